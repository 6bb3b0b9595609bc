import type { Impact } from '../../diff/impact.js'
import type { Run } from '../../marks/marked-text.js'
import { visible } from '../words/visible.js'
import { type Comment, type CommentGroup, type CommentRow, type CommentText, partsOfText } from './comment.js'
import { cutToFit, type Section } from './cut-to-fit.js'
import { code, plain } from './markdown-text.js'

/** By this a comment is known again, so that it is brought up to date and not written anew. */
export const commentMarker = '<!-- rolewright:changes -->'

const signs = { material: '🔴', minor: '🟡', editorial: '⚪' } satisfies Record<Impact, string>
const impacts = Object.keys(signs) as Impact[]

/**
 * A comment in Markdown. Whatever its texts say, none of them is a mark, a tag, a mention or a link in it; a change links
 * to an address only if `isOwn` knows it.
 */
export function writeComment(comment: Comment, isOwn: (href: string) => boolean = isPlainAddress): string {
  const head = [commentMarker, `## ${inline(comment.title)}`, ...headlines(comment)]
  const more = (left: number) => `_${plain(comment.words.more.replace('{number}', String(left)))}_`
  const sectionsFor = (groups: readonly CommentGroup[]) =>
    groups.flatMap((group) => sectionsOf(group, comment, isOwn))
  const whole = cutToFit(head, sectionsFor(comment.groups), more)
  // What does not fit must not be the gravest.
  return whole.left === 0 ? whole.text : cutToFit(head, sectionsFor(byImpact(comment.groups)), more).text
}

/** The groups by impact: first what is material of each, then what is minor. */
function byImpact(groups: readonly CommentGroup[]): CommentGroup[] {
  return impacts.flatMap((wanted) =>
    groups
      .map(({ rows, folds = [], ...group }) => ({
        ...group,
        rows: rows.filter(({ impact }) => impact === wanted),
        folds: folds.filter(({ impact }) => impact === wanted),
      }))
      .filter(({ rows, folds }) => rows.length + folds.length > 0),
  )
}

function headlines({ lines, acceptance }: Comment): string[] {
  const styled = lines.map(({ style, text }) => {
    const said = inline(text)
    return style === 'bold' ? `**${said}**` : style === 'warning' ? `> ⚠️ ${said}` : said
  })
  return acceptance ? [...styled, folded(acceptance)] : styled
}

/** Lines to be copied, folded; nothing in them ends the block. */
function folded({ heading, yaml }: Comment['acceptance'] & object): string {
  const block = ['```yaml', ...yaml.map((line) => visible(line).replaceAll('`', "'")), '```']
  return [`<details><summary>${plain(heading)}</summary>`, '', ...block, '', '</details>'].join('\n')
}

function sectionsOf(group: CommentGroup, { words }: Comment, isOwn: IsOwn): Section[] {
  const { heading, also, rows, folds = [] } = group
  const mere = rows.filter(({ impact }) => impact === 'editorial')
  const weighty = rows.filter(({ impact }) => impact !== 'editorial')
  const table = (some: readonly CommentRow[]) => some.map((row) => () => writeRow(row, words.impacts, isOwn))
  const tableHead = [`| ${words.columns.map(plain).join(' | ')} |`, '| :-- | :-- | :-- | :-- |']
  const top = ['', `### ${inline(heading)}`, '', ...(also === undefined ? [] : [inline(also), ''])]
  const fold = (before: string[], summary: string, some: readonly CommentRow[]): Section => ({
    open: [...before, '', `<details><summary>${summary}</summary>`, '', ...tableHead],
    rows: table(some),
    close: ['', '</details>'],
  })
  const wordsOnly = `${plain(words.impacts.editorial)} ${mere.length}`
  if (weighty.length + folds.length === 0) return [fold(top, wordsOnly, mere)]
  return [
    weighty.length > 0
      ? { open: [...top, ...tableHead], rows: table(weighty), close: [] }
      : { open: top, rows: [], close: [] },
    ...folds.map(({ impact, heading: said, rows: some }) =>
      fold([], `${signs[impact]} ${plain(words.impacts[impact])} · ${inline(said)}`, some),
    ),
    ...(mere.length > 0 ? [fold([], wordsOnly, mere)] : []),
  ]
}

type IsOwn = (href: string) => boolean

function writeRow(row: CommentRow, names: Record<Impact, string>, isOwn: IsOwn): string {
  const { impact, change, href, notes, before, after } = row
  const said = inline(change)
  const cells = [
    `${signs[impact]} ${plain(names[impact])}`,
    (href !== undefined && isOwn(href) ? `[${said}](${href})` : said) +
      notes.map((note) => `<br><sub>${inline(note)}</sub>`).join(''),
    // What was taken out is struck through on its side, what was put in is bold on the other.
    marked(before, 'del'),
    marked(after, 'ins'),
  ]
  return `| ${cells.join(' | ')} |`
}

function marked(runs: readonly Run[], tag: 'del' | 'ins'): string {
  return runs.map(({ text, mark }) => (mark ? `<${tag}>${plain(text)}</${tag}>` : plain(text))).join('')
}

function inline(text: CommentText): string {
  return partsOfText(text)
    .map((part) => (part.isName ? code(part.text) : plain(part.text)))
    .join('')
}

/** An address that ends where it seems to end. */
export function isPlainAddress(href: string): boolean {
  return /^https?:\/\/[^\s()<>[\]|\\`"']+$/.test(href)
}
