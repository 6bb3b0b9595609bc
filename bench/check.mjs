/** Checks 1,000 roles, against a bare script that reads, parses and validates the same files (`bare/check.mjs`). */
import { join } from 'node:path'
import { bench, rolewright } from './shared/paths.mjs'
import { compare, secondsOf } from './shared/timing.mjs'
import { withWorkspace } from './shared/with-workspace.mjs'

await withWorkspace({ roles: 1000 }, (folder) =>
  compare({
    name: 'check 1,000 roles',
    goal: 1.5,
    ours: () => secondsOf([rolewright, 'check'], { cwd: folder }),
    theirs: () => secondsOf([join(bench, 'bare/check.mjs'), folder]),
  }),
)
