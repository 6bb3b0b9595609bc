import type { Change } from '../../diff/change.js'
import type { Run } from '../../marks/marked-text.js'
import { acceptanceOf, agreementOf } from './agreement.js'
import { alsoSee } from './also-see.js'
import { caveatsOf, isPartial } from './caveats.js'
import { type ChangeReport, type ChangeReportOptions, countsOf, placeOf } from './change-report.js'
import { type Comment, type CommentGroup, type CommentRow, nameInText } from './comment.js'
import { failingChanges, mayHide } from './failing.js'
import { type ChangeGroup, groupChanges, notesOf } from './group-changes.js'
import { gathered, isMany, type Many } from './many.js'
import { markIfAlike } from './marked-words.js'
import { ownerOf, type ShownChange, sayChange } from './said-change.js'
import { shorten } from './shorten.js'
import { touchedBy } from './touched.js'
import { changeWordsOf } from './words/spoken-words.js'

/** For the comment of a pull request: a headline, who must agree, the changes of each role. */
export function commentOf(report: ChangeReport, options: ChangeReportOptions): Comment {
  const { phrases, impacts } = changeWordsOf(options.lang)
  const { columns } = phrases
  const failing = failingChanges(report.changes, report.failOn)
  return {
    title: phrases.title(nameInText(report.base), nameInText(report.head)),
    lines: linesOf(report, options, failing.length),
    ...(failing.length > 0 && { acceptance: toAccept(failing, options) }),
    groups: groupChanges(report.changes).map((group) => groupOf(group, report, options)),
    words: {
      impacts,
      columns: [columns.impact, columns.change, columns.before, columns.after],
      // The number is put in when it is known how much fits.
      more: phrases.more(MANY).replace(String(MANY), '{number}'),
    },
  }
}

/** A number that is worded as most numbers are. */
const MANY = 99_999

function linesOf(report: ChangeReport, { lang }: ChangeReportOptions, failing: number): Comment['lines'] {
  const { phrases, impacts } = changeWordsOf(lang)
  const { changes, base, head, failOn } = report
  const counts = countsOf(report)
  const nothing = isPartial(report) ? phrases.noneKnown : phrases.none
  return [
    changes.length > 0
      ? { style: counts.material > 0 ? 'bold' : 'plain', text: phrases.summary(counts) }
      : { style: 'plain', text: nothing(nameInText(base), nameInText(head)) },
    ...caveatsOf(report, phrases, nameInText).map((text) => ({ style: 'warning' as const, text })),
    ...agreementOf(changes).map((parties) => ({ style: 'bold' as const, text: phrases.agreement(parties) })),
    ...(failOn && mayHide(report, failOn)
      ? [{ style: 'plain' as const, text: phrases.unsure(impacts[failOn]) }]
      : []),
    ...(failing > 0 && failOn
      ? [{ style: 'plain' as const, text: phrases.failed(failing, impacts[failOn]) }]
      : []),
  ]
}

function toAccept(failing: readonly Change[], { lang }: ChangeReportOptions): Comment['acceptance'] & object {
  const { accept, acknowledgement: keys } = changeWordsOf(lang).phrases
  const entries = failing.slice(0, 50).flatMap((change) => {
    const said = shorten(sayChange(change, lang).message, 60)
    return [`  - ${keys.change}: ${change.fingerprint} # ${said}`, `    ${keys.by}: …`, `    ${keys.on}: …`]
  })
  return { heading: accept, yaml: [`${keys.changes}:`, ...entries] }
}

function groupOf(group: ChangeGroup, report: ChangeReport, options: ChangeReportOptions): CommentGroup {
  const mere = group.changes.filter(isMereWords)
  const weighty = group.changes.filter((change) => !isMereWords(change))
  const lines = gathered(weighty, report, options.lang)
  const row = (change: ShownChange) => rowOf(change, report, options)
  const rowsOf = (line: ShownChange | Many) => {
    if (!isMany(line)) return [row(line)]
    return line.isAll ? [rowOfMany(line, options)] : line.changes.map(row)
  }
  const folds = lines.filter(isFolded).map(({ said, first: { impact }, changes }) => ({
    impact,
    heading: said,
    rows: changes.map(row),
  }))
  return {
    heading: headingOf(group, options),
    ...(group.reached.length > 0 && { also: alsoSee(group.reached, options.lang) }),
    rows: [...lines.filter((line) => !isFolded(line)).flatMap(rowsOf), ...mere.map(row)],
    ...(folds.length > 0 && { folds }),
  }
}

/** Many changes that differ are folded below a line that counts them, unless they are grave. */
const isFolded = (line: ShownChange | Many): line is Many =>
  isMany(line) && !line.isAll && line.first.impact !== 'material'

const isMereWords = ({ impact }: Change) => impact === 'editorial'

function rowOfMany({ said, first }: Many, { lang, linkTo }: ChangeReportOptions): CommentRow {
  const at = placeOf(first)
  const href = at && linkTo?.(at.place, at.side)
  const { agreement, impact } = first
  return {
    impact,
    change: `${ownerOf(first, lang)}${said}`,
    ...(href !== undefined && { href }),
    notes: agreement.length > 0 ? [changeWordsOf(lang).phrases.agreement(agreement)] : [],
    before: [],
    after: [],
  }
}

function headingOf(group: ChangeGroup, { lang }: ChangeReportOptions): string {
  const { phrases } = changeWordsOf(lang)
  const { role } = group
  if (!role) return phrases.model
  return [`${role.name} ${nameInText(role.id)}`, ...notesOf(group, phrases)].join(' · ')
}

/** Characters of a cell. */
const CELL = 240

function rowOf(change: Change, report: ChangeReport, { lang, linkTo }: ChangeReportOptions): CommentRow {
  const { phrases } = changeWordsOf(lang)
  const { lead, before, after } = sayChange(change, lang)
  const at = placeOf(change)
  const href = at && linkTo?.(at.place, at.side)
  const notes = [
    ...touchedBy(change, report, phrases),
    ...acceptanceOf(change, phrases).map((said) => (change.acknowledged ? `✅ ${said}` : said)),
    ...(change.agreement.length > 0 && !change.acknowledged && !change.accepted
      ? [phrases.agreement(change.agreement)]
      : []),
  ]
  return {
    impact: change.impact,
    change: `${ownerOf(change, lang)}${lead}`,
    ...(href !== undefined && { href }),
    notes,
    ...valuesOf(before, after),
  }
}

function valuesOf(
  before: string | undefined,
  after: string | undefined,
): Pick<CommentRow, 'before' | 'after'> {
  const [was, is] = [before, after].map((value) => (value === undefined ? '' : shorten(value, CELL)))
  const marked = was && is ? markIfAlike(was, is) : undefined
  const side = (mark: 'added' | 'removed') =>
    (marked ?? []).filter((part) => part.mark === undefined || part.mark === mark)
  const whole = (text = ''): Run[] => (text === '' ? [] : [{ text }])
  return marked ? { before: side('removed'), after: side('added') } : { before: whole(was), after: whole(is) }
}
