/** A name of the author, set off. */
export const quote = (text: string) => `“${text}”`
/** Several names in one line. */
export const list = (names: readonly string[]) => names.join(', ')
/** A number of things. */
export const count = (number: number, one: string, many = `${one}s`) =>
  `${number} ${number === 1 ? one : many}`

const ordinals = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
])
const plural = new Intl.PluralRules('en', { type: 'ordinal' })
/** A place in a list, counting from 1. */
export const nth = (number = 0) => `${number}${ordinals.get(plural.select(number)) ?? 'th'}`
