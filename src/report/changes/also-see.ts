import type { Change } from '../../diff/change.js'
import type { Language } from '../../language.js'
import { summaryOf } from './change-report.js'
import { changeWordsOf } from './words/spoken-words.js'

/** Where else a role's readers must look: the subjects whose changes reach it, with how many there are of each impact. */
export function alsoSee(reached: readonly Change[], lang: Language): string {
  const { phrases } = changeWordsOf(lang)
  const bySubject = new Map<string, Change[]>()
  for (const change of reached)
    bySubject.set(change.subject.name, [...(bySubject.get(change.subject.name) ?? []), change])
  return phrases.alsoSee([...bySubject].map(([name, changes]) => ({ name, counts: summaryOf(changes) })))
}
