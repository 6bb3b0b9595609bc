import { expect, test } from 'vitest'
import { bare, load, role, yaml } from './load.js'

test('a role is named by id or by title, whatever the capitals and spaces', async () => {
  const {
    role: get,
    errors,
    notes,
  } = await load({
    'roles/sales-director.md': role('Sales Director'),
    'roles/a.md': role('甲', 'reporting: sales director'),
    'roles/b.md': role('乙', 'reporting: Sales-Director'),
  })
  expect([errors, notes]).toEqual([[], []])
  for (const id of ['a', 'b']) {
    expect(get(id).reporting.to).toMatchObject({ id: 'sales-director', name: 'Sales Director' })
  }
})

test('a title that two roles share does not tell which is meant', async () => {
  const { errors, factsOf } = await load({
    'roles/east.md': role('区域经理'),
    'roles/west.md': role('区域经理'),
    'roles/a.md': role('甲', 'reporting: 区域经理'),
  })
  expect(errors).toEqual(['ambiguous-reference roles/a.md:5:12'])
  expect(factsOf('ambiguous-reference')).toEqual({ kind: 'role', found: '区域经理', ids: ['east', 'west'] })
})

test('a slip in a title is an error with the nearest title', async () => {
  const { errors, factsOf } = await load({
    'roles/east.md': role('区域经理'),
    'roles/a.md': role('甲', 'reporting:', '  to: 区域经里'),
  })
  expect(errors).toEqual(['unknown-reference roles/a.md:6:7'])
  expect(factsOf('unknown-reference')).toEqual({
    kind: 'role',
    found: '区域经里',
    nearest: '区域经理',
    known: ['甲', '区域经理'],
  })
})

test('any other name is a post outside the workspace, noted once', async () => {
  const {
    role: get,
    errors,
    notes,
  } = await load({
    'roles/account-manager.md': role(
      '客户经理',
      'reporting: 大客户经理',
      'career: { promotion: [大客户经理] }',
    ),
  })
  expect(errors).toEqual([])
  expect(notes).toEqual([
    'outside-post roles/account-manager.md:5:12',
    'outside-post roles/account-manager.md:6:23',
  ])
  expect(get('account-manager').reporting.to).toEqual({ name: '大客户经理', pointer: '/reporting/to' })
})

test('what goes to a department is no post', async () => {
  const { notes, role: get } = await load({
    'roles/a.md': role('甲', 'routine: [{ every: month, do: 月报, to: 人力资源部 }]'),
  })
  expect(notes).toEqual([])
  expect(get('a').routine[0]?.to).toEqual({ name: '人力资源部', pointer: '/routine/0/to' })
})

test('nobody reports to a base by its title', async () => {
  const { role: get } = await load({
    'roles/base.md': role('客户经理', 'abstract: true'),
    'roles/senior.md': role('客户经理', 'extends: base'),
    'roles/a.md': role('甲', 'reporting: 客户经理'),
  })
  expect(get('a').reporting.to?.id).toBe('senior')
})

test('direct reports are derived from the other roles when a role does not list them', async () => {
  const { role: get } = await load({
    'roles/head.md': role('部长'),
    'roles/b.md': role('乙', 'reporting: head'),
    'roles/a.md': role('甲', 'reporting: 部长'),
    'roles/base.md': role('基础', 'abstract: true', 'reporting: head'),
  })
  const { reports, reportsGiven } = get('head').reporting
  expect([reportsGiven, reports.map(({ id }) => id)]).toEqual([false, ['a', 'b']])
})

test('a ladder names roles of the workspace only', async () => {
  const { errors, model } = await load({
    'roles/junior.md': role('助理'),
    'roles/model.yaml': yaml(
      'ladders:',
      '  - id: sales',
      '    name: 销售序列',
      '    roles:',
      '      - 助理',
      '      - 高级经理',
    ),
  })
  expect(errors).toEqual(['unknown-reference roles/model.yaml:6:9'])
  expect(model.ladders.get('sales')?.roles).toEqual(['junior'])
})

test('departments by id or name; one that the model does not know is kept as a name, with a warning', async () => {
  const files = { 'roles/model.yaml': yaml('departments: [{ id: sales, name: 销售业务部 }, 人力资源部]') }
  const { role: get, errors } = await load({
    ...files,
    'roles/a.md': role('甲', 'department: 销售业务部'),
    'roles/b.md': role('乙', 'department: sales'),
    'roles/c.md': role('丙', 'department: 财务部'),
  })
  expect(errors).toEqual(['undeclared-department roles/c.md:5:13'])
  expect(get('a').department).toEqual({ id: 'sales', name: '销售业务部' })
  expect(get('b').department).toEqual({ id: 'sales', name: '销售业务部' })
  expect(get('c').department).toEqual({ name: '财务部' })
  const slip = await load({ ...files, 'roles/a.md': role('甲', 'department: 销受业务部') })
  expect(slip.errors).toEqual(['unknown-reference roles/a.md:5:13'])
})

