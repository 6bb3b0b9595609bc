import type { ChangeFacts } from '../../content/change-report/types.js'
import type { Change } from '../../diff/change.js'
import type { Impact } from '../../diff/impact.js'
import type { Language } from '../../language.js'
import type { Run } from '../../marks/marked-text.js'
import type { Summary } from '../../messages/change-words.js'
import { visible } from '../words/visible.js'
import { acceptanceOf, agreementOf } from './agreement.js'
import { alsoSee } from './also-see.js'
import { caveatsOf } from './caveats.js'
import { factsOf } from './change-facts.js'
import { type ChangeReport, placeOf, summaryOf } from './change-report.js'
import { type ChangeGroup, groupChanges } from './group-changes.js'
import { gathered, isMany } from './many.js'
import { markedValues } from './marked-words.js'
import { ownerOf, sayChange } from './said-change.js'
import { touchedBy } from './touched.js'
import { changeWordsOf } from './words/spoken-words.js'

/** A change in words, for a page. */
export interface ToldChange {
  impact: Impact
  impactWord: string
  message: string
  place?: string
  /** Both wordings in one, where they are much alike. */
  words?: Run[]
  agreement?: readonly string[]
  acknowledged?: string
  touches?: string
}

/** The changes of one role, or of the model. */
export interface ToldGroup {
  title: string
  /** Ids of the role in either state. */
  before?: string
  after?: string
  /** What reaches it from elsewhere, in words. */
  also?: string
  /** The same changes as data, one by one. */
  facts: ChangeFacts[]
  changes: ToldChange[]
}

/** A report in words, for a page. */
export interface ToldReport {
  base: string
  head: string
  partial?: string
  summary: Summary
  groups: ToldGroup[]
  /** Roles that show what changed elsewhere: those built on a base, those that have another superior now. */
  reached: Omit<ToldGroup, 'changes' | 'facts'>[]
  agreement: readonly string[]
}

/** A report of changes in words, for a page that shows the roles with it. */
export function tellReport(report: ChangeReport, lang: Language): ToldReport {
  const { phrases } = changeWordsOf(lang)
  const { base, head, changes } = report
  const caveats = caveatsOf({ ...report, stale: [] }, phrases)
  const groups = groupChanges(changes).map((group) => tellGroup(group, report, lang))
  return {
    base,
    head,
    ...(caveats.length > 0 && { partial: caveats.join(' ') }),
    summary: summaryOf(changes),
    groups,
    reached: reachedBy(report, groups),
    agreement: agreementOf(changes)[0] ?? [],
  }
}

function reachedBy({ changes, titles }: ChangeReport, groups: readonly ToldGroup[]): ToldReport['reached'] {
  const own = new Set(groups.flatMap(({ before, after }) => [before, after]))
  const wholes = new Map(
    changes.flatMap(({ type, subject, others }) =>
      type === 'role-split' ? others.map(({ id }) => [id, subject.id] as const) : [],
    ),
  )
  const ids = changes.flatMap(({ subject, type, touches, others }) => {
    if (type === 'superior-regrouped') return others.map(({ id }) => id)
    return subject.kind === 'role' && !type.startsWith('superior-') ? touches : []
  })
  return [...new Set(ids)]
    .filter((id) => !own.has(id))
    .map((id) => ({ title: titles.get(id) ?? id, before: wholes.get(id) ?? id, after: id }))
}

function tellGroup(
  { role, state, changes, reached }: ChangeGroup,
  report: ChangeReport,
  lang: Language,
): ToldGroup {
  const told = gathered(changes, report, lang).flatMap((line) => {
    if (!isMany(line)) return tellChange(line, report, lang)
    const { said, first, isAll } = line
    if (!isAll) return line.changes.map((change) => tellChange(change, report, lang))
    return { ...tellChange(first, report, lang), message: visible(ownerOf(first, lang) + said) }
  })
  const facts = changes.map(factsOf)
  if (!role) return { title: changeWordsOf(lang).phrases.model, facts, changes: told }
  return {
    title: visible(role.name),
    ...(state === 'new' ? {} : { before: role.formerId ?? role.id }),
    ...(state === 'gone' ? {} : { after: role.id }),
    ...(reached.length > 0 && { also: visible(alsoSee(reached, lang)) }),
    facts,
    changes: told,
  }
}

function tellChange(change: Change, report: ChangeReport, lang: Language): ToldChange {
  const { impacts, phrases } = changeWordsOf(lang)
  const { lead, before, after, message } = sayChange(change, lang)
  const own = ownerOf(change, lang)
  const words = markedValues(change, { before, after })
  const place = placeOf(change)?.place
  const [acceptance] = acceptanceOf(change, phrases)
  const [touches] = touchedBy(change, report, phrases)
  return {
    impact: change.impact,
    impactWord: impacts[change.impact],
    message: visible(own + (words ? lead : message)),
    ...(place && { place: `${place.file}:${place.start.line}` }),
    ...(words && { words: words.map((run) => ({ ...run, text: visible(run.text) })) }),
    ...(change.agreement.length > 0 && { agreement: change.agreement }),
    ...(acceptance !== undefined && { acknowledged: visible(acceptance) }),
    ...(touches !== undefined && { touches }),
  }
}
