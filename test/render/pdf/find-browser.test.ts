import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, it, onTestFinished, vi } from 'vitest'
import type { ToolError } from '../../../src/errors.js'
import { cacheFolder } from '../../../src/render/pdf/cache-folder.js'
import type { PackedBrowser } from '../../../src/render/pdf/embedded-browser.js'
import { findBrowser, installedBrowser } from '../../../src/render/pdf/find-browser.js'
import { withPrinter } from '../../../src/render/pdf/printer.js'
import { probeBrowser } from '../../../src/render/pdf/probe-browser.js'
import { browserOfUser } from '../../../src/render/pdf/user-settings.js'
import { jobOf } from './documents.js'
import { givesSandbox } from './gives-sandbox.js'

function program(text: string, mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'program-'))
  // Whatever stands above it makes no module of the program.
  writeFileSync(join(folder, 'package.json'), '{}')
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'browser'), text, { mode })
  return join(folder, 'browser')
}

async function errorOf(work: Promise<unknown>): Promise<ToolError> {
  return work.then(
    () => expect.unreachable('it should fail'),
    (error: ToolError) => error,
  )
}

it('takes the named browser before the one of the environment', async () => {
  const [named, own, common] = [program(''), program(''), program('')]
  const env = { ROLEWRIGHT_BROWSER: own, PUPPETEER_EXECUTABLE_PATH: common }
  expect(await findBrowser({ browser: named, env })).toMatchObject({ path: named, origin: 'named' })
  expect(await findBrowser({ env })).toMatchObject({ path: own, origin: 'named' })
  expect(await findBrowser({ env: { PUPPETEER_EXECUTABLE_PATH: common } })).toMatchObject({ path: common })
})

