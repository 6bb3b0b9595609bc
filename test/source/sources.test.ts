import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { directorySource } from '../../src/source/directory-source.js'
import { memorySource } from '../../src/source/memory-source.js'

const files = {
  'roles/b.md': 'b',
  'roles/a.md': 'a',
  'roles/销售/c.md': '客户',
  'roles/销售/model.yaml': '',
  'roles/.git/d.md': '',
  'roles/node_modules/e.md': '',
  'roles/.hidden.md': '',
  'roles/~$a.md': '',
  'roles/D.MD': '',
  'notes.md': '',
  'roles-old/f.md': '',
}

let root = ''
beforeAll(async () => {
  const base = await mkdtemp(join(tmpdir(), 'source-'))
  root = join(base, 'workspace')
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true })
    await writeFile(join(root, path), text)
  }
  await writeFile(join(base, 'secret.md'), 'secret')
  await symlink(join(base, 'secret.md'), join(root, 'roles/link.md'))
  await symlink(base, join(root, 'roles/around'))
})
afterAll(() => rm(join(root, '..'), { recursive: true }))

describe.each([
  ['a folder', () => directorySource(root)],
  ['memory', () => memorySource(files, 'workspace')],
])('%s', (_, open) => {
  it('lists files below a folder by ending, sorted, without what is not the author’s', async () => {
    const found = await open().list('roles', ['.md'])
    expect(found.map(({ path }) => path)).toEqual([
      'roles/D.MD',
      'roles/a.md',
      'roles/b.md',
      'roles/销售/c.md',
    ])
    expect(await open().list('roles', ['.yaml', '.yml'])).toHaveLength(1)
    expect(await open().list('.', ['.md'])).toHaveLength(6)
    expect(await open().list('none', ['.md'])).toEqual([])
  })

  it('lists the files of a folder itself', async () => {
    const found = await open().list('roles', ['.md', '.yaml'], { shallow: true })
    expect(found.map(({ path }) => path)).toEqual(['roles/D.MD', 'roles/a.md', 'roles/b.md'])
    expect((await open().list('', ['.md'], { shallow: true })).map(({ path }) => path)).toEqual(['notes.md'])
  })

  it('knows the size of a file before it is read', async () => {
    const file = await open().get('roles/销售/c.md')
    expect(file?.size).toBe(6)
    expect(new TextDecoder().decode(await file?.read())).toBe('客户')
  })

  it('has a name, and no file that is not there or lies outside', async () => {
    const source = open()
    expect(source.name).toBe('workspace')
    for (const path of ['roles/none.md', '../secret.md', 'roles/link.md', 'roles'])
      expect(await source.get(path)).toBeUndefined()
  })
})

/** Root may enter any folder. */
describe.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a folder without permission',
  () => {
    it('is told, since roles in it would be missed', async () => {
      await mkdir(join(root, 'shut'))
      await writeFile(join(root, 'shut/a.md'), 'a')
      await chmod(join(root, 'shut'), 0o000)
      await expect(directorySource(root).list('shut', ['.md'])).rejects.toThrow('cannot be read')
      await chmod(join(root, 'shut'), 0o400)
      const [file] = await directorySource(root).list('shut', ['.md'])
      await expect(file?.read()).rejects.toThrow('EACCES')
      await chmod(join(root, 'shut'), 0o700)
    })
  },
)
