import type { Diagnostic, Place } from '../diagnostic.js'
import type { OutlineRows } from './outline-rows.js'

/** Which part of an entry a place is asked for: the key as the author wrote it, or the value. */
export type Part = 'key' | 'value'

/** A file that was read without a finding, as plain data: with its text it is all that was read (`fileReadBefore`). */
export interface ReadAgain {
  value: unknown
  rows: OutlineRows
  /** Where its YAML begins, and how long it is. */
  yaml: [from: number, length: number]
  /** How long the text below the front matter is, and the line that it begins at. */
  body: [length: number, line: number]
  /** Where problems of the whole front matter are shown. */
  top: [start: number, end: number]
  chineseKeys: boolean
}

/**
 * A role or model file after parsing. The value has English keys and closed words in English, whatever the author
 * wrote; JSON pointers into it lead back to the author's text.
 */
export interface ParsedFile {
  path: string
  /** The whole text, without a byte order mark, with line feeds as they are. */
  text: string
  /** The front matter of a role, the whole of a model file; undefined when nothing could be read. */
  value: unknown
  /** The Markdown below the front matter, and the line it begins at. Empty for model files. */
  body: { text: string; line: number }
  /** Problems of the text itself. */
  diagnostics: Diagnostic[]
  /** Set when a part of the text could not be read: what stands from here on is a guess, and keys may be missing. */
  brokenAt?: Place
  /** The part is whole keys of the top level: what stands under the others is all there. Otherwise it may be anywhere. */
  leftOut?: 'keys' | 'lines'
  /** Where an entry stands, or the nearest that is there: the parent of a missing key, the file's start at last. */
  locate(pointer: string, part?: Part): Place
  /** The key of an entry as the author spelt it, for example 直接上级; undefined for list items. */
  keyAt(pointer: string): string | undefined
  /** The value as the author wrote it, for example 1.10 or 012 or 了解. */
  sourceAt(pointer: string): string | undefined
  /** Whether an item of a list stands alone where the list belongs. */
  isAlone(pointer: string): boolean
  /** What it takes to have it again without reading its YAML; undefined where something is the matter with it. */
  readAgain?(): ReadAgain
  /** Whether the author writes most keys in Chinese: messages then name a missing key in Chinese. */
  chineseKeys: boolean
}
