import { describe, expect, test } from 'vitest'
import { load, role, yaml } from './load.js'

const dictionary = yaml(
  'scales:',
  '  - { id: depth, levels: [了解, 运用, { name: 精通, description: 能教别人 }] }',
  'competencies:',
  '  - { id: product, kind: knowledge, name: 产品知识, topics: [车型], levels: [说出, 推荐, 改进] }',
  '  - { id: negotiation, kind: skill, name: 商务谈判 }',
)

const required = async (...lines: string[]) =>
  load({ 'roles/model.yaml': dictionary, 'roles/a.md': role('甲', 'ksa:', ...lines) })

describe('with a dictionary', () => {
  test('competencies by id or name, levels by number or name', async () => {
    const { role: get, errors } = await required(
      '  knowledge: { 产品知识: 精通 }',
      '  skills: { negotiation: { level: 2, note: 大客户, need: preferred } }',
    )
    expect(errors).toEqual([])
    expect(get('a').requirements).toMatchObject([
      {
        kind: 'knowledge',
        competency: 'product',
        name: '产品知识',
        level: 3,
        levelName: '精通',
        need: 'required',
      },
      {
        kind: 'skill',
        competency: 'negotiation',
        level: 2,
        levelName: '运用',
        note: '大客户',
        need: 'preferred',
      },
    ])
  })

  test.each(['商务谈判 运用', '商务谈判（运用）', '商务谈判(2)', '商务谈判-运用'])(
    'a name with its level behind it is told, and read as it is meant: %s',
    async (item) => {
      const { role: get, errors } = await required('  skills:', `    - ${item}`)
      expect(errors).toEqual(['level-in-name roles/a.md:7:7'])
      expect(get('a').requirements).toMatchObject([{ competency: 'negotiation', level: 2 }])
    },
  )

  test('what stands behind a name is no level unless its scale has it, and is not to be struck out', async () => {
    const { errors, diagnostics } = await required('  skills: [商务谈判（大客户）]')
    expect(errors).toEqual(['unknown-reference roles/a.md:6:12'])
    expect(diagnostics.filter(({ edits }) => edits !== undefined)).toEqual([])
  })

  test('a list of names asks for no level', async () => {
    const { role: get, errors } = await required('  skills:', '    - 商务谈判', '    - 商务谈叛')
    expect(get('a').requirements[0]).toEqual({
      kind: 'skill',
      competency: 'negotiation',
      name: '商务谈判',
      need: 'required',
      pointer: '/ksa/skills/商务谈判',
    })
    expect(errors).toEqual(['unknown-reference roles/a.md:8:7'])
  })

  test('a competency that is not there, at its key, with the nearest', async () => {
    const { errors, factsOf } = await required('  knowledge:', '    产品知试: 2')
    expect(errors).toEqual(['unknown-reference roles/a.md:7:5'])
    expect(factsOf('unknown-reference')).toMatchObject({ kind: 'competency', nearest: '产品知识' })
  })

  test('a number above the scale', async () => {
    const { errors, factsOf } = await required('  knowledge:', '    product: 4')
    expect(errors).toEqual(['unknown-level roles/a.md:7:14'])
    expect(factsOf('unknown-level')).toEqual({
      found: '4',
      competency: '产品知识',
      levels: ['了解', '运用', '精通'],
    })
  })

  test('a name that is no level, with the nearest', async () => {
    const { errors, factsOf } = await required('  knowledge:', '    product: { level: 精通了 }')
    expect(errors).toEqual(['unknown-level roles/a.md:7:23'])
    expect(factsOf('unknown-level')).toMatchObject({ found: '精通了', nearest: '精通' })
  })

  test('a skill among knowledge', async () => {
    const { errors, factsOf } = await required('  knowledge:', '    negotiation: 2')
    expect(errors).toEqual(['wrong-kind roles/a.md:7:5'])
    expect(factsOf('wrong-kind')).toEqual({ competency: '商务谈判', kind: 'skill', expected: 'knowledge' })
  })
})

test('one competency by its id and by its name is required twice', async () => {
  const { errors, factsOf } = await required('  knowledge:', '    product: 2', '    产品知识: 3')
  expect(errors).toEqual(['duplicate-key roles/a.md:8:5'])
  expect(factsOf('duplicate-key')).toEqual({ key: '产品知识', line: 7, other: 'product' })
})

