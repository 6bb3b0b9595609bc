/**
 * Builds the pages of 1,000 roles when nothing has changed since, against a bare script that reads and hashes the role
 * files. Then changes one role and says how many files that makes anew.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bench, rolewright } from './shared/paths.mjs'
import { compare, secondsOf } from './shared/timing.mjs'
import { withWorkspace } from './shared/with-workspace.mjs'

await withWorkspace({ roles: 1000 }, async (folder) => {
  const build = () => secondsOf([rolewright, 'build', '--format', 'html'], { cwd: folder })
  build()
  await compare({
    name: 'nothing changed in 1,000 roles',
    goal: 3,
    ours: build,
    theirs: () => secondsOf([join(bench, 'bare/hash.mjs'), folder]),
  })
  const before = timesBelow(join(folder, 'out'))
  change(join(folder, 'roles/dept-1'))
  build()
  const after = timesBelow(join(folder, 'out'))
  const made = [...after].filter(([path, time]) => time !== before.get(path)).map(([path]) => path)
  console.log(`one role changed: ${made.length} of ${after.size} files made (${made.join(', ')})`)
})

/** When each page was written. */
function timesBelow(folder) {
  const pages = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.html'))
  return new Map(pages.map((path) => [path, statSync(join(folder, path)).mtimeMs]))
}

/** Gives one role another number of posts. */
function change(department) {
  const [path] = readdirSync(department).map((name) => join(department, name))
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^(headcount|岗位编制): .*$/m, '$1: 12'))
}