it('takes the browser of the user’s own settings, unless the workspace brings them', async () => {
  const named = program('')
  const home = mkdtempSync(join(tmpdir(), 'home-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  mkdirSync(join(home, 'config', 'rolewright'), { recursive: true })
  const settings = join(home, 'config', 'rolewright', 'settings.yaml')
  const env = { HOME: home, XDG_CONFIG_HOME: join(home, 'config'), APPDATA: join(home, 'config') }
  writeFileSync(settings, `browser: ${JSON.stringify(named)}\n`)
  expect(await findBrowser({ env })).toMatchObject({ path: named, origin: 'named' })
  expect(await browserOfUser(env, join(home, 'roles'))).toBe(named)
  expect(await browserOfUser(env, home)).toBeUndefined()

  writeFileSync(settings, '')
  expect(await browserOfUser(env)).toBeUndefined()
  for (const wrong of ['browser: ./b.sh', 'browser: [', 'browser: {}', '- browser']) {
    writeFileSync(settings, wrong)
    await expect(browserOfUser(env)).rejects.toThrow(`${settings} cannot be understood`)
  }
})

it('sees that a script starts the confined browser', async () => {
  const wrapper = program('#!/bin/sh\nexec /snap/bin/chromium "$@"\n')
  expect(await findBrowser({ browser: wrapper })).toMatchObject({ snap: true })
  expect(await findBrowser({ browser: program('#!/bin/sh\n') })).toMatchObject({ snap: false })
})

it('says which path is wrong, and what to do', async () => {
  const error = await errorOf(
    withPrinter({ browser: '/no/such/browser' }, (printer) => printer.print(jobOf('甲'))),
  )
  expect(error).toMatchObject({ name: 'ToolError', kind: 'environment' })
  expect(error.text.en).toMatch(
    /no browser that can be started at \/no\/such\/browser.*PUPPETEER_EXECUTABLE_PATH/,
  )
  expect(error.text['zh-CN']).toContain('/no/such/browser')
})

it('passes on what a browser says that does not start', async () => {
  const browser = program('#!/bin/sh\necho "[1:2:ERROR:a.cc] Cannot open display." >&2\nexit 3\n')
  const error = await errorOf(withPrinter({ browser }, (printer) => printer.print(jobOf('甲'))))
  expect(error).toMatchObject({ name: 'ToolError', kind: 'environment' })
  expect(error.text.en).toContain(`The browser at ${browser} does not start: Cannot open display.`)
})

it('gives a browser up that never answers, and leaves none behind', async () => {
  const browser = program('#!/bin/sh\necho $$ >> "$0.starts"\nexec sleep 600\n')
  const error = await errorOf(
    withPrinter({ browser, startLimit: 1000 }, (printer) => printer.print(jobOf('甲'))),
  )
  expect(error.text.en).toContain(`The browser at ${browser} does not start: it does not answer.`)
  expect(error.text['zh-CN']).toContain('没有响应')
  const starts = readFileSync(`${browser}.starts`, 'utf8').trim().split('\n')
  expect(starts).toHaveLength(1)
  await vi.waitFor(() => expect(() => process.kill(Number(starts[0]), 0)).toThrow('ESRCH'), 60_000)
})

it('says of a browser that ends without a word that it did', async () => {
  const error = await errorOf(
    withPrinter({ browser: program('#!/bin/sh\nexit 0\n') }, (printer) => printer.print(jobOf('甲'))),
  )
  expect(error.text['zh-CN']).toContain('启动后立即退出（代码 0）')
})

it('says that there is no room for temporary files', async () => {
  vi.stubEnv('TMPDIR', '/no/such/folder')
  vi.stubEnv('TEMP', 'C:\\no\\such\\folder')
  onTestFinished(() => void vi.unstubAllEnvs())
  const { path } = await findBrowser({ env: { HOME: process.env.HOME } })
  const error = await errorOf(withPrinter({ browser: path }, (printer) => printer.print(jobOf('甲'))))
  expect(error).toMatchObject({ name: 'ToolError', kind: 'environment' })
  expect(error.text.en).toMatch(/no.*such.*folder. Set TMPDIR/)
})

it('speaks through a socket to a browser that the pipe does not reach', async () => {
  const { path, libraries = '' } = await findBrowser({ env: { HOME: process.env.HOME } })
  const browser = program(`#!/bin/sh
echo "$@" >> "$0.starts"
export LD_LIBRARY_PATH="${libraries}"
exec "${path}" "$@" 3>&- 4>&-
`)
  const pdf = await withPrinter({ browser }, (printer) => printer.print(jobOf('甲')))
  expect(pdf.length).toBeGreaterThan(10_000)
  const starts = readFileSync(`${browser}.starts`, 'utf8').trim().split('\n')
  // Where the system gives it no sandbox, both ways are tried once more without.
  expect(starts.slice(-2).map((start) => /--remote-debugging-\w+/.exec(start)?.[0])).toEqual([
    '--remote-debugging-pipe',
    '--remote-debugging-port',
  ])
})

it('says that a browser is too old, and ends it', async () => {
  const browser = program(`#!${process.execPath}
const { appendFileSync, createReadStream, writeSync } = require('node:fs')
appendFileSync(process.argv[1] + '.starts', String(process.pid))
const answer = JSON.stringify({ id: 1, result: { product: 'HeadlessChrome/130.0.1' } })
createReadStream('', { fd: 3 }).once('data', () => writeSync(4, answer + '\\0')).resume()
`)
  const error = await errorOf(withPrinter({ browser }, (printer) => printer.print(jobOf('甲'))))
  expect(error.text.en).toContain('is HeadlessChrome/130.0.1; printing page numbers needs version 131')
  const id = Number(readFileSync(`${browser}.starts`, 'utf8'))
  expect(() => process.kill(id, 0)).toThrow('ESRCH')
})

it('reports one missing browser for many documents without trying each', async () => {
  const browser = program('#!/bin/sh\necho x >> "$0.starts"\nexit 3\n')
  const jobs = Array.from({ length: 20 }, (_, number) => jobOf(`${number}`))
  const results = await withPrinter({ browser, jobs: 4 }, (printer) =>
    Promise.allSettled(jobs.map((job) => printer.print(job))),
  )
  expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['rejected']))
  // Once by pipe and once by socket.
  expect(readFileSync(`${browser}.starts`, 'utf8')).toBe('x\nx\n')
})

it('can say what it would print with', async () => {
  const { path } = await findBrowser({ env: { HOME: process.env.HOME } })
  const report = await probeBrowser({ browser: path })
  expect(report).toMatchObject({
    path,
    origin: 'named',
    sandboxed: givesSandbox(),
    fontWay: 'fontconfig',
  })
  expect(Number(/\/(\d+)/.exec(report.version)?.[1])).toBeGreaterThanOrEqual(131)
})

