import type { Mistake } from './mistakes.js'
import type { Entry } from './yaml-mapping.js'

/** A text of a manifest, or undefined when it is left out or wrong. */
export function textOf(key: string, entry: Entry | undefined, mistakes: Mistake[]): string | undefined {
  if (entry === undefined) return undefined
  const { value, file, line } = entry
  if (typeof value === 'string' && value !== '') return value
  if (value !== undefined) {
    mistakes.push({ file, line, text: { en: `\`${key}\` must be text.`, zh: `“${key}” 应为文本。` } })
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
  const text = { en: `\`${key}\` must be a text, or a list of texts.`, zh: `“${key}” 应为文本或文本列表。` }
  mistakes.push({ file, line, text })
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
  const text = {
    en: `\`${key}\` must be from: ${words.join(', ')}.`,
    zh: `“${key}” 只能取：${words.join('、')}。`,
  }
  mistakes.push({ file, line, text })
  return undefined
}

/** The path of outputs: below the output folder, whatever the manifest says. */
export function pathOf(entry: Entry, mistakes: Mistake[]): string | undefined {
  const path = textOf('path', entry, mistakes)
  if (path === undefined || isInside(path)) return path
  const text = {
    en: '`path` must stay below the output folder, without ending, for example `cards/{subject}`.',
    zh: '“path” 必须在输出文件夹之内，不带扩展名，例如 cards/{subject}。',
  }
  mistakes.push({ file: entry.file, line: entry.line, text })
  return undefined
}

function isInside(path: string): boolean {
  return !/[\\:*?"<>|]/.test(path) && path.split('/').every((part) => !/^\.*$/.test(part.trim()))
}
