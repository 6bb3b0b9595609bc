import { describe, expect, it } from 'vitest'
import { newFrame } from '../../src/parse/layout/enter.js'
import {
  costOfLeaving,
  costs,
  type Frame,
  framesOf,
  type Open,
  signatureOf,
} from '../../src/parse/layout/state.js'

const nothing: Open = { as: 'nothing' }
const frame = (kind: Frame['kind'], at: number, outer?: Frame, used: string[] = []): Frame =>
  newFrame(kind, { at, written: at, shape: undefined, outer, used: new Set(used) })
const nested = (depth: number): Frame | undefined =>
  depth === 0 ? undefined : frame('mapping', depth, nested(depth - 1))

describe('the lines to come see no difference between two understandings', () => {
  const list = frame('list', 2, frame('mapping', 0))
  const of = (one: Frame | undefined, open: Open = nothing) => signatureOf({ cost: 0, frame: one, open })

  it('of the same nesting, whatever they cost', () => {
    expect(of(list)).toBe(
      signatureOf({ cost: 3, frame: frame('list', 2, frame('mapping', 0)), open: nothing }),
    )
    expect(of(list)).toBe('nothing - 2 2 0 : 0 0 0')
  })

  it('and see one where they stand in another column, list or mapping', () => {
    const others = [
      frame('mapping', 2, frame('mapping', 0)),
      frame('list', 4, frame('mapping', 0)),
      frame('list', 2, frame('mapping', 0, undefined, ['title'])),
      frame('list', 2),
      { ...list, written: 4 },
    ]
    expect(new Set([list, ...others].map((one) => of(one))).size).toBe(6)
    // 1 and 12 are not 11 and 2.
    expect(of(frame('list', 1, frame('list', 12)))).not.toBe(of(frame('list', 11, frame('list', 2))))
  })

  it('or something else is left open', () => {
    const block = (indent?: number): Open => ({ as: 'block', owner: 2, ...(indent ? { indent } : {}) })
    const value = (owner: number): Open => ({
      as: 'value',
      owner,
      shift: 0,
      shape: undefined,
      key: undefined,
    })
    const opens = [nothing, block(), block(4), block(6), value(2), value(4)]
    expect(opens.map((open) => of(undefined, open))).toEqual([
      'nothing',
      'block 2 ',
      'block 2 4',
      'block 2 6',
      'value 2',
      'value 4',
    ])
  })

  it('up to a depth that nobody means', () => {
    expect(of(nested(30))).toBe(of(nested(30)))
    expect(of(nested(30)).split(' ')).toHaveLength(101)
  })
})

describe('the frames around a line', () => {
  it('come from the innermost, and no more than 24', () => {
    const depths = (depth: number) =>
      [...framesOf({ cost: 0, frame: nested(depth), open: nothing })].map(({ at }) => at)
    expect(depths(3)).toEqual([3, 2, 1])
    expect(depths(24)).toHaveLength(24)
    expect(depths(25)).toHaveLength(24)
  })
})

it('a key with nothing below it is a mistake', () => {
  const open = { as: 'value', owner: 0, shift: 0, shape: undefined, key: 'title' } as const
  expect(costOfLeaving({ cost: 0, frame: undefined, open })).toBe(costs.nothingBelow)
  expect(costOfLeaving({ cost: 0, frame: undefined, open: nothing })).toBe(0)
})
