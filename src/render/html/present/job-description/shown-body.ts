import type { Edit, Supplement } from '../../../../content/job-description/types.js'
import type { Scene } from './scene.js'

/** A stretch of a body, and what stands there on the page. */
interface Piece {
  from: number
  to: number
  text: string
}

/** The body of a role with its pictures in it, and with links to other roles' pages where there are any. */
export function shownBody({ markdown, edits }: Supplement, { link }: Pick<Scene, 'link'>): string {
  const pieces = edits.flatMap((edit) => piecesOf(edit, link)).sort((a, b) => a.from - b.from)
  let shown = ''
  let at = 0
  for (const { from, to, text } of pieces) {
    shown += markdown.slice(at, from) + text
    at = to
  }
  return shown + markdown.slice(at)
}

/** A link is two pieces, what stands before its words and what stands behind: they may hold a picture. */
function piecesOf(edit: Edit, link: Scene['link']): Piece[] {
  const { from, to } = edit
  if ('text' in edit) return [{ from, to, text: edit.text }]
  const href = edit.role === undefined ? undefined : link(edit.role)
  if ('name' in edit) return href === undefined ? [] : [{ from, to, text: `[${edit.name}]: ${href}` }]
  const { words } = edit
  const ends = href === undefined ? (['', ''] as const) : (['[', `](${href})`] as const)
  return [
    { from, to: words.from, text: ends[0] },
    { from: words.to, to, text: ends[1] },
  ]
}
