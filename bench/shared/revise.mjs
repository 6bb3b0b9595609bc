import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Git in a folder, as somebody. */
export function git(folder, ...args) {
  const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
}

/** Commits a workspace, then so many of its roles with another headcount, grade and text: two revisions, `v1` and `v2`. */
export function twoRevisions(folder, changed) {
  git(folder, 'init', '--quiet', '--initial-branch=main')
  commit(folder, 'v1')
  const paths = rolesIn(folder).slice(0, changed)
  for (const path of paths) revise(path)
  commit(folder, 'v2')
  return paths
}

function commit(folder, tag) {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', tag)
  git(folder, 'tag', tag)
  // As a repository is found after a clone: packed.
  git(folder, 'gc', '--quiet')
}

/** The role files of a workspace. */
export function rolesIn(folder) {
  return readdirSync(join(folder, 'roles'), { recursive: true })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => join(folder, 'roles', path))
}

function revise(path) {
  const text = readFileSync(path, 'utf8')
  const revised = text
    .replace(/^(headcount|岗位编制): .*$/m, '$1: 77')
    .replace(
      /^(purpose|岗位目的): (.*)$/m,
      (_, key, purpose) => `${key}: ${purpose.replace(/"?$/, (end) => `!${end}`)}`,
    )
  if (revised === text) throw new Error(`nothing to revise in ${path}`)
  writeFileSync(path, revised)
}
