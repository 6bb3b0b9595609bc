import { expect, test } from 'vitest'
import { fuzz } from './run.js'

/** A little of what `npm run fuzz` does at length, always the same. */
test.each([
  ['check', 120],
  ['diff', 40],
  ['templates', 40],
] as const)(
  '%s survives wrong input',
  async (target, inputs) => {
    const { crashes } = await fuzz(target, inputs, 1)
    expect(crashes).toEqual([])
  },
  60_000,
)
