import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { findPackedBrowser, unpackEmbeddedBrowser } from '../../../src/render/pdf/embedded-browser.js'
import { bundleProgram } from './bundle.js'

const SIZE = 40_000_000

let folder = ''
let cache = ''

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'unpack-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  folder = join(root, 'packed')
  cache = join(root, 'cache')
  mkdirSync(folder)
  const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } }
  writeFileSync(join(folder, 'chromium.br'), brotliCompressSync(Buffer.alloc(SIZE, 'x'), fast))
  writeFileSync(join(folder, 'al2023.tar.br'), brotliCompressSync(tarOf('lib/liba.so', 'library'), fast))
})

function tarOf(name: string, text: string): Buffer {
  const header = Buffer.alloc(512)
  header.write(name)
  header.write('0000755\0', 100)
  header.write(`${text.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('0', 156)
  return Buffer.concat([header, Buffer.alloc(512).fill(text, 0, text.length), Buffer.alloc(1024)])
}

async function processes(count: number): Promise<ChildProcess[]> {
  const program = await bundleProgram(`
    import { unpackEmbeddedBrowser } from '../../../src/render/pdf/embedded-browser.js'
    const [folder, cache] = process.argv.slice(2)
    const { path } = await unpackEmbeddedBrowser({ folder, version: '1' }, cache)
    const { statSync } = await import('node:fs')
    process.stdout.write(String(statSync(path).size))`)
  return Array.from({ length: count }, () => spawn(process.execPath, [program, folder, cache]))
}

it('unpacks a browser that can be started, with its libraries beside it', async () => {
  const { path, libraries } = await unpackEmbeddedBrowser({ folder, version: '1' }, cache)
  expect(statSync(path)).toMatchObject({ size: SIZE, mode: 0o100755 })
  expect(readFileSync(join(libraries, 'liba.so'), 'utf8')).toBe('library')
})

it('unpacks once for each version', async () => {
  const { path } = await unpackEmbeddedBrowser({ folder, version: '1' }, cache)
  rmSync(folder, { recursive: true })
  expect(await unpackEmbeddedBrowser({ folder, version: '1' }, cache)).toMatchObject({ path })
  await expect(unpackEmbeddedBrowser({ folder, version: '2' }, cache)).rejects.toMatchObject({
    kind: 'environment',
  })
})

it('lets processes race: each gets the whole browser, and one copy remains', async () => {
  const racing = await processes(4)
  const sizes = await Promise.all(
    racing.map(async (child) => {
      let said = ''
      child.stdout?.on('data', (part) => {
        said += part
      })
      await once(child, 'close')
      return said
    }),
  )
  expect(sizes).toEqual(Array(4).fill(String(SIZE)))
  expect(readdirSync(cache)).toEqual(['chromium-1'])
})

it('is not misled by a run that was interrupted', async () => {
  const [child] = await processes(1)
  await vi.waitFor(() => expect(readdirSync(cache)).toHaveLength(1), { timeout: 60_000, interval: 1 })
  child?.kill('SIGKILL')
  if (child) await once(child, 'close')
  const [left] = readdirSync(cache)
  expect(left).toMatch(/^chromium-1\..*\.part$/)
  const { path } = await unpackEmbeddedBrowser({ folder, version: '1' }, cache)
  expect(statSync(path).size).toBe(SIZE)
  expect(readdirSync(cache)).toEqual(['chromium-1'])
})

it('leaves a draft alone that another machine works on, for an hour', async () => {
  const other = join(cache, 'chromium-1.00000000-7-7-1.part')
  mkdirSync(other, { recursive: true })
  await unpackEmbeddedBrowser({ folder, version: '1' }, cache)
  expect(readdirSync(cache).sort()).toEqual(['chromium-1', basename(other)])

  utimesSync(other, 0, 0)
  await unpackEmbeddedBrowser({ folder, version: '2' }, cache)
  expect(readdirSync(cache).sort()).toEqual(['chromium-1', 'chromium-2'])
})

it.each([
  ['the program is gone', (at: string) => rmSync(join(at, 'chromium'))],
  ['the program was cut', (at: string) => truncateSync(join(at, 'chromium'), 7)],
  ['the program is empty', (at: string) => writeFileSync(join(at, 'chromium'), '')],
  ['a library is gone', (at: string) => rmSync(join(at, 'lib', 'liba.so'))],
  ['all libraries are gone', (at: string) => rmSync(join(at, 'lib'), { recursive: true })],
  ['everything is gone', (at: string) => rmSync(at, { recursive: true })],
  ['only the folder is left', (at: string) => [rmSync(at, { recursive: true }), mkdirSync(at)]],
  ['nobody knows what should be there', (at: string) => writeFileSync(join(at, 'complete.json'), '{}')],
])('heals itself where %s', async (_, damage) => {
  const { path, libraries } = await unpackEmbeddedBrowser({ folder, version: '1' }, cache)
  damage(join(cache, 'chromium-1'))
  expect(await unpackEmbeddedBrowser({ folder, version: '1' }, cache)).toEqual({ path, libraries })
  expect(statSync(path).size).toBe(SIZE)
  expect(readFileSync(join(libraries, 'liba.so'), 'utf8')).toBe('library')
  expect(readdirSync(cache)).toEqual(['chromium-1'])
})

it('unpacks anew when told that what seems whole does not start', async () => {
  const { path } = await unpackEmbeddedBrowser({ folder, version: '1' }, cache)
  writeFileSync(path, Buffer.alloc(SIZE, 'y'))
  await unpackEmbeddedBrowser({ folder, version: '1' }, cache)
  expect(readFileSync(path).subarray(0, 1).toString()).toBe('y')
  await unpackEmbeddedBrowser({ folder, version: '1' }, cache, true)
  expect(readFileSync(path).subarray(0, 1).toString()).toBe('x')
})

it('leaves nothing behind of an unpacking that failed', async () => {
  writeFileSync(join(folder, 'al2023.tar.br'), 'no archive')
  await expect(unpackEmbeddedBrowser({ folder, version: '1' }, cache)).rejects.toMatchObject({
    kind: 'environment',
  })
  expect(readdirSync(cache)).toEqual([])
})

it('minds no draft that is gone when it looks', async () => {
  mkdirSync(cache)
  // A name that leads nowhere is as good as one that led somewhere a moment ago.
  symlinkSync('nowhere', join(cache, 'chromium-1.7-7.part'))
  const { path } = await unpackEmbeddedBrowser({ folder, version: '1' }, cache)
  expect(statSync(path).size).toBe(SIZE)
})

it('says where it could not unpack', async () => {
  writeFileSync(cache, 'a file where the folder should be')
  await expect(unpackEmbeddedBrowser({ folder, version: '1' }, cache)).rejects.toMatchObject({
    name: 'ToolError',
    text: { en: expect.stringContaining(`could not be unpacked into ${cache}`) },
  })
})

it.runIf(process.platform === 'linux' && process.arch === 'x64')('comes with the package here', () => {
  expect(findPackedBrowser()?.version).toMatch(/^143\./)
})