test('a slip in the short name of a department is suggested; where none is declared any name will do', async () => {
  const files = { 'roles/a.md': role('甲', 'department: 消售部') }
  const { errors, factsOf } = await load({
    ...files,
    'roles/model.yaml': yaml('departments: [财务部, 销售部]'),
  })
  expect(errors).toEqual(['unknown-reference roles/a.md:5:13'])
  expect(factsOf('unknown-reference')).toMatchObject({ nearest: '销售部' })
  expect((await load(files)).errors).toEqual([])
})

test('departments that contain each other are reported once, and opened', async () => {
  const { errors, factsOf, model } = await load({
    'roles/model.yaml': yaml(
      'departments:',
      '  - { id: a, name: 甲部, parent: b }',
      '  - { id: b, name: 乙部, parent: a }',
      '  - { id: c, name: 丙部, parent: 乙部 }',
      '  - { id: d, name: 丁部, parent: 戊部 }',
    ),
  })
  expect(errors).toEqual(['department-loop roles/model.yaml:2:32', 'unknown-reference roles/model.yaml:5:32'])
  expect(factsOf('department-loop')).toEqual({ path: ['甲部', '乙部', '甲部'] })
  expect([...model.departments.values()].map(({ parent }) => parent)).toEqual([
    undefined,
    'a',
    'b',
    undefined,
  ])
})

test('categories: the usual ones, in their short form too, unless the model has its own', async () => {
  const usual = await load({
    'roles/a.md': role('甲', 'category: 管理'),
    'roles/b.md': role('乙', 'category: 技能类'),
    'roles/c.md': role('丙', 'category: 后勤类'),
  })
  expect(usual.role('a').category).toEqual({ id: 'management', name: '管理类' })
  expect(usual.role('b').category).toEqual({ id: 'skilled', name: '技能类' })
  expect(usual.errors).toEqual(['unknown-reference roles/c.md:5:11'])
  const own = await load({
    'roles/model.yaml': yaml('categories: [后勤类]'),
    'roles/a.md': role('甲', 'category: management'),
    'roles/c.md': role('丙', 'category: 后勤'),
  })
  expect(own.role('c').category).toEqual({ id: '后勤类', name: '后勤类' })
  expect(own.errors).toEqual(['unknown-reference roles/a.md:5:11'])
})

test('two parts of one id: the second is reported', async () => {
  const { errors, factsOf, model } = await load({
    'roles/a.yaml': yaml('kpis:', '  - { id: rate, name: 铺货率 }'),
    'roles/b.yaml': yaml('kpis:', '  - { id: rate, name: 回款率 }'),
  })
  expect(errors).toEqual(['duplicate-id roles/b.yaml:2:11'])
  expect(factsOf('duplicate-id')).toEqual({ kind: 'kpi', id: 'rate', first: 'roles/a.yaml:2' })
  expect(model.kpis.get('rate')?.name).toBe('铺货率')
})

test('two levels of one name in a scale: nobody can tell which is meant', async () => {
  const { errors, factsOf } = await load({
    'roles/a.md': role('甲'),
    'roles/model.yaml': yaml('scales:', '  - { id: depth, levels: [了解, 掌握, { name: 了解 }] }'),
  })
  expect(errors).toEqual(['duplicate-key roles/model.yaml:2:43'])
  expect(factsOf('duplicate-key')).toEqual({ key: '了解', line: 2 })
})

test('an empty list of duties refuses those of the base, but a role has to have some', async () => {
  const { errors, factsOf } = await load({
    'roles/base.md': bare('title: 基础', 'abstract: true', 'duties: []'),
    'roles/a.md': bare('title: 甲', 'purpose: 管理', '职责: []'),
    'roles/b.md': bare('title: 乙', 'purpose: 管理', 'extends: base'),
    'roles/c.md': bare('title: 丙', 'purpose: 管理', 'extends: base', 'duties: [接待]'),
  })
  expect(errors).toEqual(['too-few-items roles/a.md:4:1', 'too-few-items roles/base.md:4:1'])
  expect(factsOf('too-few-items')).toEqual({ key: '职责', least: 1 })
})
