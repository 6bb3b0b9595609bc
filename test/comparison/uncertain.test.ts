import { describe, expect, test } from 'vitest'
import { compareWorkspaces } from '../../src/comparison.js'
import { memorySource } from '../../src/source/memory-source.js'
import { role, yaml } from '../model/load.js'

type Files = Record<string, string | Uint8Array>

/** What is told, as `type name`, and what is not, as `file: key, key`. */
async function told(before: Files, after: Files) {
  const { changes, unread } = await compareWorkspaces(memorySource(before), memorySource(after))
  return {
    changes: changes.map(({ type, subject }) => `${type} ${subject.id}`),
    unread: unread.map(
      ({ file, parts }) => `${file}: ${parts.map(({ key }) => key ?? '?').join(', ') || 'all'}`,
    ),
  }
}

const lines = {
  title: 'title: 客户经理',
  status: 'status: approved',
  grade: 'grade: P2',
  hours: 'conditions: { hours: 早九晚五, travel: 每月一周 }',
  duties: 'duties: [{ duty: 拜访客户, weight: 60 }, { duty: 催收货款, weight: 40 }]',
  authority: 'authority: [{ right: approve, matter: 招待费用, limit: 5000 CNY }]',
  reporting: 'reporting: 销售总监',
}

/** A role with all of the lines, some of them as given; those that are given as undefined are not there. */
function written(given: Record<string, string | undefined> = {}): string {
  const all: Record<string, string | undefined> = { ...lines, ...given }
  return [
    '---',
    ...Object.values(all).filter((line) => line !== undefined),
    'purpose: 服务客户',
    '---',
    '',
  ].join('\n')
}

const one = (given: Record<string, string | undefined> = {}) => ({ 'roles/a.md': written(given) })
const edits = {
  duties: 'duties: [{ duty: 拜访客户, weight: 100 }]',
  authority: undefined,
  grade: 'grade: P3',
  hours: 'conditions: { hours: 早九晚五 }',
}
const edited = [
  'grade-raised a',
  'duty-weight-raised a',
  'duty-removed a',
  'authority-removed a',
  'travel-removed a',
]

describe('a mistake beside some changes', () => {
  test.each<[string, Record<string, string>, string]>([
    ['an unknown word', { status: 'status: aproved' }, 'status'],
    ['a bad date', { date: 'effective: 2026-02-30' }, 'effective'],
    ['a number where a text belongs', { version: 'version: 1.1' }, 'version'],
    ['a mapping where a text belongs', { location: 'location: { city: 上海 }' }, 'location'],
    ['an unknown key that is near to one', { status: 'staus: approved' }, 'status'],
    ['a line that is no YAML', { status: 'status: [approved' }, 'status'],
    [
      'an unfinished merge',
      { status: '<<<<<<< HEAD\nstatus: draft\n=======\nstatus: review\n>>>>>>> other' },
      'status',
    ],
    [
      'an unknown key in a mapping',
      { reporting: 'reporting: { to: 销售总监, doted: [总经理] }' },
      'reporting',
    ],
  ])('makes only its own part uncertain: %s', async (_, slip, key) => {
    const both = { before: one(), after: one({ ...edits, ...slip }) }
    expect(await told(both.before, both.after)).toEqual({ changes: edited, unread: [`roles/a.md: ${key}`] })
    const mended = await told(one(slip), one(edits))
    expect(mended).toEqual({ changes: edited, unread: [`roles/a.md: ${key}`] })
  })

  test('that stands on both sides in the same words hides nothing at all', async () => {
    const slip = { status: 'status: aproved' }
    expect(await told(one(slip), one({ ...edits, ...slip }))).toEqual({ changes: edited, unread: [] })
  })

  test('of the text itself is uncertain, though the half that was read is as before', async () => {
    const merge = '<<<<<<< HEAD\nstatus: approved\n=======\nstatus: retired\n>>>>>>> other'
    expect(await told(one(), one({ status: merge }))).toEqual({ changes: [], unread: ['roles/a.md: status'] })
  })

  test('may be a key that is like none: then only what is missing is uncertain', async () => {
    const after = one({ authority: undefined, more: 'qwertz: 1', grade: 'grade: P3' })
    expect(await told(one(), after)).toEqual({
      changes: ['grade-raised a'],
      unread: ['roles/a.md: authority'],
    })
  })

  test('is none when it is plainly empty', async () => {
    expect(await told(one(), one({ duties: 'duties: []', authority: 'authority:' }))).toEqual({
      changes: ['duty-removed a', 'duty-removed a', 'authority-removed a'],
      unread: [],
    })
  })

  test('in an item is of the item, found again by its words', async () => {
    const slip = 'duties: [{ duty: 拜访客户, weight: 很多 }, { duty: 催收到期货款, weight: 50 }]'
    expect(await told(one(), one({ duties: slip }))).toEqual({
      changes: ['duty-revised a', 'duty-weight-raised a'],
      unread: ['roles/a.md: duties'],
    })
  })

  test('that loses an item leaves open which one is gone; what has come is told', async () => {
    const slip = 'duties: [{ weight: 40 }, { duty: 培训经销商, weight: 60 }]'
    expect(await told(one(), one({ duties: slip, grade: 'grade: P3' }))).toEqual({
      changes: ['grade-raised a', 'duty-added a'],
      unread: ['roles/a.md: duties'],
    })
  })
})

