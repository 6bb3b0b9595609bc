import { expect, test } from 'vitest'
import { bare, load, role } from './load.js'

test('a role is known by its id, else by the name of its file', async () => {
  const { model, errors } = await load({
    'roles/bank/客户经理.md': role('客户经理'),
    'roles/b.md': role('主管', 'id: supervisor'),
  })
  expect([...model.roles.keys()]).toEqual(['supervisor', '客户经理'])
  expect(errors).toEqual([])
})

test('two roles of one id: the first stays, the second is reported and names the first', async () => {
  const {
    errors,
    factsOf,
    role: get,
  } = await load({
    'roles/a/clerk.md': role('甲'),
    'roles/b/clerk.md': role('乙'),
    'roles/c.md': role('丙', 'id: clerk'),
  })
  expect(errors).toEqual(['duplicate-id roles/b/clerk.md:1:1', 'duplicate-id roles/c.md:5:5'])
  expect(factsOf('duplicate-id')).toEqual({ kind: 'role', id: 'clerk', first: 'roles/a/clerk.md:1' })
  expect(get('clerk').title).toBe('甲')
})

test('a second role of one id is checked like the others', async () => {
  const { errors } = await load({
    'roles/a/clerk.md': role('甲'),
    'roles/b/clerk.md': role('乙', 'extends: nobody'),
  })
  expect(errors).toContain('unknown-reference roles/b/clerk.md:5:10')
})

test('a role whose front matter cannot be read keeps its place in the workspace', async () => {
  const { role: get, errors } = await load({
    'roles/broken.md': '# 没有写任何设置\n',
    'roles/clerk.md': role('职员', 'reporting: broken'),
  })
  expect(errors).toEqual(['front-matter-missing roles/broken.md:1:1'])
  expect(get('clerk').reporting.to).toMatchObject({ id: 'broken' })
  expect(get('broken').sound).toBe(false)
})

test('short forms become long, what is left out has its default', async () => {
  const { role: get } = await load({
    'roles/a.md': bare(
      'title: 甲',
      'purpose: 服务',
      'duties: [拜访, { duty: 回访, tasks: [打电话] }]',
      'approvals: [{ by: 总经理 }]',
      'qualifications: { education: bachelor, experience: 三年销售经验, certificates: [驾驶证] }',
      'authority: [{ right: approve, matter: 费用, limit: 20000 CNY }]',
      'routine: [{ every: month, on: last, at: "9:00-10:00", do: 月报 }]',
      'compensation: { range: 8000-12000 CNY/month, components: [基本工资] }',
    ),
  })
  const found = get('a')
  expect(found).toMatchObject({
    abstract: false,
    status: 'draft',
    duties: [
      { duty: '拜访', essential: false, tasks: [] },
      { duty: '回访', tasks: [{ task: '打电话', pointer: '/duties/1/tasks/0' }] },
    ],
    approvals: [{ by: '总经理', step: 'approved' }],
    qualifications: {
      education: [{ level: 'bachelor', need: 'required' }],
      experience: [{ field: '三年销售经验' }],
      certificates: [{ name: '驾驶证', need: 'required' }],
    },
    authority: [{ limit: { amount: 20000, currency: 'CNY' } }],
    routine: [{ on: { kind: 'last' }, at: { from: '09:00', to: '10:00' } }],
    compensation: { range: { from: 8000, to: 12000 }, components: [{ name: '基本工资' }], published: false },
  })
})

test('items after an invalid one keep their places', async () => {
  const { role: get } = await load({
    'roles/a.md': bare('title: 甲', 'purpose: 服务', 'duties:', '  - 拜访', '  - { duty: [错] }', '  - 回访'),
  })
  const { duties, locate } = get('a')
  expect(duties.map(({ duty, pointer }) => [duty, locate(pointer).start.line])).toEqual([
    ['拜访', 5],
    ['回访', 7],
  ])
})
