/**
 * Prints 100, 300 and 1,000 job descriptions, each in one command, and compares the memory that they take: it should
 * not grow with their number. Takes minutes, so it runs only when it is named; on Linux alone.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { peaksOf } from './shared/memory.mjs'
import { rolewright } from './shared/paths.mjs'
import { withWorkspace } from './shared/with-workspace.mjs'

const build = [rolewright, 'build', '--format', 'pdf', '--document', 'job-description']
let least

for (const roles of [100, 300, 1000])
  await withWorkspace({ roles }, async (folder) => {
    const peaks = await peaksOf(build, { cwd: folder })
    least ??= peaks
    const made = readdirSync(join(folder, 'out/job-description')).length
    if (made !== roles) throw new Error(`${made} of ${roles} documents were made`)
    console.log(
      [
        `${made} documents`.padEnd(15),
        `${peaks.seconds.toFixed(0)} s`.padStart(5),
        memory('node', peaks.own, least.own),
        memory('browser', peaks.children, least.children),
      ].join('  '),
    )
  })

function memory(name, megabytes, first) {
  return `${name} ${megabytes.toFixed(0).padStart(4)} MB (${(megabytes / first).toFixed(2)} × that of 100)`
}
