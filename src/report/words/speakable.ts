import { visible } from './visible.js'

/** Characters of one fact that a sentence holds: what an author wrote may be a page. */
const longest = 120
/** Steps of a way that a sentence holds. */
const mostSteps = 24

/** Facts as they go into a sentence: nothing invisible, nothing endless. */
export function speakable(facts: object): object {
  return Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, said(fact)]))
}

function said(fact: unknown): unknown {
  if (typeof fact === 'string') return shown(fact)
  return Array.isArray(fact) ? someOf(fact).map(said) : fact
}

/** A text as it goes into a sentence. */
export function shown(text: string): string {
  const whole =
    text.length <= longest ? text : `${[...text.slice(0, 2 * longest)].slice(0, longest).join('')}…`
  return visible(whole)
}

/** The beginning of a long way, and where it ends. */
function someOf(steps: readonly unknown[]): readonly unknown[] {
  return steps.length <= mostSteps ? steps : [...steps.slice(0, mostSteps - 2), '…', ...steps.slice(-1)]
}
