import { type DiagnosticOf, diagnosticOf, type Edit, type Place, type Severity } from '../../diagnostic.js'
import type { Language } from '../../language.js'
import type { Said } from '../../messages/diagnostic-words.js'
import { type Vocabularies, vocabularies } from '../../messages/vocabularies.js'
import type { Model } from '../../model/types.js'
import { defaultsOf, type Options, type OptionValues, type ValuesOf } from './options.js'

/** Something a rule has found. */
export interface Finding<Facts> {
  place: Place
  facts: Facts
  /** Where it differs from finding to finding; that of the rule otherwise. */
  severity?: Severity
  /** How a program can make the fix that is told; otherwise it writes the `nearest` of the facts, if there is one. */
  edits?: readonly Edit[]
  /** What was looked at: an error already known in there may be the cause, and this only its echo. */
  within?: readonly Place[]
}

/** A finding as a diagnostic. */
export interface Found<Code extends string, Facts> {
  diagnostic: DiagnosticOf<Record<Code, Facts>>
  within: readonly Place[]
}

/** What a rule rests on: a provision of a statute, or a study. */
export interface RuleSource {
  title: string
  article?: string
  url: string
}

/** What is said of a finding in every language, with the words in which that language names things. */
type Words<Facts> = { [L in Language]: (facts: Facts, vocabulary: Vocabularies[L]) => Said }

/** A rule as its file declares it. */
interface Declaration<Code extends string, Facts, Declared extends Options> {
  code: Code
  severity: Severity
  source?: RuleSource
  options?: Declared
  words: Words<Facts>
  check(model: Model, options: ValuesOf<Declared>): Iterable<Finding<Facts>>
}

/** One thing that is looked at in a linked model. */
export interface Rule<Code extends string = string, Facts extends object = object> {
  code: Code
  severity: Severity
  source?: RuleSource
  options: Options
  say(facts: Facts, language: Language): Said
  /** What it finds when some of its options are set. */
  check(model: Model, set: OptionValues): Found<Code, Facts>[]
}

/**
 * A rule of findings with the given facts: `defineRule<{ title: string }>()({ code, … })`. Facts with a name are a `type`;
 * an interface would have to be exported.
 */
export function defineRule<Facts extends object>() {
  return <const Code extends string, const Declared extends Options = Record<never, never>>(
    declaration: Declaration<Code, Facts, Declared>,
  ): Rule<Code, Facts> => {
    const { code, severity, source, words } = declaration
    const options: Options = declaration.options ?? {}
    const defaults = defaultsOf(options)
    // One of the words with a vocabulary of one and the same language, which the compiler cannot see.
    const wordsIn = (language: Language) => words[language] as (facts: Facts, vocabulary: object) => Said
    return {
      code,
      severity,
      ...(source ? { source } : {}),
      options,
      say: (facts, language) => wordsIn(language)(facts, vocabularies[language]),
      check: (model, set) =>
        Array.from(
          declaration.check(model, { ...defaults, ...set } as ValuesOf<Declared>),
          ({ place, facts, severity: own = severity, edits, within = [] }) => ({
            diagnostic: diagnosticOf(code, place, facts, own, edits),
            within,
          }),
        ),
    }
  }
}
