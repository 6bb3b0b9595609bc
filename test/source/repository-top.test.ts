import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repositoryTop } from '../../src/source/repository-top.js'
import { makeFolder } from '../scaffold/folders.js'

const files = {
  'a/.git/HEAD': '',
  'a/hr/roles/x.md': '',
  'b/hr/.git': 'gitdir: elsewhere',
  'b/hr/roles/x.md': '',
}

test.each([
  ['the top of the repository, from a folder in it', 'a/hr', {}, 'a'],
  ['the same from itself', 'a', {}, 'a'],
  ['that of a worktree or submodule, whose .git is a file', 'b/hr/roles', {}, 'b/hr'],
  ['what GitHub calls the workspace', 'a/hr', { GITHUB_WORKSPACE: 'a' }, 'a'],
  ['what GitLab calls the project', 'a/hr/roles', { CI_PROJECT_DIR: 'a/hr' }, 'a/hr'],
  ['not a workspace that the folder is not in', 'a/hr', { GITHUB_WORKSPACE: 'b' }, 'a'],
  ['not a neighbour whose name begins alike', 'a/hr', { GITHUB_WORKSPACE: 'a/h' }, 'a'],
])('is %s', (_, folder, named, top) => {
  const root = makeFolder(files)
  const env = Object.fromEntries(Object.entries(named).map(([key, path]) => [key, join(root, path)]))
  expect(repositoryTop(join(root, folder), env)).toBe(join(root, top))
})
