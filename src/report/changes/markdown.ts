import { type Change, type Impact, impacts } from '../../diff/change.js'
import { acceptanceOf, agreementOf } from './agreement.js'
import { alsoSee } from './also-see.js'
import { caveatsOf, isPartial } from './caveats.js'
import {
  type ChangeReport,
  type ChangeReportOptions,
  countsOf,
  type FormatChanges,
  placeOf,
} from './change-report.js'
import { cutToFit, type Section } from './cut-to-fit.js'
import { failingChanges, mayHide } from './failing.js'
import { type ChangeGroup, groupChanges } from './group-changes.js'
import { gathered, isMany, type Many } from './many.js'
import { code, plain } from './markdown-text.js'
import { markIfAlike } from './marked-words.js'
import { changeWordsOf, ownerOf, type ShownChange, sayChange } from './said-change.js'
import { shorten } from './shorten.js'
import { touchedBy } from './touched.js'

/** By this a comment is known again, so that it is brought up to date and not written anew. */
export const commentMarker = '<!-- rolewright:changes -->'

const signs = { material: '🔴', minor: '🟡', editorial: '⚪' } satisfies Record<Impact, string>

/** For the comment of a pull request: a headline, who must agree, a table for each role; mere words are folded. */
export const markdown: FormatChanges = (report, options) => {
  const { phrases } = changeWordsOf(options.lang)
  const head = [commentMarker, `## ${titleOf(report, options)}`, ...headlines(report, options)]
  const groups = groupChanges(report.changes)
  const more = (left: number) => `_${phrases.more(left)}_`
  const sectionsFor = (some: readonly ChangeGroup[]) =>
    some.flatMap((group) => sectionsOf(group, report, options))
  const whole = cutToFit(head, sectionsFor(groups), more)
  // What does not fit must not be the gravest.
  return whole.left === 0 ? whole.text : cutToFit(head, sectionsFor(byImpact(groups)), more).text
}

/** The groups by impact: first what is material of each, then what is minor. */
function byImpact(groups: readonly ChangeGroup[]): ChangeGroup[] {
  return impacts.flatMap((wanted) =>
    groups
      .map((group) => ({ ...group, changes: group.changes.filter(({ impact }) => impact === wanted) }))
      .filter(({ changes }) => changes.length > 0),
  )
}

function titleOf({ base, head }: ChangeReport, { lang }: ChangeReportOptions): string {
  return changeWordsOf(lang).phrases.title(code(base), code(head))
}

function headlines(report: ChangeReport, options: ChangeReportOptions): string[] {
  const { changes, failOn } = report
  const { phrases, impacts: names } = changeWordsOf(options.lang)
  const failing = failingChanges(changes, failOn)
  const warn = (text: string) => `> ⚠️ ${text}`
  return [
    ...(changes.length > 0 ? [counted(report, options)] : [nothing(report, options)]),
    ...caveatsOf(report, phrases, code).map(warn),
    ...agreementOf(changes).map((parties) => `**${phrases.agreement(parties.map(plain))}**`),
    ...(failOn && mayHide(report, failOn) ? [plain(phrases.unsure(names[failOn]))] : []),
    ...(failing.length > 0 && failOn
      ? [plain(phrases.failed(failing.length, names[failOn])), acknowledging(failing, options)]
      : []),
  ]
}

/** What to write to accept what fails, folded. */
function acknowledging(failing: readonly Change[], { lang }: ChangeReportOptions): string {
  const { accept, acknowledgement: keys } = changeWordsOf(lang).phrases
  const entries = failing.slice(0, 50).flatMap((change) => {
    const said = shorten(sayChange(change, lang).message, 60).replaceAll('`', "'")
    return [`  - ${keys.change}: ${change.fingerprint} # ${said}`, `    ${keys.by}: …`, `    ${keys.on}: …`]
  })
  const block = ['```yaml', `${keys.changes}:`, ...entries, '```']
  return [`<details><summary>${accept}</summary>`, '', ...block, '', '</details>'].join('\n')
}

function nothing(report: ChangeReport, { lang }: ChangeReportOptions): string {
  const { none, noneKnown } = changeWordsOf(lang).phrases
  return (isPartial(report) ? noneKnown : none)(code(report.base), code(report.head))
}

/** The counts, material ones in bold when there are any. */
function counted(report: ChangeReport, { lang }: ChangeReportOptions): string {
  const { phrases } = changeWordsOf(lang)
  const counts = countsOf(report)
  return counts.material > 0 ? `**${phrases.summary(counts)}**` : phrases.summary(counts)
}

