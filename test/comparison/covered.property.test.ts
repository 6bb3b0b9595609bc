import { expect, test } from 'vitest'
import { holesBetween } from './coverage.js'
import { dice, editDraft, filesOf, startDraft, withSlips } from './random-workspaces.js'

/** Pairs of workspaces that are compared; more by the environment. */
const pairs = Number(process.env.COVERED_PAIRS ?? 40)
const first = Number(process.env.COVERED_SEED ?? 1)

test.each([
  ['sound or nearly so', false],
  ['with files that have slips', true],
])(
  'every difference between two models is told, or said to be uncertain: %s',
  async (_, hasSlips) => {
    const holes: string[] = []
    for (let seed = first; seed < first + pairs; seed += 1) {
      const die = dice(seed)
      const [before, after] = [startDraft(), startDraft()]
      if (die.chance(0.3)) editDraft(before, die)
      editDraft(after, die)
      const sides = [filesOf(before), filesOf(after)].map((files) =>
        hasSlips ? withSlips(files, die) : files,
      )
      const found = await holesBetween(sides[0] ?? {}, sides[1] ?? {}).catch((error: unknown) => [
        String(error),
      ])
      holes.push(...found.map((hole) => `seed ${seed}: ${hole}`))
    }
    expect(holes).toEqual([])
  },
  600_000,
)
