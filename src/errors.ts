import type { ToolErrorCode, ToolErrorFacts, ToolErrorKind } from './error-facts.js'
import { toolErrorKinds } from './error-kinds.js'
import { type ByLanguage, inEvery, type Language } from './language.js'
import { toolErrors } from './messages/tool-errors.js'

export type { ToolErrorCode, ToolErrorFacts, ToolErrorKind } from './error-facts.js'

/**
 * The run cannot go on: wrong use or configuration (`usage`, exit code 2) or trouble of the environment such as
 * no browser, no git, a full disk (`environment`, exit code 3). What it says is made of its code and facts: one clear
 * sentence and the next step, which the command line prints without a stack trace. Its `message` is the English one.
 */
export class ToolError<C extends ToolErrorCode = ToolErrorCode> extends Error {
  readonly code: C
  readonly facts: ToolErrorFacts[C]
  readonly kind: ToolErrorKind

  constructor(code: C, facts: ToolErrorFacts[C], options?: ErrorOptions) {
    super(sentence(code, facts, 'en'), options)
    this.name = 'ToolError'
    this.code = code
    this.facts = facts
    this.kind = toolErrorKinds[code]
  }

  /** What it says, in every language. */
  get text(): ByLanguage {
    return inEvery((language) => sentence(this.code, this.facts, language))
  }
}

function sentence<C extends ToolErrorCode>(code: C, facts: ToolErrorFacts[C], language: Language): string {
  const say: (facts: ToolErrorFacts[C]) => string = toolErrors[language][code]
  return say(facts)
}
