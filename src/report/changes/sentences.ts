import type { Change } from '../../diff/change.js'
import type { Language } from '../../language.js'
import { ownerOf, sayChange } from './said-change.js'

/** What each change is, in a sentence that says whose it is. */
export function sentencesOf(changes: readonly Change[], lang: Language): string[] {
  return changes.map((change) => `${ownerOf(change, lang, '')}${sayChange(change, lang).message}`)
}
