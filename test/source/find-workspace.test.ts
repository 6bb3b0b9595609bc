import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findWorkspace } from '../../src/source/find-workspace.js'
import { makeFolder } from '../scaffold/folders.js'

test.each([
  ['the folder with roles', 'a', { 'a/roles/x.md': '' }, 'a'],
  ['the folder around roles', 'a/roles/sales/x.md', { 'a/roles/sales/x.md': '' }, 'a'],
  [
    'the folder with a configuration, from anywhere in it',
    'a/docs',
    { 'a/rolewright.config.yaml': '', 'a/docs/n.txt': '' },
    'a',
  ],
  ['the inner one of two', 'a/roles/b', { 'a/roles/x.md': '', 'a/roles/b/roles/y.md': '' }, 'a/roles/b'],
  ['a folder of roles side by side', 'a/x.md', { 'a/x.md': '' }, 'a'],
  ['not a neighbour that happens to have roles', 'a/b', { 'a/roles/x.md': '', 'a/b/y.md': '' }, 'a/b'],
])('is %s', (_, path, files, found) => {
  const folder = makeFolder(files)
  expect(findWorkspace(join(folder, path))).toBe(join(folder, found))
})

test('is nowhere when the path is nowhere', () => {
  expect(() => findWorkspace('/nowhere')).toThrow('There is no file or folder /nowhere.')
})
