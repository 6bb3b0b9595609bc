import { expect, it } from 'vitest'
import { growth } from '../steps.js'
import { load, role, yaml } from './load.js'

it('finds a role whose name came along with characters that nobody sees', async () => {
  const {
    errors,
    notes,
    role: get,
  } = await load({
    'roles/manager.md': role('接待经理'),
    'roles/a.md': role('甲', 'reporting: "接待\u200b经理\ufeff"'),
    'roles/b.md': role('乙', 'reporting: "\u2060manager"'),
  })
  expect([errors, notes]).toEqual([[], []])
  for (const id of ['a', 'b']) expect(get(id).reporting.to?.id).toBe('manager')
})

it('takes ids that would be one file on some system for one', async () => {
  const { errors, role: get } = await load({
    'roles/manager.md': role('甲'),
    'roles/sub/Manager.md': role('乙'),
    'roles/model.yaml': yaml(
      'ladders:',
      '  - { id: sales, name: 序列甲, roles: [manager] }',
      '  - { id: Sales, name: 序列乙, roles: [manager] }',
    ),
  })
  expect(errors).toEqual(['duplicate-id roles/model.yaml:3:11', 'duplicate-id roles/sub/Manager.md:1:1'])
  expect(get('manager').title).toBe('甲')
})

it('loses no indicator that is given for a level by number and by name', async () => {
  const { errors, factsOf } = await load({
    'roles/a.md': role('甲'),
    'roles/model.yaml': yaml(
      'scales: [{ id: depth, levels: [了解, 精通] }]',
      'competencies:',
      '  - id: law',
      '    name: 法规',
      '    kind: knowledge',
      '    levels:',
      '      1: 说得出',
      '      2: 用得好',
      '      精通: 教得会',
    ),
  })
  expect(errors).toEqual(['duplicate-key roles/model.yaml:9:7'])
  expect(factsOf('duplicate-key')).toEqual({ key: '精通', line: 8, other: '2' })
})

it('links four times as many KPIs with duties in four times as many steps', async () => {
  const times = await growth(200, async (count) => {
    const names = Array.from({ length: count }, (_, index) => `指标${index}`)
    const { role: get } = await load({
      'roles/a.md': role('甲', 'kpis:', ...names.map((name) => `  - { name: ${name} }`)).replace(
        'duties: [拜访客户]',
        `duties: [{ duty: 拜访客户, kpis: [${names.join(', ')}] }]`,
      ),
    })
    expect(get('a').duties[0]?.kpis).toHaveLength(count)
  })
  expect(times).toBeLessThan(5)
})

it('is not misled by names that objects of the language have', async () => {
  const odd = ['constructor', 'toString', 'hasOwnProperty', 'valueOf']
  const { errors, role: get } = await load({
    'roles/constructor.md': role('toString', 'department: valueOf', 'reporting: hasOwnProperty'),
    'roles/hasOwnProperty.md': role('valueOf', 'ksa:', '  skills:', ...odd.map((id) => `    ${id}: 1`)),
    'roles/model.yaml': yaml(
      'competencies:',
      ...odd.map((id) => `  - { id: ${id}, name: ${id}, kind: skill, levels: { 1: 会, 2: 精 } }`),
    ),
  })
  expect(errors).toEqual([])
  expect(get('constructor').reporting.to?.id).toBe('hasOwnProperty')
  expect(get('hasOwnProperty').requirements.map(({ competency }) => competency)).toEqual(odd)
})
