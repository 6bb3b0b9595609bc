import type { Diagnostic, DiagnosticCode } from '../../diagnostic.js'
import type { Language } from '../../language.js'
import type { ReportPhrases, Said } from '../../messages/diagnostic-words.js'
import { diagnosticWords } from '../../messages/diagnostics.js'
import { speakable } from './speakable.js'

/** What is said of a diagnostic in a language. */
export function sayDiagnostic({ code, facts }: Diagnostic, lang: Language): Said {
  const sentences: Readonly<Record<DiagnosticCode, (facts: never) => Said>> = diagnosticWords[lang].sentences
  return sentences[code](speakable(facts) as never)
}

/** Everything else that a report says in a language. */
export function phrasesOf(lang: Language): ReportPhrases {
  return diagnosticWords[lang].phrases
}
