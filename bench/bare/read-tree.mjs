/** The least that reading two revisions takes: git lists both and gives out all their files. Usage: read-tree.mjs <folder> */
import { execFileSync, spawnSync } from 'node:child_process'

const git = (args, input) =>
  spawnSync('git', args, { cwd: process.argv[2], input, maxBuffer: 1 << 30 }).stdout
const ids = new Set()
for (const revision of ['v1', 'v2']) {
  const tree = execFileSync('git', ['ls-tree', '-r', '-z', revision], {
    cwd: process.argv[2],
    maxBuffer: 1 << 28,
  })
  for (const entry of tree.toString().split('\0')) if (entry) ids.add(entry.split(/\s/)[2])
}
console.log(git(['cat-file', '--batch'], [...ids].join('\n')).length)
