import { describe, expect, test } from 'vitest'
import type { Mapping } from './front-matter.js'
import { leavesIn, withOther } from './leaves.js'
import { richModel, richRole, workspaceWith } from './rich-workspace.js'
import { changesBetween, inOneLine } from './workspaces.js'

/** Keys whose value may change without anything being told, and why. */
const silent = new Map([
  ['extends', 'says nothing itself; what a role takes over is told, and these two bases say the same'],
])

describe.each([
  ['role', richRole, (role: Mapping) => workspaceWith(role, richModel)],
  ['model', richModel, (model: Mapping) => workspaceWith(richRole, model)],
] as const)('of a %s file', (kind, rich, toFiles) => {
  const before = toFiles(rich)
  const { leaves, missing } = leavesIn(kind, rich)

  test('every key is tried', () => {
    expect(missing).toEqual([])
  })

  test.each(leaves)('another value of $path is told', async (leaf) => {
    const told = await changesBetween(before, toFiles(withOther(rich, leaf)))
    expect(told.map(inOneLine).length > 0, leaf.path).toBe(!silent.has(leaf.path))
  })
})
