import type { Diagnostic, DiagnosticCode } from '../../diagnostic.js'
import { sentences as english, phrases as englishPhrases } from './en.js'
import { speakable } from './speakable.js'
import type { Phrases, Said, Sentences } from './words.js'
import { sentences as chinese, phrases as chinesePhrases } from './zh-cn.js'

/** Languages of reports. */
export type ReportLang = 'zh-CN' | 'en'

const languages = {
  'zh-CN': { sentences: chinese, phrases: chinesePhrases },
  en: { sentences: english, phrases: englishPhrases },
} satisfies Record<ReportLang, { sentences: Sentences; phrases: Phrases }>

/** What is said of a diagnostic in a language. */
export function sayDiagnostic({ code, facts }: Diagnostic, lang: ReportLang): Said {
  const sentences: Readonly<Record<DiagnosticCode, (facts: never) => Said>> = languages[lang].sentences
  return sentences[code](speakable(facts) as never)
}

/** Everything else that a report says in a language. */
export function phrasesOf(lang: ReportLang): Phrases {
  return languages[lang].phrases
}
