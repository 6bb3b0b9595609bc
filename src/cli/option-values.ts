import { ToolError } from '../errors.js'

/** Takes one of some words; anything else ends the run with the list of them. */
export function oneOf<T extends string>(flag: string, words: readonly T[]): (text: string) => T {
  return (text) => {
    const found = words.find((word) => word === text)
    if (found === undefined) throw new ToolError('not-one-of', { flag, text, words })
    return found
  }
}

/** Takes names divided by commas, Chinese ones too. The flag may be given several times. */
export function listOf(text: string, before: readonly string[] = []): string[] {
  const names = text
    .split(/[,，、]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return [...new Set([...before, ...names])]
}

/** Takes some of a set of words, divided by commas. */
export function someOf<T extends string>(
  flag: string,
  words: readonly T[],
): (text: string, before?: readonly T[]) => T[] {
  const one = oneOf(flag, words)
  return (text, before) => {
    const found = listOf(text, before).map(one)
    if (found.length === 0) throw new ToolError('not-one-of', { flag, text, words })
    return found
  }
}

/** Takes a whole number from `least` on. */
export function wholeNumber(flag: string, least: number, most = 1_000_000): (text: string) => number {
  return (text) => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (number >= least && number <= most) return number
    throw new ToolError('not-a-number', { flag, text, least, most })
  }
}
