/**
 * Makes the pages of 1,000 roles in an empty folder, against Eleventy with the same files and a like page
 * (`eleventy/`). Keys are English throughout, for Eleventy knows no others. Rolewright also makes the index and a
 * matrix for each ladder and department; the second figure is without these.
 */
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { bench, rolewright } from './shared/paths.mjs'
import { peer } from './shared/peers.mjs'
import { compare, secondsOf } from './shared/timing.mjs'
import { withWorkspace } from './shared/with-workspace.mjs'

const eleventy = peer('@11ty/eleventy/cmd.cjs')

await withWorkspace({ roles: 1000, englishKeys: true }, async (folder) => {
  const config = relative(folder, join(bench, 'eleventy/eleventy.config.mjs'))
  const intoEmpty = (output, args) => {
    rmSync(join(folder, output), { recursive: true, force: true })
    return secondsOf(args, { cwd: folder })
  }
  const build = [rolewright, 'build', '--format', 'html', '--out', 'ours']
  const theirs = () => intoEmpty('theirs', [eleventy, `--config=${config}`, '--output=theirs', '--quiet'])
  const names = { 'html, all documents': [], 'html, job descriptions': ['--document', 'job-description'] }
  for (const [name, args] of Object.entries(names))
    await compare({ name, goal: 1.2, ours: () => intoEmpty('ours', [...build, ...args]), theirs })
  for (const output of ['ours', 'theirs']) console.log(pagesIn(join(folder, output, 'job-description')))
})

/** How alike the pages are in number and size. */
function pagesIn(folder) {
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size)
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length / 1000
  return `  ${folder.split(/[\\/]/).at(-2)}: ${sizes.length} job descriptions of ${mean.toFixed(0)} kB`
}
