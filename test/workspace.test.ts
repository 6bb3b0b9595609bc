import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { memorySource } from '../src/source/memory-source.js'
import { loadWorkspace } from '../src/workspace.js'
import { bare, role } from './model/load.js'

const source = (files: Record<string, string>) => memorySource(files)
const idsOf = ({ model }: Awaited<ReturnType<typeof loadWorkspace>>) => [...model.roles.keys()]

test('roles and model parts are read, a README is not', async () => {
  const workspace = await loadWorkspace(
    source({
      'roles/README.md': '# 说明\n',
      'roles/README.zh-CN.md': '# 说明\n',
      'roles/bank/a.md': role('甲'),
      'roles/bank/model.yaml': 'kpis: [{ id: rate, name: 铺货率 }]\n',
      'roles/more.yml': 'departments: [销售部]\n',
      'docs/b.md': role('乙'),
      'rolewright.config.yaml': 'company: 示例\n',
    }),
  )
  expect(idsOf(workspace)).toEqual(['a'])
  expect([...workspace.model.kpis.keys(), ...workspace.model.departments.keys()]).toEqual(['rate', '销售部'])
  expect(workspace.config.company).toEqual({ name: '示例' })
  expect(workspace.counts).toEqual({ roles: 1, parts: 2, error: 0, warning: 0, note: 0 })
  expect([...workspace.files.keys()].sort()).toEqual([
    'roles/bank/a.md',
    'roles/bank/model.yaml',
    'roles/more.yml',
    'rolewright.config.yaml',
  ])
})

test('Markdown under roles without front matter is reported', async () => {
  const { diagnostics } = await loadWorkspace(
    source({ 'roles/a.md': role('甲'), 'roles/notes.md': '# 记事\n' }),
  )
  expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
    ['front-matter-missing', 'roles/notes.md'],
  ])
})

test('files that look like roles in a form that is not read are noted; locks and explanations are not', async () => {
  const unread = ['a.md.txt', 'b.docx', 'c.DOC', 'd.markdown', 'e.txt'].map((name) => `roles/${name}`)
  const others = ['~$b.docx', '~$a.md', '.a.md.swp', 'README.txt', 'logo.svg'].map((name) => `roles/${name}`)
  const files = Object.fromEntries([...unread, ...others].map((path) => [path, '']))
  const { diagnostics, counts } = await loadWorkspace(source({ 'roles/a.md': role('甲'), ...files }))
  expect(diagnostics.map(({ code, place }) => [code, place.file, place.start.line])).toEqual(
    unread.map((path) => ['unread-file', path, 1]),
  )
  expect(counts).toMatchObject({ roles: 1, note: 5, warning: 0 })
})

test('where there are only such files, the message names one', async () => {
  const error = await loadWorkspace(source({ 'roles/客户经理.md.txt': '' })).catch((reason) => reason)
  expect(error).toMatchObject({
    kind: 'usage',
    text: { 'zh-CN': expect.stringContaining('roles/客户经理.md.txt') },
  })
})

test('diagnostics of all stages come in order of place', async () => {
  const { diagnostics, counts } = await loadWorkspace(
    source({
      'rolewright.config.yaml': 'look: fancy\n',
      'roles/b.md': bare('title: 乙', 'purpose: 服务', 'duties: [拜访]', 'reporting: b', 'status: 完成'),
      'roles/a.md': role('甲', 'reporting: 董事长', 'department: []'),
    }),
  )
  expect(diagnostics.map(({ code, place }) => `${code} ${place.file}:${place.start.line}`)).toEqual([
    'outside-post roles/a.md:5',
    'wrong-type roles/a.md:6',
    'self-report roles/b.md:5',
    'unknown-word roles/b.md:6',
    'unknown-word rolewright.config.yaml:1',
  ])
  expect(counts).toMatchObject({ error: 4, note: 1 })
})

test('a configuration is sound without errors, whatever part of the workspace is asked for', async () => {
  const soundWith = async (config: string) => {
    const files = { 'roles/a.md': role('甲', 'status: 完成'), 'rolewright.config.yaml': config }
    return (await loadWorkspace(source(files), { onlyPaths: ['roles'] })).configSound
  }
  expect(await soundWith('look: form\n')).toBe(true)
  expect(await soundWith('look: fancy\n')).toBe(false)
})

