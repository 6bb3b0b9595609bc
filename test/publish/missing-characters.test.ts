import { expect, test } from 'vitest'
import { placesOfMissing } from '../../src/cli/missing-characters.js'

const at = (line: number) => {
  const start = { line, column: 6 }
  return { file: 'roles/a.md', start, end: start }
}
const files = new Map([['roles/a.md', '---\n任职人: 许国棟\n- 甲']])

test('characters without a font are told once, with the key, in however many documents they are', () => {
  const missing = [
    { path: 'a.pdf', characters: ['棟', '𠮷', '☃'] },
    { path: 'b.pdf', characters: ['𠮷', '棟'] },
  ]
  const placeOf = (character: string) => ({ 棟: at(2), 𠮷: at(3) })[character]
  expect(placesOfMissing(missing, placeOf, files)).toEqual([
    { characters: ['棟'], at: 'roles/a.md:2:6 (任职人)' },
    { characters: ['𠮷'], at: 'roles/a.md:3:6' },
    { characters: ['☃'], at: 'a.pdf' },
  ])
})
