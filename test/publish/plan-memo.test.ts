import { describe, expect, test } from 'vitest'
import { type ContentName, contents, type RolesShown, rolesShown } from '../../src/content/contents.js'
import type { Subject } from '../../src/content/types.js'
import type { Model, Role } from '../../src/model/types.js'
import { portraitKeys } from '../../src/publish/inputs-of.js'
import type { PlanMemo } from '../../src/publish/plan-memo.js'
import { planOutputs } from '../../src/publish/plan-outputs.js'
import { loadDocuments } from '../../src/render/html/load-documents.js'
import { directorySource } from '../../src/source/directory-source.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'
import { richModel, richRole, workspaceWith } from '../diff/rich-workspace.js'

const { documents } = await loadDocuments({ builtIn: directorySource('.') })

/** A memo that counts what it was asked for in vain. */
function memory(): PlanMemo & { asked: string[]; missed: number } {
  const plans = new Map<string, string>()
  const memo = {
    asked: [] as string[],
    missed: 0,
    get(inputs: string) {
      memo.asked.push(inputs)
      if (!plans.has(inputs)) memo.missed += 1
      return plans.get(inputs)
    },
    put: (inputs: string, hash: string) => void plans.set(inputs, hash),
    save() {},
  }
  return memo
}

const role = (name: string, more = '') => `---\n岗位名称: ${name}\n岗位目的: 工作\n职责: [工作]\n${more}---\n`
const files = {
  'rolewright.config.yaml': '公司: 示例公司\n',
  'roles/经理.md': role('经理', '所属部门: 财务部\n'),
  'roles/会计.md': role(
    '会计',
    '汇报关系: { 直接上级: 经理 }\n所属部门: 财务部\n能力素质: { 知识: { 准则: 精通 } }\n',
  ),
  'roles/出纳.md': role('出纳', '汇报关系: { 直接上级: 经理 }\n所属部门: 财务部\n'),
  'roles/model.yaml':
    '部门: [财务部]\n量表: [{ 标识: 深度, 等级: [了解, 精通] }]\n能力素质: [{ 标识: 准则, 类型: 知识, 名称: 准则 }]\n',
}

async function planOf(changed: Record<string, string>, memo: PlanMemo) {
  const { model, config } = await loadWorkspace(memorySource({ ...files, ...changed }))
  return planOutputs({ model, documents, settings: config, memo, select: { formats: ['html'] } }).outputs
}

const hashes = (outputs: Awaited<ReturnType<typeof planOf>>) =>
  new Map(outputs.map(({ path, hash }) => [path, hash]))

describe('a plan that is remembered', () => {
  test('is the plan that is made anew, and asks for no view a second time', async () => {
    const memo = memory()
    const first = await planOf({}, memo)
    expect(memo.missed).toBe(memo.asked.length)
    memo.missed = 0
    const again = await planOf({}, memo)
    expect(memo.missed).toBe(0)
    expect(hashes(again)).toEqual(hashes(first))
    expect(hashes(again)).toEqual(hashes(await planOf({}, memory())))
  })

  test.each([
    [
      'a duty, which only its own page shows',
      { 'roles/会计.md': files['roles/会计.md'].replace('[工作]', '[记账]') },
      1,
    ],
    ['what is below the front matter', { 'roles/出纳.md': `${files['roles/出纳.md']}正文\n` }, 1],
  ])('asks anew only for pages of %s', async (_, changed, pages) => {
    const memo = memory()
    const before = hashes(await planOf({}, memo))
    memo.missed = 0
    const after = hashes(await planOf(changed, memo))
    expect(after).toEqual(hashes(await planOf(changed, memory())))
    const others = [...after].filter(
      ([path, hash]) => path.startsWith('job-description/') && hash !== before.get(path),
    )
    expect(others).toHaveLength(pages)
    // Its own page, and the matrices that it is in.
    expect(memo.missed).toBeLessThan(memo.asked.length / 2)
  })

  test.each([
    [
      'a title',
      { 'roles/经理.md': files['roles/经理.md'].replace('岗位名称: 经理', '岗位名称: 财务经理\n标识: 经理') },
    ],
    ['a grade', { 'roles/经理.md': files['roles/经理.md'].replace('所属', '职级: M1\n所属') }],
    ['a level', { 'roles/会计.md': files['roles/会计.md'].replace('精通', '了解') }],
    [
      'the name of a competency',
      { 'roles/model.yaml': files['roles/model.yaml'].replace('名称: 准则', '名称: 会计准则') },
    ],
    ['the company', { 'rolewright.config.yaml': '公司: 另一公司\n' }],
    ['the look', { 'rolewright.config.yaml': '公司: 示例公司\n样式: modern\n' }],
    ['a role less', { 'roles/出纳.md': '' }],
    ['a role with an error', { 'roles/出纳.md': role('出纳', '职级: [\n') }],
  ])('notices %s wherever it shows', async (_, changed) => {
    const memo = memory()
    const before = hashes(await planOf({}, memo))
    const after = hashes(await planOf(changed, memo))
    expect(after).toEqual(hashes(await planOf(changed, memory())))
    expect(after).not.toEqual(before)
  })
})

/** A model whose roles tell when somebody looks further than at their portrait, unless they are shown wholly. */
function watched(
  model: Model,
  shown: ReadonlyMap<string, RolesShown['keys']>,
  told: (key: string) => void,
): Model {
  const known: ReadonlySet<PropertyKey> = new Set(portraitKeys)
  const watch = (role: Role) =>
    new Proxy(role, {
      get(target, key, receiver) {
        const isShown = shown.has(target.id) && (shown.get(target.id)?.includes(key as keyof Role) ?? true)
        if (!known.has(key) && !isShown) told(`${target.id}: ${String(key)}`)
        return Reflect.get(target, key, receiver)
      },
    })
  return { ...model, roles: new Map([...model.roles].map(([id, role]) => [id, watch(role)])) }
}

const workspaces = {
  'that is shipped': directorySource('.'),
  'of an example': directorySource('examples/starter'),
  'with every key': memorySource(workspaceWith(richRole, richModel)),
}

test.each(Object.entries(workspaces))(
  'content of the workspace %s shows only the roles that it says',
  async (_, source) => {
    const { model } = await loadWorkspace(source)
    const subjects: Subject[] = [
      { kind: 'workspace' },
      ...[...model.roles.keys()].map((id) => ({ kind: 'role' as const, id })),
      ...[...model.ladders.keys()].map((id) => ({ kind: 'ladder' as const, id })),
      ...[...model.departments.keys()].map((id) => ({ kind: 'department' as const, id })),
    ]
    const told: string[] = []
    for (const name of Object.keys(contents) as ContentName[])
      for (const subject of subjects) {
        const { of, keys } = rolesShown[name]
        const shown = new Map(of(model, subject).map(({ id }) => [id, keys]))
        const kind = contents[name]
        const seen = watched(model, shown, (what) => told.push(`${name} ${JSON.stringify(subject)} ${what}`))
        if (kind.exists(seen, subject)) kind.make(seen, subject, {})
      }
    expect(told).toEqual([])
  },
)