it('prints without a home to write to', async () => {
  const env = { HOME: '/dev/null', XDG_CACHE_HOME: '' }
  expect(cacheFolder(env)).toContain(tmpdir())
  const { path, libraries } = await findBrowser({ env: { HOME: process.env.HOME } })
  expect(libraries).toBeDefined()
  const pdf = await withPrinter({ env: { ...env, ROLEWRIGHT_BROWSER: path } }, (printer) =>
    printer.print(jobOf('甲')),
  )
  expect(pdf.length).toBeGreaterThan(10_000)
})

it('gives the browser of the package its libraries when it is named by its path, also by a link', async () => {
  const { path, libraries } = await findBrowser({ env: { HOME: process.env.HOME } })
  const link = join(mkdtempSync(join(tmpdir(), 'link-')), 'my browser')
  onTestFinished(() => rmSync(dirname(link), { recursive: true, force: true }))
  symlinkSync(path, link)
  for (const browser of [path, link])
    expect(await findBrowser({ browser })).toMatchObject({ origin: 'named', libraries, shell: true })
})

/** A packed browser that holds a program. */
function packedOf(text: string): () => PackedBrowser {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'chromium.br'), brotliCompressSync(text))
  writeFileSync(join(folder, 'al2023.tar.br'), brotliCompressSync(Buffer.alloc(1024)))
  return () => ({ folder, version: '1' })
}

it('prints with the browser of the system where that of the package does not start', async () => {
  const { path, libraries = '' } = await findBrowser({ env: { HOME: process.env.HOME } })
  const system = program(`#!/bin/sh\nexport LD_LIBRARY_PATH="${libraries}"\nexec "${path}" "$@"\n`)
  renameSync(system, join(dirname(system), 'chromium'))
  const cache = mkdtempSync(join(tmpdir(), 'cache-'))
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }))
  const packed = packedOf('#!/bin/sh\necho x >> "$0.starts"\nexit 3\n')
  const options = { cache, packed, env: { HOME: '/nowhere', PATH: dirname(system) } }
  const pdf = await withPrinter(options, (printer) => printer.print(jobOf('甲')))
  expect(pdf.length).toBeGreaterThan(10_000)
})

it('says which folder to delete where there is none on the system either', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'cache-'))
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }))
  const options = { cache, packed: packedOf('#!/bin/sh\nexit 3\n'), env: { HOME: '/nowhere', PATH: '' } }
  const installed = installedBrowser(options)
  if (installed) return
  const error = await errorOf(withPrinter(options, (printer) => printer.print(jobOf('甲'))))
  expect(error.text.en).toContain(`Delete the folder ${join(cache, 'chromium-1')}`)
  expect(error.text['zh-CN']).toContain(`请删除文件夹 ${join(cache, 'chromium-1')}`)
})

it.runIf(process.platform === 'linux')(
  'goes without a sandbox where the browser says that it gets none',
  async () => {
    const browser = program(`#!${process.execPath}
const { appendFileSync, createReadStream, writeSync } = require('node:fs')
const bare = process.argv.includes('--no-sandbox')
appendFileSync(process.argv[1] + '.starts', bare ? 'bare\\n' : 'sandboxed\\n')
if (!bare) {
  console.error('[1:1:FATAL:zygote_host_impl_linux.cc(132)] No usable sandbox! If you are running on Ubuntu')
  process.exit(133)
}
const answer = JSON.stringify({ id: 1, result: { product: 'HeadlessChrome/130.0.1' } })
createReadStream('', { fd: 3 }).once('data', () => writeSync(4, answer + '\\0')).resume()
`)
    vi.spyOn(process, 'getuid').mockReturnValue(1000)
    onTestFinished(() => void vi.restoreAllMocks())
    for (const title of ['甲', '乙']) {
      const error = await errorOf(withPrinter({ browser }, (printer) => printer.print(jobOf(title))))
      expect(error.text.en).toContain('is HeadlessChrome/130.0.1')
    }
    // Refused once, it is not asked for again.
    expect(readFileSync(`${browser}.starts`, 'utf8')).toBe('sandboxed\nbare\nbare\n')
  },
)
