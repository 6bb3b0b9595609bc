/**
 * Prints 20 job descriptions in one command, against md-to-pdf with Markdown files that say the same, in the same
 * browser with the same fonts. The whole process is timed, with the browser's start.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchOptions } from './shared/browser.mjs'
import { rolewright } from './shared/paths.mjs'
import { peer } from './shared/peers.mjs'
import { compare, secondsOf } from './shared/timing.mjs'
import { withWorkspace } from './shared/with-workspace.mjs'
import { makeMarkdown } from './workspace/make-markdown.mjs'

const ROLES = 20
const program = peer('md-to-pdf/dist/cli.js')

await withWorkspace({ roles: ROLES }, async (folder) => {
  const theirs = join(folder, 'theirs')
  mkdirSync(theirs)
  const files = makeMarkdown(theirs, { roles: ROLES })
  const config = join(theirs, 'config.json')
  writeFileSync(config, JSON.stringify(await configIn(theirs)))
  const build = [rolewright, 'build', '--format', 'pdf', '--document', 'job-description', '--out', 'ours']
  const timed = (output, args, cwd) => {
    for (const name of pdfsIn(output)) rmSync(join(output, name))
    const seconds = secondsOf(args, { cwd })
    const made = pdfsIn(output).length
    if (made !== ROLES) throw new Error(`${made} of ${ROLES} documents in ${output}`)
    return seconds
  }
  await compare({
    name: '20 PDF documents, one command',
    goal: 0.35,
    ours: () => timed(join(folder, 'ours/job-description'), build, folder),
    theirs: () => patiently(() => timed(theirs, [program, '--config-file', config, ...files], theirs)),
  })
})

/** On a machine with much other work md-to-pdf may wait in vain for a page; a run that gives up does not count. */
function patiently(run, tries = 5) {
  try {
    return run()
  } catch (error) {
    if (tries === 1) throw error
    console.error(
      `md-to-pdf gave up (${/TimeoutError: .*/.exec(error.message)?.[0] ?? error.message}); again`,
    )
    return patiently(run, tries - 1)
  }
}

/** A4 as ours: paper, margins, and a serif for Chinese. */
async function configIn(folder) {
  const margin = { top: '20mm', right: '20mm', bottom: '20mm', left: '20mm' }
  return {
    launch_options: await launchOptions(folder),
    css: 'body { font: 10.5pt/1.6 "Noto Serif SC"; max-width: none }',
    pdf_options: { format: 'a4', margin, printBackground: true },
  }
}

function pdfsIn(folder) {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.pdf'))
  } catch {
    return []
  }
}
