import { expect, test } from 'vitest'
import { memorySource } from '../../src/source/memory-source.js'
import { askAgain, watchSource } from '../../src/source/watched-source.js'

const files = { 'roles/a.md': 'A', 'roles/b.md': 'B', 'roles/notes.docx': 'N', 'config.yaml': 'C' }

/** Lists the folder, reads the Markdown in it, asks for a configuration and for one that is not there. */
async function lookAround(of: Record<string, string>) {
  const source = watchSource(memorySource(of))
  for (const file of await source.list('roles', ['.md', '.docx']))
    if (file.path.endsWith('.md')) await file.read()
  await (await source.get('config.yaml'))?.read()
  await source.get('config.yml')
  return source.seen()
}

test('answers that are the same have the same hash, whenever they are asked for', async () => {
  const { trace, hash } = await lookAround(files)
  expect(await askAgain(memorySource(files), trace)).toBe(hash)
  expect(trace.unread).toEqual(['roles/notes.docx'])
})

test.each([
  ['a file that was read is changed', { ...files, 'roles/a.md': 'A2' }],
  ['a file is added', { ...files, 'roles/c.md': 'C' }],
  [
    'a file is renamed',
    { 'roles/a.md': 'A', 'roles/c.md': 'B', 'config.yaml': 'C', 'roles/notes.docx': 'N' },
  ],
  ['a file is gone', { 'roles/a.md': 'A', 'roles/notes.docx': 'N', 'config.yaml': 'C' }],
  ['what was not there is there', { ...files, 'config.yml': '' }],
  ['two files change places', { ...files, 'roles/a.md': 'B', 'roles/b.md': 'A' }],
])('%s: another hash', async (_, changed) => {
  const { trace, hash } = await lookAround(files)
  expect(await askAgain(memorySource(changed), trace)).not.toBe(hash)
})

test.each([
  ['a file that was never read is changed', { ...files, 'roles/notes.docx': 'N2' }],
  ['a file is added that nobody asked for', { ...files, 'roles/c.txt': '' }],
])('%s: the same hash', async (_, changed) => {
  const { trace, hash } = await lookAround(files)
  expect(await askAgain(memorySource(changed), trace)).toBe(hash)
})
