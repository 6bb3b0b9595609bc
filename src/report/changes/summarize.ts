import type { Change } from '../../diff/change.js'
import type { Language } from '../../language.js'
import { gravestFirst } from './group-changes.js'
import { ownerOf, sayChange } from './said-change.js'
import { shorten } from './shorten.js'
import { changeWordsOf } from './words/spoken-words.js'

/** Changes of a role that are summed up. */
export interface Summed {
  /** The role's id after them. */
  id: string
  changes: readonly Change[]
  /** Whether what it pays may be told; else it is said only that this has changed. */
  payIsPublished: boolean
}

/** Changes that one summary names. */
const most = 6
/** Characters of one of them. */
const longest = 80

/** Changes in one paragraph, the gravest first; those that are words only are named together. */
export function summarize(parts: readonly Summed[], lang: Language): string {
  const { phrases } = changeWordsOf(lang)
  const partOf = new Map(parts.flatMap((part) => part.changes.map((change) => [change, part] as const)))
  const all = [...partOf.keys()]
  const weighty = gravestFirst(all).filter(isWeighty)
  const sentences = [...new Set(weighty.map((change) => say(change, partOf.get(change))))]
  const said = sentences.slice(0, most)
  const rest = sentences.length - said.length
  const words = all.length > weighty.length ? [phrases.wording] : []
  return phrases.sentence([...said, ...(rest > 0 ? [phrases.others(rest)] : []), ...words])

  function say(change: Change, part: Summed | undefined): string {
    const own = ownerOf(change, lang, part?.id)
    const isWithheld = change.area === 'compensation' && !part?.payIsPublished
    return shorten(own + (isWithheld ? phrases.pay : sayChange(change, lang).message), longest)
  }
}

/** Whether a change is more than words. */
export const isWeighty = ({ impact }: Pick<Change, 'impact'>): boolean => impact !== 'editorial'
