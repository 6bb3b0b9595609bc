import { expect, test } from 'vitest'
import { bare, load, role, yaml } from './load.js'

const base = bare(
  'title: 营销岗位基础',
  'abstract: true',
  'code: JC-01',
  'version: "2.0"',
  'owner: 人力资源部',
  'purpose: 服务客户',
  'duties:',
  '  - 遵守制度',
  '  - { duty: 完成业绩, essential: true }',
  'conditions: { hours: 标准工时, travel: 偶尔 }',
  'ksa:',
  '  skills: { 谈判: 独立, 外语: 入门 }',
  'x-own: 1',
)

test('a role takes over what it does not say itself', async () => {
  const { role: get, errors } = await load({
    'roles/base.md': base,
    'roles/a.md': bare('extends: base', 'title: 客户经理', 'conditions: { travel: 经常 }'),
  })
  expect(errors).toEqual([])
  expect(get('a')).toMatchObject({
    title: '客户经理',
    bases: ['base'],
    owner: '人力资源部',
    purpose: '服务客户',
    conditions: { hours: '标准工时', travel: '经常' },
  })
})

test('what belongs to one document is never taken over', async () => {
  const { role: get } = await load({
    'roles/base.md': base,
    'roles/a.md': bare('extends: base', 'title: 客户经理'),
  })
  const { abstract, code, version, extra } = get('a')
  expect({ abstract, code, version, extra }).toEqual({
    abstract: false,
    code: undefined,
    version: undefined,
    extra: {},
  })
})

test("no person, date or signature of a base is anybody else's", async () => {
  const personal = [
    'incumbent: 张三',
    'titles: { en: Base }',
    'status: approved',
    'effective: 2026-01-01',
    'reviewBy: 2027-01-01',
    'approvals: [{ by: 李四, on: 2026-01-01 }]',
    'revisions: [{ version: "2.0", on: 2026-01-01, change: 修订 }]',
  ]
  const { role: get, errors } = await load({
    'roles/base.md': role('营销岗位基础', 'abstract: true', ...personal),
    'roles/middle.md': role('区域基础', 'abstract: true', 'extends: base'),
    'roles/a.md': role('客户经理', 'extends: middle'),
  })
  expect(errors).toEqual([])
  const { incumbent, titles, status, effective, reviewBy, approvals, revisions } = get('a')
  expect({ incumbent, titles, status, effective, reviewBy, approvals, revisions }).toEqual({
    titles: {},
    status: 'draft',
    approvals: [],
    revisions: [],
  })
})

test('own items come first, then those of the base that the role does not have', async () => {
  const { role: get } = await load({
    'roles/base.md': base,
    'roles/a.md': bare(
      'extends: base',
      'title: 甲',
      'duties: [拜访客户, { duty: 完成业绩, outputs: [合同] }]',
    ),
  })
  const { duties } = get('a')
  expect(duties.map(({ duty, essential, outputs }) => [duty, essential, outputs])).toEqual([
    ['拜访客户', false, []],
    ['完成业绩', false, ['合同']],
    ['遵守制度', false, []],
  ])
})

test('an item taken over keeps its place in the file of the base', async () => {
  const { role: get } = await load({
    'roles/base.md': base,
    'roles/a.md': bare('extends: base', 'title: 甲', 'duties: [拜访客户]'),
  })
  const { duties, locate } = get('a')
  const places = duties.map(({ pointer }) => locate(pointer))
  expect(places.map(({ file, start }) => [file, start.line, start.column])).toEqual([
    ['roles/a.md', 4, 10],
    ['roles/base.md', 9, 5],
    ['roles/base.md', 10, 5],
  ])
})

test('an empty list takes nothing over', async () => {
  const { role: get } = await load({
    'roles/base.md': bare('title: 基础', 'abstract: true', 'accountability: [对结果负责]'),
    'roles/a.md': role('甲', 'extends: base', 'accountability: []'),
  })
  expect(get('a').accountability).toEqual([])
})

test('one level of a competency is overridden, by the id or the name of the competency', async () => {
  const { role: get, errors } = await load({
    'roles/model.yaml': yaml(
      'scales: [{ id: s, levels: [入门, 独立, 熟练] }]',
      'competencies:',
      '  - { id: negotiation, kind: skill, name: 谈判 }',
      '  - { id: language, kind: skill, name: 外语 }',
    ),
    'roles/base.md': base,
    'roles/a.md': bare('extends: base', 'title: 甲', 'ksa: { skills: { negotiation: 熟练 } }'),
  })
  expect(errors).toEqual([])
  expect(get('a').requirements.map(({ competency, level }) => [competency, level])).toEqual([
    ['negotiation', 3],
    ['language', 1],
  ])
})

