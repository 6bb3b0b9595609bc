import { lstatSync, readFileSync } from 'node:fs'
import { Trouble } from './trouble.mjs'

/** By this the comment is known again; `rolewright diff --format markdown` begins with it. */
export const marker = '<!-- rolewright:changes -->'

/** GitHub takes no longer comments. */
const MOST_CHARACTERS = 65_536
const MOST_BYTES = 4 * MOST_CHARACTERS

/**
 * The comment in a file, or undefined when there is no file. The file may come from a stranger's pull request: only what
 * Rolewright itself could have written goes on.
 */
export function readComment(path, linksTo) {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found) return undefined
  if (!found.isFile() || found.size > MOST_BYTES) throw refused('it is not a file of the size of a comment')
  const text = readFileSync(path, 'utf8')
  const reason = reasonToRefuse(text, linksTo)
  if (reason) throw refused(reason)
  return text.trimEnd()
}

/** Whether a comment has nothing to tell: no row of a table, no warning. */
export const tellsNothing = (text) => !/^[|>]/m.test(text)

const tags = /<\/?(?:details|summary|br|sub|del|ins)>/g
/** What Markdown takes as it stands: escaped characters and code. */
const inert = /\\[\s\S]|`[^`\n]*`/g

function reasonToRefuse(text, linksTo) {
  if (!text.startsWith(`${marker}\n`)) return `it does not begin with ${marker}`
  if (text.length > MOST_CHARACTERS) return 'it is longer than a comment may be'
  if (text.includes('\ufffd') || text.includes('\0')) return 'it is not text'
  const rest = text.slice(marker.length).replace(inert, '').replaceAll(`](${linksTo}`, '').replace(tags, '')
  // What authors write is escaped in it: whatever is left of these was not written by Rolewright.
  if (/\](?:\(|\[|:)/.test(rest) || /:\/\/|\bwww\./i.test(rest)) return 'it links to somewhere else'
  if (rest.includes('<')) return 'it has HTML that Rolewright does not write'
  if (/@\w/.test(rest)) return 'it calls somebody by name'
  return undefined
}

function refused(reason) {
  return new Trouble({
    en: `The comment was not posted: ${reason}. It must be what \`rolewright diff --format markdown\` wrote; look at the pull request's workflow file.`,
    zh: `评论未发布：文件不是 rolewright diff --format markdown 的原样输出（${reason}）。请检查该合并请求是否改动了工作流文件。`,
  })
}
