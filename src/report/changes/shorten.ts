import { visible } from '../words/visible.js'

/** A text no longer than it may be, cut at a character. */
export function shorten(text: string, most: number): string {
  const plain = visible(text.replace(/\s+/g, ' ')).trim()
  const characters = [...plain]
  return characters.length <= most ? plain : `${characters.slice(0, most - 1).join('')}…`
}
