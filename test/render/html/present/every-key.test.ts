import { expect, test } from 'vitest'
import type { Model } from '../../../../src/model/types.js'
import { leavesIn, withOther } from '../../../diff/leaves.js'
import { richModel, richRole, workspaceWith } from '../../../diff/rich-workspace.js'
import { workspaceOf } from '../../../diff/workspaces.js'
import { contextOf } from './models.js'
import { viewJobDescription } from './view-of.js'

/** Keys whose value may change without a job description that shows anything else, and why. */
const unseen = new Map([
  ['extends', 'both bases say the same; what is taken over is seen in its section'],
  ['id', 'a name for files and references, not for readers'],
  ['abstract', 'decides whether there is a page'],
  ['kpis[].unit', 'a target says its unit itself'],
  ['kpis[].better', 'the sign of a target says which way is better'],
])

const rich = {
  ...richRole,
  compensation: { ...(richRole.compensation as object), published: true },
} as typeof richRole

/** All that a job description shows of the role. */
async function shownOf(role: typeof richRole): Promise<string> {
  const { model } = await workspaceOf(workspaceWith(role, richModel))
  const view = viewJobDescription(model as Model, { kind: 'role', id: String(role.id) }, contextOf('zh-CN'))
  return JSON.stringify({ head: view?.head, sections: view?.sections })
}

const before = await shownOf(rich)
const { leaves, missing } = leavesIn('role', rich)

test('every key is tried', () => {
  expect(missing).toEqual([])
})

test.each(leaves)('another value of $path is seen on the page', async (leaf) => {
  const after = await shownOf(withOther(rich, leaf))
  expect(after !== before, leaf.path).toBe(!unseen.has(leaf.path))
})
