import { en } from './words-en.mjs'
import { zh } from './words-zh.mjs'

/** What the workspace is written with, by language: an item has the same place in both. */
export const words = { zh, en }

/** A sentence with its gaps filled: {0}, {1} … */
export function fill(sentence, ...parts) {
  return sentence.replace(/\{(\d)\}/g, (_, index) => parts[index])
}
