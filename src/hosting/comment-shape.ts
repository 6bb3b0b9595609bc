import type { Impact } from '../diff/impact.js'
import type { Comment, CommentGroup, CommentRow, CommentWords } from '../report/changes/comment.js'
import { listOf, objectOf, oneOf, type Read, text } from './shape.js'

const run = objectOf<{ text: string }, { mark: 'added' | 'removed' }>(
  { text },
  { mark: oneOf('added', 'removed') },
)

const row: Read<CommentRow> = objectOf<Omit<CommentRow, 'href'>, { href: string }>(
  {
    impact: oneOf('material', 'minor', 'editorial'),
    change: text,
    notes: listOf(text),
    before: listOf(run),
    after: listOf(run),
  },
  { href: text },
)

type Fold = (CommentGroup['folds'] & object)[number]

const impact: Read<Impact> = oneOf('material', 'minor', 'editorial')

const group: Read<CommentGroup> = objectOf<
  Pick<CommentGroup, 'heading' | 'rows'>,
  { also: string; folds: Fold[] }
>(
  { heading: text, rows: listOf(row) },
  { also: text, folds: listOf(objectOf<Fold>({ impact, heading: text, rows: listOf(row) })) },
)

const columns: Read<CommentWords['columns']> = (value, at) => {
  const [impact = '', change = '', before = '', after = ''] = listOf(text)(value, at)
  return [impact, change, before, after]
}

const words: Read<CommentWords> = objectOf<CommentWords>({
  impacts: objectOf<CommentWords['impacts']>({ material: text, minor: text, editorial: text }),
  columns,
  more: text,
})

type Acceptance = Comment['acceptance'] & object

/** A comment as a stranger's run may have left it: this and nothing else is taken from there. */
export const readShape: Read<Comment> = objectOf<Omit<Comment, 'acceptance'>, { acceptance: Acceptance }>(
  {
    title: text,
    lines: listOf(objectOf<Comment['lines'][number]>({ style: oneOf('plain', 'bold', 'warning'), text })),
    groups: listOf(group),
    words,
  },
  { acceptance: objectOf<Acceptance>({ heading: text, yaml: listOf(text) }) },
)
