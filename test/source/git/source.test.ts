import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { memorySource } from '../../../src/source/memory-source.js'
import { clone, commit, git, makeRepository, open, textsOf } from './git-folders.js'

const NFD = 'roles/café.md'.normalize('NFD')

describe('a workspace in a revision', () => {
  it('is what the same files are in memory', async () => {
    const files = {
      'roles/销售/客户经理.md': '客户',
      'roles/a b.md': '',
      'roles/"quoted".md': 'q',
      'roles/two\nlines.md': 't',
      'roles/tab\t.md': 't',
      [NFD]: 'e',
      'roles/D.MD': 'D',
      'roles/.hidden.md': '',
      'roles/~$a.md': '',
      'roles/node_modules/e.md': '',
      '-- odd/*.md': 'star',
      ':(top)x.md': 'magic',
      'notes.md': 'n',
      'roles-old/f.md': 'f',
    }
    const folder = makeRepository()
    commit(folder, files)
    const repository = await open(folder)
    const source = await repository.source(await repository.revision('HEAD'))
    const memory = memorySource(files)
    for (const [where, options] of [
      ['.', {}],
      ['', { shallow: true }],
      ['roles', {}],
      ['none', {}],
    ] as const) {
      const [found, wanted] = await Promise.all(
        [source, memory].map((one) => one.list(where, ['.md'], options)),
      )
      expect(found?.map(({ path, size }) => ({ path, size }))).toEqual(
        wanted?.map(({ path, size }) => ({ path, size })),
      )
      expect(found?.length).toBe(where === 'none' ? 0 : wanted?.length)
    }
    for (const [path, text] of Object.entries(files))
      expect(new TextDecoder().decode(await (await source.get(path))?.read())).toBe(text)
    for (const path of ['roles', 'roles/none.md', '../notes.md'])
      expect(await source.get(path)).toBeUndefined()
    expect(source.name).toBe('HEAD')
  })

  it('is that of the commit, not of the work tree', async () => {
    const folder = makeRepository()
    const first = commit(folder, { 'a.md': 'old', 'gone.md': 'gone' })
    git(folder, 'rm', '--quiet', 'gone.md')
    commit(folder, { 'a.md': 'new' })
    const repository = await open(folder)
    expect(await textsOf(repository, first)).toEqual({ 'a.md': 'old', 'gone.md': 'gone' })
    expect(await textsOf(repository)).toEqual({ 'a.md': 'new' })
  })

  it('is what was committed, whatever git was told to show in its place', async () => {
    const folder = makeRepository()
    commit(folder, { 'a.md': 'a', 'b.md': 'b' })
    git(folder, 'replace', git(folder, 'rev-parse', 'HEAD:a.md'), git(folder, 'rev-parse', 'HEAD:b.md'))
    expect(await textsOf(await open(folder))).toEqual({ 'a.md': 'a', 'b.md': 'b' })
  })

  it('has the bytes as they are', async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, at) => (at * 7 + (at >> 8)) % 256)
    const folder = makeRepository()
    commit(folder, { 'a.md': bytes, 'lines.md': '\n\n\r\n\0\n' })
    const repository = await open(folder)
    const source = await repository.source(await repository.revision('HEAD'))
    const file = await source.get('a.md')
    expect(file?.size).toBe(300_000)
    expect(Buffer.compare((await file?.read()) ?? Buffer.of(), bytes)).toBe(0)
    expect(Buffer.from((await (await source.get('lines.md'))?.read()) ?? []).toString()).toBe('\n\n\r\n\0\n')
  })

  it.each(['sha1', 'sha256'])('names files by their bytes (%s)', async (format) => {
    const folder = makeRepository(`--object-format=${format}`)
    commit(folder, { 'a.md': '客户', 'b.md': '客户', 'c.md': 'other' })
    const repository = await open(folder)
    const [a, b, c] = await (await repository.source(await repository.revision('HEAD'))).list('', ['.md'])
    expect(a?.id).toBe(git(folder, 'rev-parse', 'HEAD:a.md'))
    expect(b?.id).toBe(a?.id)
    expect(c?.id).not.toBe(a?.id)
    expect(repository.blobId(new TextEncoder().encode('客户'))).toBe(a?.id)
  })

  it('passes over links and other repositories', async () => {
    const other = makeRepository()
    commit(other, { 'inner.md': 'inner' })
    const folder = makeRepository()
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other, 'other.md')
    symlinkSync('a.md', join(folder, 'link.md'))
    commit(folder, { 'a.md': 'a' })
    expect(git(folder, 'ls-tree', 'HEAD')).toMatch(/120000.*\n160000/s)
    const repository = await open(folder)
    expect(await textsOf(repository)).toEqual({ 'a.md': 'a' })
    const source = await repository.source(await repository.revision('HEAD'))
    for (const path of ['link.md', 'other.md']) expect(await source.get(path)).toBeUndefined()
  })

  it('is the workspace’s folder alone, or empty where that was not there yet', async () => {
    const folder = makeRepository()
    const before = commit(folder, { 'README.md': 'read', '人 事.md': 'no folder' })
    commit(folder, { '人 事/roles/a.md': 'a', '人 事2/b.md': 'b' })
    const repository = await open(join(folder, '人 事'))
    expect(repository).toMatchObject({ root: folder, prefix: '人 事/', isShallow: false })
    expect(await textsOf(repository)).toEqual({ 'roles/a.md': 'a' })
    expect(await textsOf(repository, before)).toEqual({})
    expect(await textsOf(repository, 'HEAD:人 事/roles')).toEqual({ 'a.md': 'a' })
    expect(await textsOf(repository, 'HEAD:人 事2')).toEqual({ 'b.md': 'b' })
  })

  it('is read from a bare repository', async () => {
    const folder = makeRepository()
    commit(folder, { 'a.md': 'a' })
    const bare = clone(folder, '--bare')
    const repository = await open(bare)
    expect(repository).toMatchObject({ root: bare, prefix: '' })
    expect(await textsOf(repository, 'main')).toEqual({ 'a.md': 'a' })
    expect(await textsOf(await open(join(bare, 'refs')), 'main')).toEqual({ 'a.md': 'a' })
    expect(await repository.log({ paths: ['a.md'] })).toHaveLength(1)
    expect(await repository.log()).toHaveLength(1)
  })
})
