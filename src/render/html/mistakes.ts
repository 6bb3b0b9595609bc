import { ToolError } from '../../errors.js'
import type { TemplateMistake, TemplateMistakeFacts } from '../../template-mistake-facts.js'

/** Something wrong in a file of `templates/`, at a line that counts from 1. */
export interface Mistake {
  file: string
  line: number
  what: TemplateMistake
}

/** What is wrong, by its code and facts. */
export function wrong<C extends keyof TemplateMistakeFacts>(
  code: C,
  facts: TemplateMistakeFacts[C],
): TemplateMistake {
  return { code, facts } as TemplateMistake
}

const MOST_SHOWN = 20

/** All mistakes at once, each with its file and line, so that they can be corrected together. */
export function mistakesTogether(mistakes: readonly Mistake[]): ToolError {
  const different = withoutRepeats(mistakes)
  const shown = different.slice(0, MOST_SHOWN)
  return new ToolError('templates-wrong', { mistakes: shown, more: different.length - shown.length })
}

/** A mistake in a shared file turns up in every document that uses it. */
function withoutRepeats(mistakes: readonly Mistake[]): Mistake[] {
  return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()]
}