function sectionsOf(group: ChangeGroup, report: ChangeReport, options: ChangeReportOptions): Section[] {
  const { phrases, impacts: names } = changeWordsOf(options.lang)
  const words = group.changes.filter(isMereWords)
  const lines = gathered(
    group.changes.filter((change) => !isMereWords(change)),
    report,
    options.lang,
  )
  const weighty = lines.filter((line) => !isFolded(line))
  const many = lines.filter(isFolded)
  const table = (some: readonly (Change | Many)[]) =>
    some.map(
      (line) => () => ('isAll' in line ? rowOfMany(line, report, options) : row(line, report, options)),
    )
  const { columns } = phrases
  const tableHead = [
    `| ${columns.impact} | ${columns.change} | ${columns.before} | ${columns.after} |`,
    '| :-- | :-- | :-- | :-- |',
  ]
  const also = group.reached.length > 0 ? [plain(alsoSee(group.reached, options.lang)), ''] : []
  const heading = ['', `### ${headOf(group, options)}`, '', ...also]
  if (lines.length === 0)
    return [folded(heading, `${names.editorial} ${words.length}`, { tableHead, rows: table(words) })]
  return [
    ...(weighty.length > 0
      ? [{ open: [...heading, ...tableHead], rows: table(weighty), close: [] }]
      : [{ open: heading, rows: [], close: [] }]),
    ...many.map(({ said, first, changes }) =>
      folded([], `${signs[first.impact]} ${names[first.impact]} · ${plain(said)}`, {
        tableHead,
        rows: table(changes),
      }),
    ),
    ...(words.length > 0
      ? [folded([], `${names.editorial} ${words.length}`, { tableHead, rows: table(words) })]
      : []),
  ]
}

function folded(
  before: string[],
  summary: string,
  { tableHead, rows }: { tableHead: string[]; rows: Section['rows'] },
): Section {
  return {
    open: [...before, '', `<details><summary>${summary}</summary>`, '', ...tableHead],
    rows,
    close: ['', '</details>'],
  }
}

/** Many changes that differ are folded below a line that counts them, unless they are grave. */
const isFolded = (line: ShownChange | Many): line is Many =>
  isMany(line) && !line.isAll && line.first.impact !== 'material'

const isMereWords = ({ impact }: Change) => impact === 'editorial'

function headOf({ role, state }: ChangeGroup, { lang }: ChangeReportOptions): string {
  const { phrases } = changeWordsOf(lang)
  if (!role) return phrases.model
  const notes = [
    ...(role.formerId === undefined ? [] : [plain(phrases.formerly(role.formerId))]),
    ...(state === 'new' ? [phrases.newRole] : state === 'gone' ? [phrases.goneRole] : []),
  ]
  return [`${plain(role.name)} ${code(role.id)}`, ...notes].join(' · ')
}

/** Characters of a cell. */
const CELL = 240

function rowOfMany(
  { said, first, changes, isAll }: Many,
  report: ChangeReport,
  options: ChangeReportOptions,
): string {
  if (!isAll) return changes.map((change) => row(change, report, options)).join('\n')
  const { impacts: names, phrases } = changeWordsOf(options.lang)
  const at = placeOf(first)
  const href = at && options.linkTo?.(at.place, at.side)
  const text = plain(`${ownerOf(first, options.lang)}${said}`)
  const notes =
    first.agreement.length > 0 ? `<br><sub>${plain(phrases.agreement(first.agreement))}</sub>` : ''
  return `| ${signs[first.impact]} ${names[first.impact]} | ${href ? `[${text}](${href})` : text}${notes} | | |`
}

function row(change: Change, report: ChangeReport, { lang, linkTo }: ChangeReportOptions): string {
  const { impacts: names, phrases } = changeWordsOf(lang)
  const { lead, before, after } = sayChange(change, lang)
  const own = ownerOf(change, lang)
  const at = placeOf(change)
  const href = at && linkTo?.(at.place, at.side)
  const said = plain(`${own}${lead}`)
  const notes = [
    ...touchedBy(change, report, phrases),
    ...acceptanceOf(change, phrases).map((said) => (change.acknowledged ? `✅ ${said}` : said)),
    ...(change.agreement.length > 0 && !change.acknowledged && !change.accepted
      ? [phrases.agreement(change.agreement)]
      : []),
  ].map((note) => `<br><sub>${plain(note)}</sub>`)
  const cells = [
    `${signs[change.impact]} ${names[change.impact]}`,
    (href ? `[${said}](${href})` : said) + notes.join(''),
    ...valueCells(before, after),
  ]
  return `| ${cells.join(' | ')} |`
}

/** What was taken out is struck through on its side, what was put in is bold on the other. */
function valueCells(before: string | undefined, after: string | undefined): [string, string] {
  const [was, is] = [before, after].map((value) => (value === undefined ? '' : shorten(value, CELL)))
  const marked = was && is ? markIfAlike(was, is) : undefined
  if (!marked) return [plain(was ?? ''), plain(is ?? '')]
  const side = (mark: 'added' | 'removed', tag: string) =>
    marked
      .filter((part) => part.mark === undefined || part.mark === mark)
      .map((part) => (part.mark ? `<${tag}>${plain(part.text)}</${tag}>` : plain(part.text)))
      .join('')
  return [side('removed', 'del'), side('added', 'ins')]
}
