import { said } from '../wording/given.js'
import { word } from '../wording/wording.js'
import type { Scene } from './scene.js'

/** The Markdown below the front matter; a first head that only repeats the section's own is left out. */
export function supplementOf({ role, wording }: Scene): string | undefined {
  const body = role.body.trim()
  const [, head, rest] = /^#{1,6}[ \t]+(.+?)[ \t#]*(?:\n([\s\S]*))?$/.exec(body) ?? []
  return head === word(wording, 'section-supplement') ? said(rest) : said(body)
}
