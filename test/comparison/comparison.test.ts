import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compareWorkspaces } from '../../src/comparison.js'
import { sayChange } from '../../src/report/changes/said-change.js'
import type { FileSource } from '../../src/source/file-source.js'
import { blobId } from '../../src/source/git/blob-id.js'
import { memorySource } from '../../src/source/memory-source.js'
import { role, yaml } from '../model/load.js'

type Files = Record<string, string>

/** What has changed, as `type subject`. */
async function changesOf(before: Files, after: Files, options = {}) {
  const { changes } = await compareWorkspaces(memorySource(before), memorySource(after), options)
  return changes.map(({ type, subject }) => `${type} ${subject.id}`)
}

/** The shipped workspace. */
const shipped: Files = Object.fromEntries(
  readdirSync('roles', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(md|yaml)$/.test(path))
    .map((path) => [join('roles', path), readFileSync(join('roles', path), 'utf8')]),
)
const bank = 'roles/bank/account-manager.md'
const edited = (path: string, from: string, to: string): Files => {
  const text = shipped[path] ?? ''
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}`)
  return { ...shipped, [path]: text.replace(from, to) }
}

describe('what is the same on both sides', () => {
  test('is no change', async () => {
    expect(await changesOf(shipped, shipped)).toEqual([])
  })

  test('is no change in another folder', async () => {
    const { [bank]: text = '', ...others } = shipped
    expect(await changesOf(shipped, { ...others, 'roles/moved/account-manager.md': text })).toEqual([])
  })

  test.each([
    ['a value', edited(bank, 'grade: P2', 'grade: P3')],
    ['a superior', edited(bank, 'to: senior-account-manager', 'to: 分行行长')],
    ['a base', edited('roles/bank/bank-account-manager-base.md', 'HR-003', 'HR-004')],
    ['the model', edited('roles/bank/model.yaml', '对本行公司金融产品的要素', '对本行产品的要素')],
    ['a title', edited('roles/bank/senior-account-manager.md', 'title: 高级客户经理', 'title: 资深客户经理')],
  ])('may be skimmed: changing %s gives the same changes as reading all', async (_, after) => {
    const skimmed = await changesOf(shipped, after)
    expect(skimmed).not.toEqual([])
    expect(skimmed).toEqual(await changesOf(shipped, after, { whole: true }))
  })

  test('is read once, wherever it stands', async () => {
    const reads = new Map<string, number>()
    const source = (files: Files): FileSource => {
      const inner = memorySource(files)
      const named = async (path: string) => {
        const file = await inner.get(path)
        if (!file) return undefined
        const id = blobId(await file.read())
        const read = () => {
          reads.set(id, (reads.get(id) ?? 0) + 1)
          return file.read()
        }
        return { ...file, id, read }
      }
      return {
        ...inner,
        get: named,
        list: async (...asked) =>
          (await Promise.all((await inner.list(...asked)).map(({ path }) => named(path)))).flatMap(
            (file) => file ?? [],
          ),
      }
    }
    const { [bank]: text = '', ...others } = shipped
    const moved = { ...others, 'roles/moved/account-manager.md': text }
    await compareWorkspaces(source(shipped), source(moved), { whole: true })
    expect([...new Set(reads.values())]).toEqual([1])
  })
})

describe('a side', () => {
  const one = { 'roles/a.md': role('客户经理') }

  test('may have no roles yet', async () => {
    expect(await changesOf({}, one)).toEqual(['role-added a'])
    expect(await changesOf(one, {})).toEqual(['role-removed a'])
  })

  test('must have some when the other has none', async () => {
    await expect(changesOf({}, {})).rejects.toThrow('No roles found')
  })

  test('with mistakes makes the report partial, and nothing in it is taken for gone', async () => {
    const before = { 'roles/a.md': role('客户经理', 'grade: P2', 'kpis: [回款率]', 'location: 总部') }
    const after = { 'roles/a.md': role('客户经理', 'grade: P3', 'kpsi: [回款率]', 'location: 总部') }
    const { changes, unsound } = await compareWorkspaces(memorySource(before), memorySource(after))
    expect(changes.map(({ type }) => type)).toEqual(['grade-raised'])
    expect(unsound).toEqual(['roles/a.md'])
  })

  test('with mistakes before makes nothing in it new', async () => {
    const before = { 'roles/a.md': role('客户经理', 'kpsi: [回款率]') }
    const after = { 'roles/a.md': role('客户经理', 'kpis: [回款率]') }
    const { changes, unsound } = await compareWorkspaces(memorySource(before), memorySource(after))
    expect(changes).toEqual([])
    expect(unsound).toEqual(['roles/a.md'])
  })

  test('may be wrong in what has not changed: that is for a check to tell', async () => {
    const wrong = { 'roles/wrong.md': role('文员', 'kpsi: [回款率]') }
    const { changes, unsound } = await compareWorkspaces(
      memorySource({ ...one, ...wrong }),
      memorySource({ 'roles/a.md': role('客户经理', 'grade: P2'), ...wrong }),
    )
    expect(changes.map(({ type }) => type)).toEqual(['grade-added'])
    expect(unsound).toEqual([])
  })
})

describe('some roles only', () => {
  const before = {
    'roles/lead.md': role('销售总监'),
    'roles/a.md': role('客户经理', 'reporting: lead'),
    'roles/b.md': role('内勤'),
  }
  const after = {
    'roles/lead.md': role('销售总监', 'reporting: 总经理'),
    'roles/a.md': role('客户经理', 'reporting: lead', 'grade: P2'),
    'roles/b.md': role('内勤', 'grade: P1'),
  }

  test('are told with what reaches them', async () => {
    expect(await changesOf(before, after, { only: ['客户经理'] })).toEqual([
      'grade-added a',
      'superior-added lead',
    ])
  })

  test('must be there', async () => {
    await expect(changesOf(before, after, { only: ['客户经里'] })).rejects.toThrow('Did you mean 客户经理?')
  })
})

describe('the rules of a workspace', () => {
  const config = (...lines: string[]) => ({ 'rolewright.config.yaml': yaml(...lines) })
  const before = { 'roles/a.md': role('客户经理', 'grade: P1') }
  const after = { 'roles/a.md': role('客户经理', 'grade: P2') }
  const rules = config('policy: { grade: minor }', 'approvals: { grade: [人力资源总监] }')

  test('rate changes and say who must agree', async () => {
    const { changes } = await compareWorkspaces(
      memorySource({ ...before, ...rules }),
      memorySource({ ...after, ...rules }),
    )
    expect(changes.map(({ type, impact, agreement }) => ({ type, impact, agreement }))).toEqual([
      { type: 'grade-raised', impact: 'minor', agreement: ['人力资源总监'] },
    ])
  })

  test('are themselves a material change when they are eased on the way', async () => {
    const { changes } = await compareWorkspaces(
      memorySource(before),
      memorySource({ ...after, ...config('policy: { grade: editorial, policy: editorial }') }),
    )
    expect(changes.map(({ type, impact }) => `${type} ${impact}`)).toEqual([
      'grade-raised editorial',
      'impact-rule-added material',
      'impact-rule-added material',
    ])
  })
})

test('a rule of check that is eased is a material change, too', async () => {
  const role = { 'roles/a.md': '---\ntitle: 甲\npurpose: 乙\nduties: [丙]\n---\n' }
  const { changes } = await compareWorkspaces(
    memorySource({ ...role, 'rolewright.config.yaml': 'rules: [{ rule: near-role, severity: error }]' }),
    memorySource({
      ...role,
      'rolewright.config.yaml':
        'rules:\n  - { rule: near-role, severity: off }\n  - { rule: near-role, severity: note, in: roles/b }',
    }),
  )
  expect(changes.map((change) => `${change.impact} ${sayChange(change, 'zh-CN').message}`)).toEqual([
    'material 检查规则「near-role」变更：错误 → 关闭',
    'material 设定检查规则「near-role (roles/b)」：提示',
  ])
})

test('an option of a rule that is eased is a material change, too', async () => {
  const config = (rules: string) =>
    memorySource({
      'roles/a.md': '---\ntitle: 甲\npurpose: 乙\nduties: [丙]\n---\n',
      'rolewright.config.yaml': `rules: [${rules}]`,
    })
  const { changes } = await compareWorkspaces(
    config('{ rule: weights-sum, options: { tolerance: 1 } }'),
    config(
      '{ 规则: weights-sum, 选项: { 容差: 5 } }, { rule: review-too-early, options: { days: 0 }, in: a }',
    ),
  )
  expect(changes.map((change) => `${change.impact} ${sayChange(change, 'en').message}`)).toEqual([
    'material check rule “weights-sum.tolerance” changed: 1 → 5',
    'material check rule “review-too-early.days (a)” set: 0',
  ])
})

test('who must agree is asked by the rules before, too: a rule is not taken away in passing', async () => {
  const grade = (text: string) => ({ 'roles/a.md': role('客户经理', `grade: ${text}`) })
  const rules = { 'rolewright.config.yaml': yaml('approvals: { grade: [总经理], policy: [审计部] }') }
  const { changes } = await compareWorkspaces(
    memorySource({ ...grade('P1'), ...rules }),
    memorySource(grade('P2')),
  )
  expect(changes.map(({ type, agreement }) => [type, agreement])).toEqual([
    ['grade-raised', ['总经理']],
    ['approval-rule-removed', ['审计部', '总经理']],
    ['approval-rule-removed', ['审计部']],
  ])
})

test('what is in a submodule is not compared, and that is said', async () => {
  const files = { 'roles/a.md': role('客户经理'), 'roles/sub/b.md': role('文员') }
  const bare = { ...memorySource({ 'roles/a.md': role('客户经理') }), foreign: ['roles/sub'] }
  const { changes, foreign } = await compareWorkspaces(bare, memorySource(files))
  expect(changes).toEqual([])
  expect(foreign).toEqual(['roles/sub'])
})

describe('what was acknowledged', () => {
  const roles = (grade: string) => ({ 'roles/a.md': role('客户经理', `grade: ${grade}`) })
  const approved = (...fingerprints: string[]) => ({
    'approved-changes.yaml': yaml(
      'changes:',
      ...fingerprints.map((change) => `  - { change: ${change}, by: 总监 }`),
    ),
  })
  const compare = (before: Files, after: Files) =>
    compareWorkspaces(memorySource(before), memorySource(after))

  test('is shown so while it is the same change', async () => {
    const [change] = (await compare(roles('P1'), roles('P2'))).changes
    const { changes, stale } = await compare(roles('P1'), {
      ...roles('P2'),
      ...approved(change?.fingerprint ?? ''),
    })
    expect(changes[0]?.acknowledged).toEqual({ by: '总监' })
    expect(stale).toEqual([])
    const other = await compare(roles('P1'), { ...roles('P3'), ...approved(change?.fingerprint ?? '') })
    expect(other.changes[0]?.acknowledged).toBeUndefined()
    expect(other.stale).toEqual([change?.fingerprint])
  })

  test('before stays as a record: it is not told again, and accepts nothing new', async () => {
    const [change] = (await compare(roles('P1'), roles('P2'))).changes
    const old = approved(change?.fingerprint ?? '', 'c111111111111')
    const { changes, stale } = await compare({ ...roles('P1'), ...old }, { ...roles('P2'), ...old })
    expect(changes[0]?.acknowledged).toBeUndefined()
    expect(stale).toEqual([])
  })

  test('takes all who must agree, where the workspace names them', async () => {
    const rules = { 'rolewright.config.yaml': yaml('approvals: { grade: [人力资源部, 财务部] }') }
    const [change] = (await compare(roles('P1'), roles('P2'))).changes
    const by = (...parties: string[]) => ({
      'approved-changes.yaml': yaml(
        'changes:',
        ...parties.map((party) => `  - { change: ${change?.fingerprint}, by: ${party} }`),
      ),
    })
    const accepted = async (...parties: string[]) => {
      const { changes } = await compare(
        { ...roles('P1'), ...rules },
        { ...roles('P2'), ...rules, ...by(...parties) },
      )
      return [changes[0]?.acknowledged?.by, changes[0]?.agreement]
    }
    expect(await accepted('实习生')).toEqual([undefined, ['人力资源部', '财务部']])
    expect(await accepted('财务部')).toEqual([undefined, ['人力资源部']])
    expect(await accepted('财务部', '人力资源部')).toEqual(['财务部、人力资源部', ['人力资源部', '财务部']])
  })
})
