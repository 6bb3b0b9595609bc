import { type Mistake, wrong } from './mistakes.js'
import { nearestName } from './nearest.js'
import type { Entry } from './yaml-mapping.js'

/** A text of a manifest, or undefined when it is left out or wrong. */
export function textOf(key: string, entry: Entry | undefined, mistakes: Mistake[]): string | undefined {
  if (entry === undefined) return undefined
  const { value, file, line } = entry
  if (typeof value === 'string' && value !== '') return value
  if (value !== undefined) {
    mistakes.push({ file, line, what: wrong('not-text', { key }) })
  }
  return undefined
}

/** One or more texts, or undefined when they are left out or wrong. */
export function textsOf(key: string, entry: Entry | undefined, mistakes: Mistake[]): string[] | undefined {
  if (entry?.value === undefined) return undefined
  const texts = [entry.value].flat()
  if (texts.length > 0 && texts.every((text) => typeof text === 'string' && text !== ''))
    return texts as string[]
  const { file, line } = entry
  mistakes.push({ file, line, what: wrong('not-texts', { key }) })
  return undefined
}

/** One of a few words, or undefined when it is left out or wrong. */
export function oneOf<T extends string>(
  key: string,
  entry: Entry,
  words: readonly T[],
  mistakes: Mistake[],
): T | undefined {
  return someOf(key, entry, words, mistakes)?.[0]
}

/** One or more of a few words, or undefined when they are left out or wrong. */
export function someOf<T extends string>(
  key: string,
  { value, file, line }: Entry,
  words: readonly T[],
  mistakes: Mistake[],
): T[] | undefined {
  if (value === undefined) return undefined
  const given = [value].flat()
  const known = words.filter((word) => given.includes(word))
  if (known.length > 0 && known.length === given.length) return known
  const unknown = given.find((word) => !words.some((one) => one === word))
  const near = typeof unknown === 'string' ? nearestName(unknown, words) : undefined
  mistakes.push({ file, line, what: wrong('not-from', { key, words, near }) })
  return undefined
}

/** The path of outputs: below the output folder, whatever the manifest says. */
export function pathOf(entry: Entry, mistakes: Mistake[]): string | undefined {
  const path = textOf('path', entry, mistakes)
  if (path === undefined || isInside(path)) return path
  mistakes.push({ file: entry.file, line: entry.line, what: wrong('path-leads-out', {}) })
  return undefined
}

function isInside(path: string): boolean {
  return !/[\\:*?"<>|]/.test(path) && path.split('/').every((part) => !/^\.*$/.test(part.trim()))
}
