import { describe, expect, test } from 'vitest'
import { changesBetween, type Files } from './workspaces.js'

const role = (title: string, duties: readonly string[], more = '') =>
  `---\ntitle: ${title}\n${more}duties: [${duties.join(', ')}]\n---\n`

const everybody = ['遵守公司规章制度', '负责本部门安全生产', '按时参加部门例会', '完成领导交办的其他工作']

/** Roles that have a duty of their own and what everybody has. */
const others: Files = {
  'roles/cook.md': role('厨师', ['烹制员工午餐', ...everybody]),
  'roles/driver.md': role('司机', ['驾驶公司班车', ...everybody]),
  'roles/guard.md': role('保安', ['登记来访人员', ...everybody]),
}

/** What became of the roles, as `clerk=>buyer` for one that is told to have another name. */
async function told(before: Files, after: Files): Promise<string[]> {
  const changes = await changesBetween({ ...others, ...before }, { ...others, ...after })
  return changes.flatMap(({ type, subject }) =>
    type === 'role-id-changed'
      ? [`${subject.formerId}=>${subject.id}`]
      : type.startsWith('role-')
        ? [`${type} ${subject.id}`]
        : [],
  )
}

describe('a role that is gone and one that has come', () => {
  const gone = { 'roles/clerk.md': role('出纳', ['办理收付款项', ...everybody]) }

  test('are two where they share only what many do', async () => {
    const come = { 'roles/storeman.md': role('仓管员', ['清点入库货物', ...everybody]) }
    expect(await told(gone, come)).toEqual(['role-added storeman', 'role-removed clerk'])
  })

  test('are two though what many do is written a little otherwise in one of them', async () => {
    const alike = [
      '遵守公司各项规章制度',
      '做好本部门的安全生产工作',
      '按时参加部门例会',
      '完成上级安排的其他任务',
    ]
    const come = { 'roles/storeman.md': role('仓管员', ['清点入库货物', ...alike]) }
    expect(await told(gone, come)).toEqual(['role-added storeman', 'role-removed clerk'])
  })

  test('are two where only they are left who say what everybody owes', async () => {
    const none = Object.fromEntries(Object.keys(others).map((path) => [path, role('甲', ['烹制午餐'])]))
    const owed = ['遵守公司各项规章制度', '做好本部门的安全生产工作', '完成领导交办的其他工作']
    expect(
      await told(
        { ...none, 'roles/clerk.md': role('出纳', ['办理收付款项', ...owed]) },
        { ...none, 'roles/storeman.md': role('仓管员', ['清点入库货物', ...owed]) },
      ),
    ).toEqual(['role-added storeman', 'role-removed clerk'])
  })

  test('are two where the one does nothing but what many do', async () => {
    const come = { 'roles/storeman.md': role('仓管员', everybody) }
    expect(await told(gone, come)).toEqual(['role-added storeman', 'role-removed clerk'])
  })

  test('are two whose tasks are what many do', async () => {
    const tasks = everybody.join(', ')
    const grouped = (title: string, duty: string) =>
      role(title, [duty, `{ duty: 日常工作, tasks: [${tasks}] }`])
    expect(
      await told(
        { 'roles/clerk.md': grouped('出纳', '办理收付款项') },
        { 'roles/storeman.md': grouped('仓管员', '清点入库货物') },
      ),
    ).toEqual(['role-added storeman', 'role-removed clerk'])
  })

  test('are one where most of what is their own is the same', async () => {
    const come = { 'roles/treasurer.md': role('资金专员', ['办理日常收付款项', ...everybody]) }
    expect(await told(gone, come)).toEqual(['clerk=>treasurer'])
  })

  test('are one by their number, whatever they do', async () => {
    const numbered = (title: string, duty: string) => role(title, [duty, ...everybody], 'code: CW-03\n')
    expect(
      await told(
        { 'roles/clerk.md': numbered('出纳', '办理收付款项') },
        { 'roles/treasurer.md': numbered('资金专员', '编制资金计划') },
      ),
    ).toEqual(['clerk=>treasurer'])
  })

  test('are one by their file', async () => {
    const named = (id: string, title: string, duty: string) =>
      role(title, [duty, ...everybody], `id: ${id}\n`)
    expect(
      await told(
        { 'roles/money.md': named('clerk', '出纳', '办理收付款项') },
        { 'roles/money.md': named('treasurer', '资金专员', '编制资金计划') },
      ),
    ).toEqual(['clerk=>treasurer'])
  })

  test('are one where neither does anything but what many do', async () => {
    expect(
      await told({ 'roles/a.md': role('杂工', everybody) }, { 'roles/b.md': role('勤杂工', everybody) }),
    ).toEqual(['a=>b'])
  })

  test('are told apart by their own work among several', async () => {
    const [pay, store] = [
      ['办理收付款项', ...everybody],
      ['清点入库货物', ...everybody],
    ]
    expect(
      await told(
        { 'roles/a.md': role('出纳', pay), 'roles/b.md': role('仓管员', store) },
        { 'roles/c.md': role('资金专员', pay), 'roles/d.md': role('库房专员', store) },
      ),
    ).toEqual(['a=>c', 'b=>d'])
  })
})

test('purposes and what one answers for are common, too', async () => {
  const worker = (title: string, duty: string) =>
    role(
      title,
      [duty],
      'purpose: 严格按照公司的要求保质保量地做好本岗位的各项工作\naccountability: [对本岗位的工作质量负责]\n',
    )
  const many = Object.fromEntries(Object.keys(others).map((path) => [path, worker('甲', path)]))
  expect(
    await told(
      { ...many, 'roles/clerk.md': worker('出纳', '办理收付款项') },
      { ...many, 'roles/storeman.md': worker('仓管员', '清点入库货物') },
    ),
  ).toEqual(['role-added storeman', 'role-removed clerk'])
})