describe('a file that cannot be read', () => {
  test.each<[string, string | Uint8Array]>([
    ['empty', ''],
    [
      'in another encoding',
      Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xbf, 0xcd, 0xbb, 0xa7, 0xbe, 0xad, 0xc0, 0xed]),
    ],
    ['without a front matter', '客户经理负责拜访客户。\n'],
    ['a title that is no title', '---\ntitel 客户经理\n---\n'],
  ])('is one line and no change: %s', async (_, content) => {
    const others = { 'roles/b.md': role('助理', 'reporting: a') }
    const [before, after] = [
      { ...one(), ...others },
      { 'roles/a.md': content, ...others },
    ]
    expect(await told(before, after)).toEqual({ changes: [], unread: ['roles/a.md: all'] })
    expect(await told(after, before)).toEqual({ changes: [], unread: ['roles/a.md: all'] })
  })

  test('and is new is no new role', async () => {
    const others = { 'roles/b.md': role('助理') }
    expect(await told(others, { ...others, 'roles/c.md': '' })).toEqual({
      changes: [],
      unread: ['roles/c.md: all'],
    })
  })
})

describe('a mistake in a base', () => {
  const base = (...more: string[]) => ({
    'roles/base.md': [
      '---',
      'title: 基础岗位',
      'abstract: true',
      'accountability: [对安全负责]',
      ...more,
      '---',
      '',
    ].join('\n'),
  })
  const heir = (duties: string) => ({
    'roles/a.md': role('客户经理', 'extends: base').replace(/duties: .*/, `duties: [${duties}]`),
  })

  test('hides nothing of what an heir loses in its own file', async () => {
    const before = { ...base(), ...heir('拜访客户, 催收货款') }
    const after = { ...base('status: aproved'), ...heir('拜访客户') }
    expect(await told(before, after)).toEqual({
      changes: ['duty-removed a'],
      unread: ['roles/base.md: status'],
    })
  })

  test('brings no change to those who are built on it', async () => {
    const before = { ...base(), ...heir('拜访客户') }
    const broken = {
      'roles/base.md': '---\ntitle: 基础岗位\nabstract: true\naccountability: {对: [安全\n---\n',
    }
    expect(await told(before, { ...broken, ...heir('拜访客户') })).toEqual({
      changes: [],
      unread: ['roles/base.md: accountability'],
    })
  })
})

describe('a mistake in the model', () => {
  const model = (kind: string, definition = '按计划拜访') => ({
    'roles/model.yaml': yaml(
      'scales: [{ id: s, name: 等级, levels: [了解, 运用, 精通] }]',
      `competencies: [{ id: visits, name: 客户拜访, kind: ${kind}, scale: s, definition: ${definition} }]`,
    ),
  })
  const user = { 'roles/a.md': role('客户经理', 'ksa: { skills: { visits: 2 } }') }

  test('is no change of the roles that use it', async () => {
    expect(await told({ ...user, ...model('skill') }, { ...user, ...model('skil') })).toEqual({
      changes: [],
      unread: ['roles/model.yaml: competencies'],
    })
  })

  test('leaves the rest of its entry to be compared', async () => {
    expect(await told({ ...user, ...model('skill') }, { ...user, ...model('skil', '每周拜访') })).toEqual({
      changes: ['competency-definition-revised visits'],
      unread: ['roles/model.yaml: competencies'],
    })
  })

  test('that makes all of it unreadable is one line', async () => {
    expect(await told({ ...user, ...model('skill') }, { ...user, 'roles/model.yaml': '一二三' })).toEqual({
      changes: [],
      unread: ['roles/model.yaml: all'],
    })
  })
})

