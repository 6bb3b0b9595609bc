import type { Supplement } from '../../../../content/job-description/types.js'
import { said } from '../../../../values/given.js'
import { word } from '../wording/wording.js'
import type { Scene } from './scene.js'
import { shownBody } from './shown-body.js'

/** The Markdown below the front matter; a first head that only repeats the section's own is left out. */
export function supplementOf(supplement: Supplement, scene: Scene): string | undefined {
  const { wording } = scene
  const body = shownBody(supplement, scene).trim()
  const [, head, rest] = /^#{1,6}[ \t]+(.+?)[ \t#]*(?:\n([\s\S]*))?$/.exec(body) ?? []
  return head === word(wording, 'section-supplement') ? said(rest) : said(body)
}
