import { expect, test } from 'vitest'
import { compareWorkspaces } from '../../src/comparison.js'
import { memorySource } from '../../src/source/memory-source.js'
import { changesBetween, inOneLine } from './workspaces.js'

const role = (title: string, duty: string, more = '') =>
  `---\ntitle: ${title}\n${more}duties: [${duty}]\n---\n`

const cashier = role('出纳', '办理收付款项')
const assistant = role('助理', '安排会议和差旅')
const runner = role('外勤', '递送文件', 'reporting: { to: clerk }\n')
const ladder = 'ladders: [{ id: office, name: 内勤序列, roles: [clerk] }]\n'

test('who reports to a role by an id that is another’s now has another superior', async () => {
  const changes = await changesBetween(
    {
      'roles/clerk.md': cashier,
      'roles/aide.md': assistant,
      'roles/runner.md': runner,
      'roles/model.yaml': ladder,
    },
    { 'roles/clerk.md': assistant, 'roles/runner.md': runner, 'roles/model.yaml': ladder },
  )
  expect(changes.map(inOneLine)).toEqual([
    'material role-removed clerk: 出纳 → ∅',
    'editorial role-id-changed aide=>clerk: aide → clerk',
    'material superior-changed runner: 出纳 → 助理',
    'minor rung-removed office · 出纳: 出纳 → ∅',
    'minor rung-added office · 助理: ∅ → 助理',
  ])
})

test('an id that nobody had says the same when somebody has it', async () => {
  const changes = await changesBetween(
    { 'roles/runner.md': runner },
    { 'roles/runner.md': runner, 'roles/clerk.md': cashier },
  )
  expect(changes.map(({ type }) => type)).toEqual(['role-added'])
})

test('it is told though the files that write the id have stayed as they were', async () => {
  const same = { 'roles/runner.md': runner, 'roles/model.yaml': ladder }
  const told = async (before: Record<string, string>, after: Record<string, string>) => {
    const sides = [before, after].map((roles) => memorySource({ ...roles, ...same }))
    const { changes } = await compareWorkspaces(sides[0] ?? memorySource({}), sides[1] ?? memorySource({}))
    return changes.map(inOneLine).filter((line) => /superior|rung/.test(line))
  }
  const gone = { 'roles/clerk.md': cashier, 'roles/aide.md': assistant }
  expect(await told(gone, { 'roles/clerk.md': assistant })).toEqual([
    'material superior-changed runner: 出纳 → 助理',
    'minor rung-removed office · 出纳: 出纳 → ∅',
    'minor rung-added office · 助理: ∅ → 助理',
  ])
  expect(await told(gone, { 'roles/clerk.md': assistant, 'roles/aide.md': cashier })).toContain(
    'material superior-changed runner: 出纳 → 助理',
  )
})
