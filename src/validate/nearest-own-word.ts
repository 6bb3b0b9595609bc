import type { Schema } from '../parse/shape.js'
import { schemas } from '../parse/shapes.js'
import { isChinese, lengthOf, slipsBetween } from './nearest-text.js'

/**
 * The level of education of which a text is a slip. Other levels may be written in words of one's own (硕士研究生, 初中),
 * so only a letter mistaken for another counts.
 */
export const nearestDegree = (text: string) => nearestOf(schemas.role.$defs?.educationLevel, text, 2)

/** The employment type of which a text is a slip. Of two characters one is half the word: 外派 is not meant as 外包. */
export const nearestEmployment = (text: string) => nearestOf(schemas.role.properties?.employmentType, text, 3)

/** The word of a schema that a text is a slip of; one as it is is none. `least` characters make a Chinese word certain. */
function nearestOf(schema: Schema | undefined, text: string, least: number): string | undefined {
  const written = text.trim().toLowerCase()
  const all = Object.entries(schema?.['x-words'] ?? {}).flatMap(([word, { zh }]) => [word, ...zh])
  if (all.some((spelling) => spelling.toLowerCase() === written)) return undefined
  return all.find((spelling) => isSlip(written, spelling.toLowerCase(), least))
}

function isSlip(text: string, spelling: string, least: number): boolean {
  if (!isChinese(spelling)) return slipsBetween(text, spelling) <= (spelling.length < 6 ? 0 : 1)
  const isAlike = lengthOf(text) === lengthOf(spelling) && text[0] === spelling[0] && lengthOf(text) >= least
  return isAlike && slipsBetween(text, spelling) === 1
}
