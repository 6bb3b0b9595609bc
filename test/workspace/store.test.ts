import { describe, expect, test } from 'vitest'
import { memorySource } from '../../src/source/memory-source.js'
import { memoryStore } from '../../src/store/memory-store.js'
import type { Store } from '../../src/store/store.js'
import { loadWorkspace, type Workspace } from '../../src/workspace.js'

const role = (more = '') => `---
岗位名称: 会计
岗位目的: 记账
直接上级: 总经理
职责: [记账, "对账：每月"]
能力素质:
  知识: { 会计准则: 精通 }
${more}---
正文 **重要**
`

const files = {
  'roles/会计.md': role(),
  'roles/model.yaml': '能力素质: [{ 标识: 会计准则, 类型: 知识, 名称: 会计准则 }]\n',
}

/** A store that counts what is found in it. */
function counted(): Store & { found: number } {
  const store = memoryStore()
  const counting = {
    ...store,
    found: 0,
    get: async (key: string) => {
      const bytes = await store.get(key)
      if (bytes) counting.found += 1
      return bytes
    },
  }
  return counting
}

const plain = ({ diagnostics, model }: Workspace) =>
  JSON.stringify([diagnostics, [...model.roles.values()], [...model.competencies.values()]])

describe('a workspace with a store', () => {
  test('is the same the second time, of files that were not parsed again', async () => {
    const store = counted()
    const first = await loadWorkspace(memorySource(files), { store })
    expect(store.found).toBe(0)
    const again = await loadWorkspace(memorySource(files), { store })
    expect(store.found).toBe(2)
    expect(plain(again)).toBe(plain(first))
    expect(plain(first)).toBe(plain(await loadWorkspace(memorySource(files))))
  })

  test('knows a file again wherever it stands', async () => {
    const store = counted()
    await loadWorkspace(memorySource(files), { store })
    const { 'roles/会计.md': text, ...others } = files
    const moved = await loadWorkspace(memorySource({ ...others, 'roles/财务/会计.md': text }), { store })
    expect(store.found).toBe(2)
    const [place] = moved.diagnostics.map(({ place }) => place.file)
    expect(place).toBe('roles/财务/会计.md')
  })

  test('finds places in a file that it knows', async () => {
    const store = counted()
    const wrong = { ...files, 'roles/会计.md': role('编号: ""\n级别: x\n编制: 多\n') }
    const first = await loadWorkspace(memorySource(wrong), { store })
    const again = await loadWorkspace(memorySource(wrong), { store })
    expect(first.diagnostics.length).toBeGreaterThan(1)
    expect(again.diagnostics).toEqual(first.diagnostics)
  })

  test.each([
    ['a slip', role('级别：x\n')],
    ['what cannot be read', role('级别: [\n')],
    ['a number that JSON has not', role('x-rate: .inf\n')],
  ])('keeps no file with %s', async (_, text) => {
    const store = counted()
    for (const _ of [1, 2]) await loadWorkspace(memorySource({ 'roles/会计.md': text }), { store })
    expect(store.found).toBe(0)
  })

  test('reads what is damaged in the store anew', async () => {
    const store: Store = { get: async () => Buffer.from('{'), put: async () => {}, has: async () => true }
    const found = await loadWorkspace(memorySource(files), { store })
    expect(plain(found)).toBe(plain(await loadWorkspace(memorySource(files))))
  })
})
