/** How long `rolewright --help` takes against node alone: help must not load what only other commands need. */
import { rolewright } from './shared/paths.mjs'
import { compare, secondsOf } from './shared/timing.mjs'

await compare({
  name: 'start: --help',
  goal: 1.3,
  rounds: 31,
  ours: () => secondsOf([rolewright, '--help']),
  theirs: () => secondsOf(['-e', '0']),
})
