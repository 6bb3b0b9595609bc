/**
 * Compares two revisions of 1,000 roles: with 20 roles changed, against a check of those 20 alone and a bare script that
 * reads both trees; with all changed, against a check of the 1,000.
 */
import { copyFileSync, cpSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { bench, rolewright } from './shared/paths.mjs'
import { twoRevisions } from './shared/revise.mjs'
import { compare, secondsOf } from './shared/timing.mjs'
import { withFolder, withWorkspace } from './shared/with-workspace.mjs'

await withWorkspace({ roles: 1000 }, (folder) =>
  withFolder(async (few) => {
    const changed = twoRevisions(folder, 20)
    copyWorkspace(folder, few, changed)
    await compare({
      name: 'diff 20 of 1,000 roles',
      goal: 2,
      ours: () => secondsOf([rolewright, 'diff', 'v1', 'v2'], { cwd: folder }),
      theirs: () =>
        secondsOf([rolewright, 'check'], { cwd: few }) +
        secondsOf([join(bench, 'bare/read-tree.mjs'), folder]),
    })
  }),
)

await withWorkspace({ roles: 1000 }, async (folder) => {
  twoRevisions(folder, 1000)
  await compare({
    name: 'diff all of 1,000 roles',
    goal: 2.5,
    ours: () => secondsOf([rolewright, 'diff', 'v1', 'v2'], { cwd: folder }),
    theirs: () => secondsOf([rolewright, 'check'], { cwd: folder }),
  })
})

/** A workspace of some roles alone, with the whole model but for the ladders, which name the others. */
function copyWorkspace(from, to, roles) {
  const filter = (path) => basename(path) !== 'ladders.yaml'
  cpSync(join(from, 'roles/model'), join(to, 'roles/model'), { recursive: true, filter })
  copyFileSync(join(from, 'rolewright.config.yaml'), join(to, 'rolewright.config.yaml'))
  mkdirSync(join(to, 'roles/some'), { recursive: true })
  for (const path of roles) copyFileSync(path, join(to, 'roles/some', basename(path)))
}