test('a single education replaces that of the base, a list adds to it', async () => {
  const { role: get } = await load({
    'roles/base.md': bare('title: 基础', 'abstract: true', 'qualifications: { education: [associate] }'),
    'roles/one.md': role('甲', 'extends: base', 'qualifications: { education: bachelor }'),
    'roles/two.md': role('乙', 'extends: base', 'qualifications: { education: [bachelor] }'),
  })
  expect(get('one').qualifications.education.map(({ level }) => level)).toEqual(['bachelor'])
  expect(get('two').qualifications.education.map(({ level }) => level)).toEqual(['bachelor', 'associate'])
})

test('a superior as a short form joins with the dotted lines of the base', async () => {
  const { role: get } = await load({
    'roles/base.md': bare(
      'title: 基础',
      'abstract: true',
      'reporting: { to: 总经理, dotted: [人力资源总监] }',
    ),
    'roles/a.md': role('甲', 'extends: base', 'reporting: 区域主管'),
  })
  const { to, dotted } = get('a').reporting
  expect([to?.name, ...dotted.map(({ name }) => name)]).toEqual(['区域主管', '人力资源总监'])
})

test('a chain of bases; the nearest wins', async () => {
  const { role: get } = await load({
    'roles/all.md': bare(
      'title: 全员',
      'abstract: true',
      'owner: 人力资源部',
      'location: 总部',
      'duties: [守纪]',
    ),
    'roles/sales.md': bare(
      'title: 营销',
      'abstract: true',
      'extends: all',
      'location: 驻外',
      'duties: [业绩]',
    ),
    'roles/a.md': bare('title: 甲', 'extends: sales', 'purpose: 服务', 'duties: [拜访]'),
  })
  const { bases, owner, location, duties, locate } = get('a')
  expect({ bases, owner, location }).toEqual({
    bases: ['sales', 'all'],
    owner: '人力资源部',
    location: '驻外',
  })
  expect(duties.map(({ duty, pointer }) => [duty, locate(pointer).file])).toEqual([
    ['拜访', 'roles/a.md'],
    ['业绩', 'roles/sales.md'],
    ['守纪', 'roles/all.md'],
  ])
})

test('roles that extend each other are reported, and take nothing over', async () => {
  const {
    errors,
    factsOf,
    role: get,
  } = await load({
    'roles/a.md': role('甲', 'extends: b'),
    'roles/b.md': role('乙', 'extends: a', 'owner: 人力资源部'),
    'roles/c.md': bare('title: 丙', 'extends: b'),
  })
  expect(errors).toEqual(['extends-loop roles/a.md:5:10', 'extends-loop roles/b.md:5:10'])
  expect(factsOf('extends-loop')).toEqual({ path: ['a', 'b', 'a'] })
  expect(get('a').owner).toBeUndefined()
  expect(get('c')).toMatchObject({ owner: '人力资源部', sound: false })
})

test('a base that does not exist is reported, and not also the keys that it might have', async () => {
  const { errors, factsOf } = await load({
    'roles/sales-base.md': base,
    'roles/a.md': bare('title: 甲', 'extends: sales-bace'),
  })
  expect(errors).toEqual(['unknown-reference roles/a.md:3:10'])
  expect(factsOf('unknown-reference')).toMatchObject({ kind: 'role', nearest: 'sales-base' })
})

test('a key that neither the role nor its base has is missing, in the spelling of the author', async () => {
  const { errors, diagnostics } = await load({
    'roles/base.md': bare('title: 基础', 'abstract: true', 'purpose: 服务'),
    'roles/a.md': bare('title: 甲', 'extends: base'),
    'roles/b.md': bare('岗位名称: 乙', '仅作模板: false', '职责: [拜访]'),
  })
  expect(errors).toEqual(['missing-key roles/a.md:1:1', 'missing-key roles/b.md:1:1'])
  expect(diagnostics.map(({ facts }) => facts)).toEqual([{ key: 'duties' }, { key: '岗位目的' }])
})

test('an invalid item of a base is wrong once, however many roles take it over', async () => {
  const { errors, role: get } = await load({
    'roles/boss.md': role('营销部副总经理'),
    'roles/base.md': bare(
      'title: 基础',
      'abstract: true',
      'reporting: 营销部副总经里',
      'purpose: 服务',
      'duties: [守纪]',
    ),
    'roles/a.md': bare('title: 甲', 'extends: base'),
    'roles/b.md': bare('title: 乙', 'extends: base'),
  })
  expect(errors).toEqual(['unknown-reference roles/base.md:4:12'])
  expect([get('a').sound, get('b').sound, get('boss').sound]).toEqual([false, false, true])
})
