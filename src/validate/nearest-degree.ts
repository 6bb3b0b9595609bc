import { schemas } from '../parse/shapes.js'
import { isChinese, lengthOf, slipsBetween } from './nearest-text.js'

/**
 * The level of education of which a text is a slip. Other levels may be written in words of one's own (硕士研究生, 初中),
 * so only a letter mistaken for another counts.
 */
export function nearestDegree(text: string): string | undefined {
  const written = text.trim().toLowerCase()
  const all = spellings()
  if (all.some((spelling) => spelling.toLowerCase() === written)) return undefined
  return all.find((spelling) => isSlip(written, spelling.toLowerCase()))
}

function isSlip(text: string, spelling: string): boolean {
  if (!isChinese(spelling)) return slipsBetween(text, spelling) <= (spelling.length < 6 ? 0 : 1)
  const isAlike = lengthOf(text) === lengthOf(spelling) && text[0] === spelling[0]
  return isAlike && slipsBetween(text, spelling) === 1
}

function spellings(): string[] {
  const words = schemas.role.$defs?.educationLevel?.['x-words'] ?? {}
  return Object.entries(words).flatMap(([word, { zh }]) => [word, ...zh])
}
