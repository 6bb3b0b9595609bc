import { historyWords } from '../../messages/histories.js'
import { gravestFirst } from '../changes/group-changes.js'
import { code, plain } from '../changes/markdown-text.js'
import { ownerOf, sayChange } from '../changes/said-change.js'
import { changeWordsOf } from '../changes/words/spoken-words.js'
import type { FormatHistory } from './history-report.js'

/** A list of changes under each commit, newest first. */
export const markdown: FormatHistory = ({ id, title, entries, isCutOff }, { lang }) => {
  const words = historyWords[lang]
  const { impacts } = changeWordsOf(lang)
  if (entries.length === 0) return (isCutOff ? words.noneHere : words.none)(plain(title))
  const sections = entries.map(({ id: own, commit, author, date, subject, version, changes, unsound }) => {
    const facts = [author, ...(version === undefined ? [] : [words.version(version)]), subject].map(plain)
    return [
      `## ${date.slice(0, 10)} ${code(commit.slice(0, 10))}`,
      '',
      facts.join(' · '),
      '',
      ...(unsound.length > 0 ? [`> ⚠️ ${words.partial(unsound.map(code))}`, ''] : []),
      ...gravestFirst(changes).map(
        (change) =>
          `- ${impacts[change.impact]} ${plain(ownerOf(change, lang, own) + sayChange(change, lang).message)}`,
      ),
    ].join('\n')
  })
  return [`# ${plain(words.title(title, id))}`, ...sections, ...(isCutOff ? [words.cutOff] : [])].join('\n\n')
}
