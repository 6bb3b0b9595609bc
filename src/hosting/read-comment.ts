import { lstatSync, readFileSync } from 'node:fs'
import type { Comment } from '../report/changes/comment.js'
import { isPlainAddress, writeComment } from '../report/changes/write-comment.js'
import { readShape } from './comment-shape.js'
import type { ReadyComment } from './host.js'
import { WrongShape } from './shape.js'
import { Trouble } from './trouble.js'

/** GitHub takes no longer comments. */
const MOST_CHARACTERS = 65_536
const MOST_BYTES = 16 * 1024 * 1024

/**
 * The comment in a report, or undefined when there is no file. The report may come from a stranger's pull request: only
 * texts are taken from it, and the Markdown around them is written here.
 */
export function readComment(path: string, linksTo: string): ReadyComment | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found) return undefined
  if (!found.isFile() || found.size > MOST_BYTES) throw new Trouble('not-posted', { why: 'not-a-report' })
  const comment = commentIn(readFileSync(path, 'utf8'))
  const markdown = writeComment(comment, (href) => isOwnFile(href, linksTo)).trimEnd()
  if (markdown.length > MOST_CHARACTERS) throw new Trouble('not-posted', { why: 'too-long' })
  return { markdown, tellsNothing: comment.groups.length === 0 && !comment.lines.some(isWarning) }
}

const isWarning = ({ style }: Comment['lines'][number]) => style === 'warning'

function commentIn(json: string): Comment {
  try {
    return readShape((JSON.parse(json) as { comment?: unknown } | null)?.comment, 'comment')
  } catch (error) {
    throw new Trouble('not-posted', { why: error instanceof WrongShape ? error.fault : 'not-json' })
  }
}

/** Whether an address is that of a line in a file of the repository, in one of its commits. */
function isOwnFile(href: string, linksTo: string): boolean {
  if (!href.startsWith(linksTo) || !isPlainAddress(href)) return false
  const [, path = ''] = /^[0-9a-f]{3,64}\/([^?#&;]+)#L\d+$/.exec(href.slice(linksTo.length)) ?? []
  return path !== '' && path.split('/').every((part) => !/^(?:\.|%2e)*$/i.test(part))
}
