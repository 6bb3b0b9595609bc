import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'
import { contentOf, makeWorkspace, planOf, run, write } from './fixture.js'

const many = Object.fromEntries(
  Array.from({ length: 400 }, (_, index) => [`card/${index}.html`, `content ${index} `.repeat(2000)]),
)

test('a run after one that was killed knows its own files and finishes them', async () => {
  const place = makeWorkspace()
  write(join(place.folder, 'notes.txt'), 'mine')
  for (const milliseconds of [0, 15, 40]) {
    const child = startRun(place)
    await once(child.stdout, 'data')
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  const result = await run(place, many)
  expect(result.failed).toEqual([])
  expect(contentOf(place.folder)).toEqual({ ...many, 'notes.txt': 'mine' })
  expect(readdirSync(place.folder).sort()).toEqual(['.rolewright.json', 'card', 'notes.txt'])
})

test('a file noted but never put in place is nobody’s', async () => {
  const place = makeWorkspace()
  await run(place, { 'a.html': 'A' })
  const line = JSON.stringify({ path: 'b.html', inputs: 'x', bytes: 'y' })
  appendFileSync(join(place.folder, '.rolewright.journal'), `${line}\n{"path":"a.ht`)
  writeFileSync(join(place.folder, 'b.html'), 'mine')
  const result = await run(place, planOf({ 'a.html': 'A', 'b.html': 'B' }))
  expect(result).toMatchObject({ made: [], unchanged: ['a.html'], failed: [{ path: 'b.html' }] })
  expect(readFileSync(join(place.folder, 'b.html'), 'utf8')).toBe('mine')
})

/** The same run in a process of its own, which can be killed. It says when its first file is made. */
function startRun(place: { workspace: string; folder: string }) {
  const script = join(place.workspace, 'run.mjs')
  buildSync({
    stdin: { contents: program(place), resolveDir: import.meta.dirname, loader: 'ts' },
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['puppeteer-core'],
    logLevel: 'error',
  })
  return spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
}

function program(place: { workspace: string; folder: string }): string {
  return `
    import { publish } from '../../src/publish/publish.js'
    const outputs = Array.from({ length: 400 }, (_, index) => {
      const content = \`content \${index} \`.repeat(2000)
      const make = async () => Buffer.from(content)
      return { format: 'html', path: \`card/\${index}.html\`, hash: 'hash of ' + content, make }
    })
    let told = false
    const progress = () => told || (told = process.stdout.write('made'))
    await publish({ outputs, skipped: [], whole: true } as never, { ...${JSON.stringify(place)}, progress })
  `
}
