import type { Language } from '../../language.js'
import type { ChangeReport } from './change-report.js'
import { nounOf, type ShownChange, sayChange } from './said-change.js'
import { shorten } from './shorten.js'
import { touchedBy } from './touched.js'
import { changeWordsOf } from './words/spoken-words.js'

/** From here on changes of one list are told together. */
const MANY = 8

/** Changes of one list and one impact that are too many to be read one by one. */
export interface Many {
  first: ShownChange
  changes: ShownChange[]
  /** How many of them there are of which kind, or all of them by name when they are of one kind and say no more. */
  said: string
  /** Whether that says all there is to say. */
  isAll: boolean
}

/** Changes in their order, those of one list together where they are many. */
export function gathered(
  changes: readonly ShownChange[],
  report: Pick<ChangeReport, 'titles'>,
  lang: Language,
): (ShownChange | Many)[] {
  const lists = new Map<string, ShownChange[]>()
  for (const change of changes) {
    const key = listOf(change)
    if (key !== undefined) lists.set(key, [...(lists.get(key) ?? []), change])
  }
  return changes.flatMap((change): (ShownChange | Many)[] => {
    const list = lists.get(listOf(change) ?? '') ?? []
    if (list.length < MANY) return [change]
    return list[0] === change ? [{ first: change, changes: list, ...saidOf(list, report, lang) }] : []
  })
}

/** Whether a line stands for many. */
export const isMany = (line: ShownChange | Many): line is Many => 'isAll' in line

/** What changes of one list have in common; what somebody has accepted stands for itself. */
function listOf({ trail, field, subject, impact, acknowledged, agreement }: ShownChange): string | undefined {
  if (acknowledged || trail.at(-1)?.field !== field) return undefined
  return JSON.stringify([subject.id, subject.formerId, field, impact, agreement])
}

function saidOf(
  changes: readonly ShownChange[],
  report: Pick<ChangeReport, 'titles'>,
  lang: Language,
): Pick<Many, 'said' | 'isAll'> {
  const { phrases, verbs } = changeWordsOf(lang)
  const told = changes.map((change) => sayChange(change, lang))
  const isAll =
    new Set(told.map(({ lead }) => lead)).size === 1 &&
    changes.every((change) => isBare(change) && touchedBy(change, report, phrases).length === 0)
  if (isAll) {
    const names = told.map(({ before, after }) => shorten(after ?? before ?? '', 60))
    return { said: phrases.manyNamed(told[0]?.lead ?? '', names), isAll }
  }
  const counts = new Map<string, number>()
  for (const { verb } of changes) counts.set(verbs[verb], (counts.get(verbs[verb]) ?? 0) + 1)
  const field = changes[0]?.field ?? 'role'
  return { said: phrases.manyCounted(nounOf(field, lang), changes.length, [...counts]), isAll }
}

/** Whether a change is of a name alone. */
const isBare = ({ verb, details = [] }: ShownChange) =>
  (verb === 'added' || verb === 'removed') && details.length === 0