test('of two competencies that share a name the one of the heading is meant', async () => {
  const { role: get, errors } = await load({
    'roles/model.yaml': yaml(
      'competencies:',
      '  - { id: speaking, kind: skill, name: 沟通 }',
      '  - { id: openness, kind: ability, name: 沟通 }',
      '  - { id: trust, kind: ability, name: 信任 }',
      '  - { id: reliance, kind: ability, name: 信任 }',
    ),
    'roles/a.md': role('甲', 'ksa: { skills: { 沟通: 2 }, abilities: { 沟通: 3, 信任: 1 } }'),
  })
  expect(get('a').requirements.map(({ competency }) => competency)).toEqual([
    'speaking',
    'openness',
    undefined,
  ])
  expect(errors).toEqual(['ambiguous-reference roles/a.md:5:47'])
})

test('without a dictionary the names of competencies and levels are free, but a number says nothing', async () => {
  const { role: get, errors } = await load({
    'roles/a.md': role('甲', 'ksa: { skills: { 谈判: 熟练, 外语: 2 } }'),
  })
  expect(errors).toEqual(['level-without-scale roles/a.md:5:30'])
  expect(get('a').requirements).toMatchObject([
    { name: '谈判', levelName: '熟练' },
    { name: '外语', level: 2 },
  ])
  expect(get('a').requirements[0]).not.toHaveProperty('competency')
})

test('a competency without a scale takes the only one; with several it must name one', async () => {
  const one = await load({ 'roles/model.yaml': dictionary })
  expect(one.model.competencies.get('product')).toMatchObject({
    scale: 'depth',
    scope: 'role',
    topics: ['车型'],
  })
  expect(one.model.competencies.get('product')?.indicators).toEqual(
    new Map([
      [1, ['说出']],
      [2, ['推荐']],
      [3, ['改进']],
    ]),
  )
  const several = await load({
    'roles/model.yaml': yaml(
      'scales: [{ id: a, levels: [低, 高] }, { id: b, levels: [一, 二] }]',
      'competencies:',
      '  - { id: x, kind: skill, name: 谈判 }',
      '  - { id: y, kind: skill, name: 外语, scale: c }',
    ),
  })
  expect(several.errors).toEqual([
    'missing-key roles/model.yaml:3:5',
    'unknown-reference roles/model.yaml:4:44',
  ])
})

test('an invalid entry of the dictionary is one mistake, not one more for every role that refers to it', async () => {
  const { errors } = await load({
    'roles/model.yaml': yaml(
      'competencies:',
      '  - { id: x, kind: 本领, name: 谈判 }',
      '  - { id: y, kind: skill, name: 外语 }',
    ),
    'roles/a.md': role('甲', 'ksa: { skills: { 谈判: 2 } }'),
  })
  expect(errors).toEqual(['unknown-word roles/model.yaml:2:20'])
})

test('KPIs by id or name, filled in from the library, or written out', async () => {
  const { role: get, errors } = await load({
    'roles/model.yaml': yaml(
      'kpis:',
      '  - { id: rate, name: 铺货率, unit: "%", better: higher, cycle: month }',
    ),
    'roles/a.md': role(
      '甲',
      'kpis:',
      '  - { kpi: 铺货率, target: ">= 95%", cycle: quarter }',
      '  - { name: 费用偏差率, better: lower }',
    ).replace('[拜访客户]', '[{ duty: 铺货, kpis: [rate, 费用偏差率] }]'),
  })
  expect(errors).toEqual([])
  const target = { comparator: '>=', value: 95, unit: '%' }
  expect(get('a').kpis).toEqual([
    { pointer: '/kpis/0', id: 'rate', name: '铺货率', unit: '%', better: 'higher', cycle: 'quarter', target },
    { pointer: '/kpis/1', name: '费用偏差率', better: 'lower' },
  ])
  expect(get('a').duties[0]?.kpis.map(({ name, id }) => [name, id])).toEqual([
    ['铺货率', 'rate'],
    ['费用偏差率', undefined],
  ])
})

test('a KPI that is neither in the library nor written out', async () => {
  const { errors, factsOf } = await load({
    'roles/model.yaml': yaml('kpis: [{ id: distribution-rate, name: 铺货率 }]'),
    'roles/a.md': role('甲', 'kpis:', '  - distribution-rat', '  - kpi: 回款率'),
  })
  expect(errors).toEqual(['unknown-reference roles/a.md:6:5', 'unknown-reference roles/a.md:7:10'])
  expect(factsOf('unknown-reference')).toMatchObject({ kind: 'kpi', nearest: 'distribution-rate' })
})
