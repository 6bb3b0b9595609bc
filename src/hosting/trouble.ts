import { languageLike } from '../language.js'
import { hostingSentences } from '../messages/hosting.js'
import type { HostingFacts } from '../messages/hosting-facts.js'

/** Why there is no comment, with what to do about it. */
export class Trouble<C extends keyof HostingFacts = keyof HostingFacts> extends Error {
  readonly code: C
  readonly facts: HostingFacts[C]

  constructor(code: C, facts: HostingFacts[C], options?: ErrorOptions) {
    super(say(code, facts, {}), options)
    this.code = code
    this.facts = facts
  }
}

/** A sentence in the language that was asked for; in English where none was. */
export function say<C extends keyof HostingFacts>(
  code: C,
  facts: HostingFacts[C],
  { ROLEWRIGHT_LANG: lang = '' }: Readonly<Record<string, string | undefined>>,
): string {
  const sentence: (facts: HostingFacts[C]) => string = hostingSentences[languageLike(lang) ?? 'en'][code]
  return sentence(facts)
}
