import type { DiagnosticCode } from '../../diagnostic.js'
import type { Language } from '../../language.js'
import type { ReportPhrases, Said } from '../../messages/diagnostic-words.js'
import { diagnosticWords } from '../../messages/diagnostics.js'
import { type AnyDiagnostic, type AnyRule, allRules } from '../../rules/index.js'
import { speakable } from './speakable.js'

const rules: ReadonlyMap<string, AnyRule> = new Map(allRules.map((rule) => [rule.code, rule]))

/** What is said of a diagnostic in a language: by its rule, or for the stage that it comes from. */
export function sayDiagnostic({ code, facts }: AnyDiagnostic, lang: Language): Said {
  const sentences: Readonly<Record<DiagnosticCode, (facts: never) => Said>> = diagnosticWords[lang].sentences
  const said = speakable(facts) as never
  const rule = rules.get(code)
  return rule ? rule.say(said, lang) : sentences[code as DiagnosticCode](said)
}

/** Everything else that a report says in a language. */
export function phrasesOf(lang: Language): ReportPhrases {
  return diagnosticWords[lang].phrases
}
