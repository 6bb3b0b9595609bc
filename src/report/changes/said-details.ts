import type { Change, Detail } from '../../diff/change.js'
import type { Field } from '../../diff/fields.js'
import type { Language } from '../../language.js'
import { shorten } from './shorten.js'
import type { SpokenWords } from './words/spoken-words.js'
import { wordValue } from './words/values.js'

/** What a reader must know at once of an entry that comes or goes: how much is asked, allowed or paid. */
const telling: ReadonlySet<Field> = new Set([
  'duty-weight',
  'duty-essential',
  'task-output',
  'routine-cycle',
  'routine-day',
  'routine-deadline',
  'routine-time',
  'routine-recipient',
  'authority-right',
  'authority-limit',
  'authority-note',
  'relationship-scope',
  'relationship-about',
  'education-field',
  'education-note',
  'experience-years',
  'language-level',
  'requirement-level',
  'requirement-weight',
  'kpi-target',
  'kpi-weight',
  'pay-component-note',
  'approval-step',
  'approval-date',
  'level-description',
])

/** What a reader must know at once of a role that comes or goes. What it pays may be for few eyes only. */
const ofRole: ReadonlySet<Field> = new Set([
  'grade',
  'department',
  'superior',
  'headcount',
  'authority-limit',
])

/** Details that one sentence holds. */
const most = 6

/** What is told beside an entry that was added or removed, each as its noun and its value. */
export function saidDetails(change: Change, lang: Language, words: SpokenWords): string[] {
  const { details = [], trail, field } = change
  const { nouns } = words
  if (field === 'role') return detailsOfRole(details, lang, words)
  // A whole entry of the model is more than a line has room for.
  if (trail.length === 0) return []
  return details
    .filter((detail) => telling.has(detail.field) || isWish(detail))
    .slice(0, most)
    .map(({ field, value }) => {
      if (value === true) return nouns[field]
      const worded = wordValue(field, value, lang)
      return isWish({ field, value }) ? worded : `${nouns[field]} ${worded}`
    })
}

/** A limit says nothing without the matter that it is for, which stands before it. */
function detailsOfRole(
  details: readonly Detail[],
  lang: Language,
  { nouns, phrases }: SpokenWords,
): string[] {
  let matter = ''
  const said: string[] = []
  for (const { field, value } of details) {
    if (field === 'authority') matter = shorten(String(value), 28)
    if (!ofRole.has(field)) continue
    const own = field === 'authority-limit' ? phrases.owner(matter) : ''
    said.push(`${own}${nouns[field]} ${wordValue(field, value, lang)}`)
  }
  return said.slice(0, most)
}

/** That something is required goes without saying. */
const isWish = ({ field, value }: Detail) => field.endsWith('-need') && value === 'preferred'
