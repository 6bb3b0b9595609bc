import { said } from '../../../../values/given.js'
import type { PageFrame, PresentContext } from '../types.js'
import { wordDate } from '../wording/dates.js'
import { phrase, word } from '../wording/wording.js'
import type { Scene } from './scene.js'

/**
 * The frame of the printed page: title and number at the head, number, version and date at the foot, the status behind the
 * text unless approved.
 */
export function pageFrameOf(
  { content: { role }, wording }: Scene,
  { settings }: Pick<PresentContext, 'settings'>,
  title: string,
): PageFrame {
  const numbers = [said(role.form), said(role.code)].filter((number) => number !== undefined)
  const parts = [
    ...numbers,
    role.version && phrase(wording, 'footer-version', { version: role.version }),
    role.effective && phrase(wording, 'footer-effective', { date: wordDate(role.effective, wording.lang) }),
  ].filter((part) => part !== undefined && part !== '')
  const frame = {
    paper: settings.paper,
    orientation: 'portrait' as const,
    header: { left: title, ...(numbers.length > 0 && { right: numbers.join(' · ') }) },
    footer: parts.length > 0 ? parts.join(' · ') : role.title,
    pages: word(wording, 'page-number'),
  }
  return role.status === 'approved'
    ? frame
    : { ...frame, watermark: word(wording, `watermark-${role.status}`) }
}
