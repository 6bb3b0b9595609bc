import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { openPrinter, withPrinter } from '../../../src/render/pdf/printer.js'
import { browserProcesses } from './browser-processes.js'
import { jobOf } from './documents.js'
import { hashOf } from './read-printed.js'

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'warm-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

it('prints the same bytes whether it was warmed or not', async () => {
  const jobs = ['甲', '乙', '丙', '丁'].map((title) => jobOf(title))
  const cold = await withPrinter({ jobs: 2 }, (printer) => Promise.all(jobs.map((job) => printer.print(job))))
  const printer = openPrinter({ jobs: 2 })
  onTestFinished(() => printer.close())
  printer.warm(1)
  printer.warm(4)
  await vi.waitFor(() => expect(browserProcesses()).toHaveLength(1), 60_000)
  const warm = await Promise.all(jobs.map((job) => printer.print(job)))
  expect(browserProcesses()).toHaveLength(1)
  expect(warm.map(hashOf)).toEqual(cold.map(hashOf))
})

it('tells the first document what went wrong before it', async () => {
  const printer = openPrinter({ browser: '/no/such/browser' })
  printer.warm(2)
  await new Promise((resolve) => setTimeout(resolve, 100))
  await expect(printer.print(jobOf('甲'))).rejects.toMatchObject({
    name: 'ToolError',
    text: { en: expect.stringContaining('/no/such/browser') },
  })
  await printer.close()
})

it('leaves nothing behind when nothing is printed after all', async () => {
  const temporary = temporaryFolder()
  vi.stubEnv('TMPDIR', temporary)
  onTestFinished(() => void vi.unstubAllEnvs())
  for (const milliseconds of [0, 30, 100, 300]) {
    const printer = openPrinter({})
    printer.warm(2)
    await new Promise((resolve) => setTimeout(resolve, milliseconds))
    await printer.close()
    expect(browserProcesses()).toEqual([])
    expect(readdirSync(temporary)).toEqual([])
  }
})

it('does not wait for a browser that never answers when nothing is printed', async () => {
  const browser = join(temporaryFolder(), 'browser')
  writeFileSync(browser, '#!/bin/sh\necho $$ >> "$0.starts"\nexec sleep 600\n', { mode: 0o755 })
  const printer = openPrinter({ browser })
  printer.warm(2)
  const id = await vi.waitFor(() => {
    const said = readFileSync(`${browser}.starts`, 'utf8')
    expect(said).toMatch(/^\d+\n$/)
    return Number(said)
  }, 60_000)
  await printer.close()
  expect(() => process.kill(id, 0)).toThrow('ESRCH')
  expect(readFileSync(`${browser}.starts`, 'utf8')).toBe(`${id}\n`)
})