describe('a name that leads nowhere', () => {
  const assistant = (superior: string) => ({ 'roles/b.md': role('助理', `reporting: ${superior}`) })

  test.each([
    [
      'a former id',
      one(),
      'a',
      { 'roles/account-manager.md': written() },
      ['role-id-changed account-manager'],
    ],
    ['a former title', one(), '客户经理', one({ title: 'title: 大客户经理' }), ['title-changed a']],
  ])('is no change of superior, and told where it stands: %s', async (_, before, name, after, changes) => {
    const { changes: found, forgotten } = await compareWorkspaces(
      memorySource({ ...before, ...assistant(name) }),
      memorySource({ ...after, ...assistant(name) }),
    )
    expect(found.map(({ type, subject }) => `${type} ${subject.id}`)).toEqual(changes)
    expect(forgotten.map(({ place, name }) => `${place.file}:${place.start.line} ${name}`)).toEqual([
      `roles/b.md:5 ${name}`,
    ])
  })

  test('is no change of a ladder either', async () => {
    const ladder = { 'roles/model.yaml': yaml('ladders:', '  - { id: l, name: 销售序列, roles: [a] }') }
    const { changes, forgotten } = await compareWorkspaces(
      memorySource({ ...one(), ...ladder }),
      memorySource({ 'roles/account-manager.md': written(), ...ladder }),
    )
    expect(changes.map(({ type }) => type)).toEqual(['role-id-changed'])
    expect(forgotten).toMatchObject([{ place: { file: 'roles/model.yaml' }, name: 'a' }])
  })

  test('is a change of superior when it is another one', async () => {
    expect(
      (await told({ ...one(), ...assistant('a') }, { ...one(), ...assistant('总经理') })).changes,
    ).toEqual(['superior-changed b'])
  })

  test('to a competency is uncertain, and nothing else of the list', async () => {
    const model = {
      'roles/model.yaml': yaml(
        'scales: [{ id: s, name: 等级, levels: [了解, 运用, 精通] }]',
        'competencies:',
        '  - { id: visits, name: 客户拜访, kind: skill, scale: s }',
        '  - { id: offers, name: 方案报价, kind: skill, scale: s }',
      ),
    }
    const needs = (first: string, level: number) =>
      one({
        ksa: `ksa: { skills: { ${first}: 2, 方案报价: ${level} } }`,
      })
    expect(await told({ ...model, ...needs('客户拜访', 2) }, { ...model, ...needs('客户拜仿', 3) })).toEqual({
      changes: ['requirement-level-raised a'],
      unread: ['roles/a.md: ksa'],
    })
  })
})

test('of two files with one id neither is told to have gone', async () => {
  const others = { 'roles/b.md': role('助理', 'id: a') }
  expect(await told({ ...one(), 'roles/b.md': role('助理') }, { ...one(), ...others })).toEqual({
    changes: [],
    unread: ['roles/b.md: all'],
  })
})

test('a model that is deleted is told once, not at the roles that used it', async () => {
  const model = {
    'roles/model.yaml': yaml(
      'scales: [{ id: s, name: 等级, levels: [了解, 运用, 精通] }]',
      'competencies: [{ id: visits, name: 客户拜访, kind: skill, scale: s }]',
      'kpis: [{ id: return, name: 回款率, formula: 回款÷应收, unit: "%", better: higher, cycle: month }]',
    ),
  }
  const user = one({
    ksa: 'ksa: { skills: { 客户拜访: 2 } }',
    kpis: 'kpis: [{ kpi: 回款率, weight: 100, target: ">= 95%" }]',
  })
  const { changes } = await told({ ...model, ...user }, user)
  expect(changes).toEqual(['scale-removed s', 'competency-removed visits', 'library-kpi-removed return'])
})

describe('a base that is deleted', () => {
  const base = {
    'roles/base.md': [
      '---',
      'title: 基础岗位',
      'abstract: true',
      'accountability: [对安全负责]',
      'conditions: { hours: 早九晚五 }',
      '---',
      '',
    ].join('\n'),
  }
  const heirs = {
    'roles/a.md': role('客户经理', 'extends: base'),
    'roles/b.md': role('文员', 'extends: base'),
  }

  test('is told with what its heirs lose, once, and whom it reaches', async () => {
    const { changes } = await compareWorkspaces(memorySource({ ...base, ...heirs }), memorySource(heirs))
    expect(changes.map(({ type, subject, impact, touches }) => [type, subject.id, impact, touches])).toEqual([
      ['base-role-removed', 'base', 'material', ['a', 'b']],
      ['accountability-removed', 'base', 'material', ['a', 'b']],
      ['hours-removed', 'base', 'material', ['a', 'b']],
    ])
  })

  test('is no more than that when all have taken over what it said', async () => {
    const own = ['accountability: [对安全负责]', 'conditions: { hours: 早九晚五 }']
    const after = { 'roles/a.md': role('客户经理', ...own), 'roles/b.md': role('文员', ...own) }
    const { changes } = await compareWorkspaces(memorySource({ ...base, ...heirs }), memorySource(after))
    expect(changes.map(({ type, impact, touches }) => [type, impact, touches])).toEqual([
      ['base-role-removed', 'editorial', []],
    ])
  })
})
