import { expect, test } from 'vitest'
import { pairFacts } from '../../../../../src/render/html/present/job-description/facts.js'

const a = { label: 'a', text: '1' }
const b = { label: 'b', text: '2' }
const c = { label: 'c', text: '3' }
const wide = { label: 'w', text: 'long', wide: true as const }

test('facts stand two to a row', () => {
  expect(pairFacts([a, b])).toEqual([[a, b]])
})

test('the last of an odd number takes the whole row', () => {
  expect(pairFacts([a, b, c])).toEqual([[a, b], [{ ...c, wide: true }]])
})

test('a wide fact does not tear a pair apart', () => {
  expect(pairFacts([a, wide, b])).toEqual([[a, b], [wide]])
  expect(pairFacts([wide, a])).toEqual([[wide], [{ ...a, wide: true }]])
  expect(pairFacts([a, wide])).toEqual([[{ ...a, wide: true }], [wide]])
})