test('a role is sound when neither its own file nor a base of it has an error', async () => {
  const { model } = await loadWorkspace(
    source({
      'roles/base.md': bare('title: 基础', 'abstract: true', 'status: 完成'),
      'roles/a.md': role('甲', 'extends: base'),
      'roles/b.md': role('乙', 'reporting: b'),
      'roles/c.md': role('丙', 'reporting: 董事长'),
    }),
  )
  expect([...model.roles.values()].filter(({ sound }) => sound).map(({ id }) => id)).toEqual(['c'])
})

test('the same files in another order give the same', async () => {
  const files = Object.entries({
    'roles/b.md': role('乙', 'reporting: a'),
    'roles/a.md': role('甲', 'reporting: 董事长'),
    'roles/z.yaml': 'departments: [销售部]\n',
    'roles/c.yaml': 'departments: [财务部]\n',
  })
  const [one, other] = await Promise.all(
    [files, files.toReversed()].map((entries) => loadWorkspace(source(Object.fromEntries(entries)))),
  )
  expect(other?.diagnostics).toEqual(one?.diagnostics)
  expect(other && [...other.model.departments.keys()]).toEqual(['财务部', '销售部'])
})

describe('onlyPaths', () => {
  const files = {
    'roles/bank/a.md': role('甲', 'reporting: b', 'status: 完成'),
    'roles/bank-old/c.md': role('丙', 'status: 完成'),
    'roles/b.md': role('乙', 'status: 完成'),
  }
  const filesWith = async (onlyPaths: string[]) => {
    const { diagnostics, model } = await loadWorkspace(source(files), { onlyPaths })
    expect(model.roles.get('a')?.reporting.to?.id).toBe('b')
    return diagnostics.map(({ place }) => place.file)
  }

  test('shows what concerns a file or folder, and reads everything', async () => {
    expect(await filesWith(['roles/bank'])).toEqual(['roles/bank/a.md'])
    expect(await filesWith(['./roles/bank/', 'roles\\b.md'])).toEqual(['roles/b.md', 'roles/bank/a.md'])
    expect(await filesWith(['.'])).toHaveLength(3)
  })

  test('a path that leads nowhere is wrong use', async () => {
    await expect(filesWith(['roles/bnak'])).rejects.toMatchObject({ kind: 'usage' })
  })
})

describe('where a workspace is', () => {
  const folders: string[] = []
  afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))))

  async function folderWith(files: Record<string, string>): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'rolewright-'))
    folders.push(folder)
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
    return folder
  }

  const roles = { 'roles/a.md': role('甲', 'status: 完成'), 'roles/bank/b.md': role('乙', 'reporting: a') }

  test.each([
    ['the folder around roles', ''],
    ['the folder roles', 'roles'],
    ['a folder inside roles', 'roles/bank'],
    ['a file', 'roles/bank/b.md'],
  ])('%s', async (_, path) => {
    const folder = await folderWith(roles)
    const workspace = await loadWorkspace(join(folder, path))
    expect(idsOf(workspace)).toEqual(['a', 'b'])
    const all = path === '' || path === 'roles'
    expect(workspace.diagnostics.map(({ place }) => place.file)).toEqual(all ? ['roles/a.md'] : [])
  })

  test('a folder that holds the roles itself', async () => {
    const folder = await folderWith({
      'a.md': role('甲'),
      'model.yaml': 'departments: [销售部]\n',
      'README.md': '# 说明\n',
      'rolewright.config.yaml': 'company: 示例\n',
      'elsewhere/b.md': role('乙'),
    })
    const workspace = await loadWorkspace(folder)
    expect(idsOf(workspace)).toEqual(['a'])
    expect(workspace.diagnostics).toEqual([])
    expect(workspace.config.company).toEqual({ name: '示例' })
  })

  test('below its configuration, from anywhere in it', async () => {
    const folder = await folderWith({ ...roles, 'rolewright.config.yaml': '', 'docs/n.txt': '' })
    expect(idsOf(await loadWorkspace(join(folder, 'docs/n.txt')).catch((error) => error))).toEqual(['a', 'b'])
  })

  test.each([
    ['an empty folder', {}],
    ['Markdown that is no role', { 'a.md': '# 记事\n' }],
  ])('%s is wrong use, and says what was looked for', async (_, files) => {
    const folder = await folderWith(files as Record<string, string>)
    const error = await loadWorkspace(folder).catch((reason) => reason)
    expect(error).toMatchObject({ kind: 'usage' })
    expect(error.text['zh-CN']).toContain('rolewright init')
    expect(error.text.en).toContain('roles')
  })
})
