import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished, vi } from 'vitest'
import { ToolError } from '../../../src/errors.js'
import { findBrowser } from '../../../src/render/pdf/find-browser.js'
import { withPrinter } from '../../../src/render/pdf/printer.js'
import { browserProcesses } from './browser-processes.js'
import { bundleProgram } from './bundle.js'
import { documentOf, jobOf } from './documents.js'
import { givesSandbox } from './gives-sandbox.js'
import { hashOf } from './read-printed.js'

const titles = Array.from({ length: 16 }, (_, number) => `岗位${number}`)

/** The usual browser, behind a script which writes down each start. */
async function countedBrowser(): Promise<{ browser: string; starts: () => number }> {
  const { path, libraries = '' } = await findBrowser()
  const folder = mkdtempSync(join(tmpdir(), 'counted-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const browser = join(folder, 'headless-shell')
  const script = `#!/bin/sh\necho start >> "$0.log"\nexport LD_LIBRARY_PATH="${libraries}"\nexec "${path}" "$@"\n`
  writeFileSync(browser, script, { mode: 0o755 })
  return { browser, starts: () => readFileSync(`${browser}.log`, 'utf8').trim().split('\n').length }
}

it('survives the death of the browser in the middle of a run', async () => {
  const calm = await withPrinter({ jobs: 2 }, (printer) =>
    Promise.all(titles.map((title) => printer.print(jobOf(title)))),
  )
  let done = 0
  const killed: number[] = []
  const { browser, starts } = await countedBrowser()
  const shaken = await withPrinter({ browser, jobs: 2 }, (printer) =>
    Promise.all(
      titles.map(async (title) => {
        const pdf = await printer.print(jobOf(title))
        if (++done === 4) {
          killed.push(...browserProcesses())
          for (const id of killed) process.kill(id, 'SIGKILL')
        }
        return pdf
      }),
    ),
  )
  expect(killed).toHaveLength(1)
  // The dead one, one for each of the two documents it took along, and the one that goes on; and, of an ordinary user in
  // a chroot, the one that found out that there is no sandbox.
  const refused = process.getuid?.() !== 0 && !givesSandbox() ? 1 : 0
  expect(starts()).toBeLessThanOrEqual(4 + refused)
  expect(shaken.map(hashOf)).toEqual(calm.map(hashOf))
})

it('reports a document that fails twice, and prints the others', async () => {
  const endless = documentOf('巨表', '<p>很多很多的文字</p>'.repeat(60_000))
  const jobs = [jobOf('甲'), jobOf('巨表', endless), jobOf('乙'), jobOf('丙')]
  const results = await withPrinter({ jobs: 2, timeLimit: 1_500 }, (printer) =>
    Promise.allSettled(jobs.map((job) => printer.print(job))),
  )
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled'])
  const { reason } = results[1] as PromiseRejectedResult
  expect(reason).toBeInstanceOf(ToolError)
  expect(reason.text.en).toContain('"巨表" could not be printed in two attempts: it took more than 1.5 s')
})

it('closes the browser and removes its folder, even if the caller fails', async () => {
  const temporary = mkdtempSync(join(tmpdir(), 'printing-'))
  onTestFinished(() => rmSync(temporary, { recursive: true }))
  vi.stubEnv('TMPDIR', temporary)
  const failing = withPrinter({}, async (printer) => {
    await printer.print(jobOf('甲'))
    expect(browserProcesses()).toHaveLength(1)
    expect(readdirSync(temporary)).toHaveLength(1)
    throw new Error('the caller fails')
  })
  await expect(failing).rejects.toThrow('the caller fails')
  expect(browserProcesses()).toEqual([])
  expect(readdirSync(temporary)).toEqual([])
  vi.unstubAllEnvs()
})

it.runIf(process.platform === 'linux').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('leaves neither browser nor folder behind when it is broken off by %s', async (signal, code) => {
  const temporary = mkdtempSync(join(tmpdir(), 'printing-'))
  onTestFinished(() => rmSync(temporary, { recursive: true }))
  const program = await bundleProgram(`
    import { withPrinter } from '../../../src/render/pdf/printer.js'
    import { browserProcesses } from './browser-processes.js'
    import { jobOf } from './documents.js'
    await withPrinter({}, async (printer) => {
      await printer.print(jobOf('甲'))
      console.log(browserProcesses().join())
      for (;;) await printer.print(jobOf('乙'))
    })`)
  const child = spawn(process.execPath, [program], { env: { ...process.env, TMPDIR: temporary } })
  const [said] = await once(child.stdout, 'data')
  expect(readdirSync(temporary)).toHaveLength(1)
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([code, null])
  expect(readdirSync(temporary)).toEqual([])
  await vi.waitFor(() => expect(() => process.kill(Number(said), 0)).toThrow('ESRCH'), 60_000)
})

it('keeps the program from ending by nothing that it leaves behind', async () => {
  const program = await bundleProgram(`
    import { withPrinter } from '../../../src/render/pdf/printer.js'
    import { jobOf } from './documents.js'
    await withPrinter({}, (printer) => printer.print(jobOf('甲')))
    await new Promise(setImmediate)
    console.log(process.getActiveResourcesInfo().join())`)
  const { stdout } = await promisify(execFile)(process.execPath, [program])
  expect(stdout).not.toMatch(/Timeout|Process|Signal/)
})

it('starts no browser as long as nothing is printed', async () => {
  await withPrinter({}, async () => expect(browserProcesses()).toEqual([]))
})
