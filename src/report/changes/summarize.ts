import type { Change } from '../../diff/change.js'
import type { ReportLang } from '../words/say.js'
import { gravestFirst } from './group-changes.js'
import { changeWordsOf, ownerOf, sayChange, shorten } from './said-change.js'

/** Changes that one summary names. */
const most = 6
/** Characters of one of them. */
const longest = 80

/** Changes in one paragraph, the gravest first; those that are words only are named together. */
export function summarize(changes: readonly Change[], lang: ReportLang): string {
  const { phrases } = changeWordsOf(lang)
  const weighty = gravestFirst(changes).filter(({ impact }) => impact !== 'editorial')
  const said = weighty.slice(0, most).map((change) => {
    return shorten(ownerOf(change, lang) + sayChange(change, lang).message, longest)
  })
  const rest = weighty.length - said.length
  const words = changes.length > weighty.length ? [phrases.wording] : []
  return phrases.sentence([...said, ...(rest > 0 ? [phrases.others(rest)] : []), ...words])
}
