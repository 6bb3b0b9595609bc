import type { Shape } from '../shape.js'

/** A full-width comma inside brackets, and what is around it. */
export interface WideComma {
  text: string
  at: number
  /** Where the text before it begins. */
  token: number
  inMapping: boolean
  shape: Shape | undefined
  /** In a mapping: whether the value of a key comes before it. */
  hasKey: boolean
}

/** More than this around a comma is a sentence. */
const longest = 200

/** Whether a full-width comma stands for a comma between entries, and is not part of a sentence. */
export function isSeparator(comma: WideComma): boolean {
  const { text, at, token } = comma
  const before = text.slice(token, Math.min(at, token + longest)).trim()
  const after = /^[^,，[\]{}［］｛｝\n]*/.exec(text.slice(at + 1, at + longest))?.[0].trim() ?? ''
  if (before === '' || /^["'].*["']$/.test(before)) return true
  if (comma.inMapping) return !comma.hasKey || startsEntry(after, comma.shape)
  return isName(before) && isName(after)
}

/** A key of this mapping follows. */
function startsEntry(after: string, shape: Shape | undefined): boolean {
  const key = /^["']?([^\s:："']{1,20})["']?\s*(?::|：)/.exec(after)?.[1]
  return key !== undefined && (shape?.keys.has(key) ?? false)
}

/** Short and without signs of a sentence: 企业文化，产品知识 are two things. */
const isName = (text: string) => [...text].length <= 10 && !/[。；！？：“”]/.test(text)
