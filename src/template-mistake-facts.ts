import type { Language } from './language.js'

/** What could have been meant by a path that leads to nothing, or what could stand there. */
export type PathHint =
  | { meant: string; inside?: string | undefined }
  | { fields: readonly string[] }
  | { list: string }
  | { value: string }
  | 'nothing-around'

/** The facts of everything that can be wrong in a file of `templates/`, by its code. */
export interface TemplateMistakeFacts {
  'document-not-understood': { reason: string }
  'no-manifest': { folder: string }
  'no-such-file': { folder: string; name: string }
  'no-such-used-document': { name: string }
  'file-too-large': Record<never, never>
  'not-utf8': Record<never, never>
  'html-in-style': Record<never, never>
  'foreign-address': Record<never, never>

  'not-text': { key: string }
  'not-texts': { key: string }
  'not-from': { key: string; words: readonly string[]; near?: string | undefined }
  'path-leads-out': Record<never, never>
  'unknown-key': { key: string; keys: readonly string[]; near?: string | undefined }
  'same-key': { one: string; other: string }
  'format-cannot-show': { format: string; content: string }
  'wrong-title': Record<never, never>
  'wrong-looks': Record<never, never>
  'wrong-words': Record<never, never>
  'word-not-text': { word: string }
  'unused-word': { word: string; near?: string | undefined }
  'not-yaml': Record<never, never>
  'not-mapping': Record<never, never>
  alias: { name: string }
  anchor: { name: string }
  tag: { name: string }

  'not-closed': { name: string }
  'closed-otherwise': { opened: string; closed: string }
  'nothing-to-close': Record<never, never>
  'stray-else': Record<never, never>
  'wrong-tag': Record<never, never>
  'no-such-value': { path: string; hint: PathHint }
  'unescaped-value': { name: string }
  'unquoted-value': { name: string }
  'helper-in-tag': { name: string }
  'unknown-helper': { name: string; known: readonly string[] }
  'unknown-block': { name: string; known: readonly string[] }
  'partial-by-value': Record<never, never>
  'unknown-partial': { name: string; known: readonly string[] }
  'unknown-word': { word: string; languages: readonly Language[]; near?: string | undefined }
  'forbidden-html': { name: string }
  'not-plain-html': { code: string }
  'no-blank': Record<never, never>
  'not-one-value': { name: string }
  'uneven-branch': { name: string }
  'left-open': Record<never, never>
  'comment-in-tag': Record<never, never>
  'partial-in-tag': Record<never, never>
  'sub-expression': Record<never, never>
  decorator: Record<never, never>
}

/** What is wrong in a file of `templates/`. */
export type TemplateMistake = {
  [C in keyof TemplateMistakeFacts]: { code: C; facts: TemplateMistakeFacts[C] }
}[keyof TemplateMistakeFacts]
