import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { ToolError } from '../../errors.js'
import { draftOf, sweepDrafts } from './drafts.js'
import { readTar } from './read-tar.js'
import { isWhole, sealFolder } from './sealed-folder.js'

const decompress = promisify(brotliDecompress)

/** The browser that came with the package, ready to start: it brings the libraries a bare system lacks. */
export interface EmbeddedBrowser {
  path: string
  libraries: string
}

/** Where the packed browser stands: the folder with `chromium.br` and `al2023.tar.br`, and its version. */
export interface PackedBrowser {
  folder: string
  version: string
}

/** The packed browser of the optional dependency, or nothing where it is not installed or cannot run. */
export function findPackedBrowser(): PackedBrowser | undefined {
  // The binary is for x64 and for glibc, whose loader has this fixed place.
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  if (!existsSync('/lib64/ld-linux-x86-64.so.2')) return undefined
  const require = createRequire(import.meta.url)
  try {
    // Neither its package.json nor its data are exported, so they are found beside its entry file.
    const root = dirname(dirname(dirname(require.resolve('@sparticuz/chromium'))))
    const { version } = require(join(root, 'package.json')) as { version: string }
    return { folder: join(root, 'bin'), version }
  } catch {
    return undefined
  }
}

/**
 * Unpacks the browser into the cache folder, once for each version. The unpacked folder appears by one rename, so
 * another process never sees half of it and an interrupted run leaves nothing that is taken for a whole one. What was
 * damaged since, by a cleaner of caches or a full disk, is unpacked again; `anew` does so in any case.
 */
export async function unpackEmbeddedBrowser(
  packed: PackedBrowser,
  cache: string,
  anew = false,
): Promise<EmbeddedBrowser> {
  const folder = join(cache, `chromium-${packed.version}`)
  const browser = { path: join(folder, 'chromium'), libraries: join(folder, 'lib') }
  if (!anew && isWhole(folder)) return browser
  const draft = draftOf(folder)
  try {
    await mkdir(cache, { recursive: true })
    await sweepDrafts(cache)
    await unpackInto(draft, packed.folder)
    await moveIntoPlace(draft, folder, anew)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new ToolError('browser-not-unpacked', { cache, reason }, { cause: error })
  } finally {
    await rm(draft, { recursive: true, force: true }).catch(() => {})
  }
  return browser
}

async function unpackInto(draft: string, packed: string): Promise<void> {
  await mkdir(join(draft, 'lib'), { recursive: true })
  const [chromium, libraries] = await Promise.all(
    ['chromium.br', 'al2023.tar.br'].map(async (name) => decompress(await readFile(join(packed, name)))),
  )
  if (!chromium || !libraries) throw new Error('nothing was unpacked')
  await writeFile(join(draft, 'chromium'), chromium, { mode: 0o755 })
  for (const file of readTar(libraries))
    await writeFile(join(draft, 'lib', basename(file.name)), file.bytes, {
      mode: file.executable ? 0o755 : 0o644,
    })
  await sealFolder(draft)
}

async function moveIntoPlace(draft: string, folder: string, anew: boolean): Promise<void> {
  // Another process may have been first; its folder is as good as ours.
  if (!anew && isWhole(folder)) return
  const damaged = draftOf(folder)
  await rename(folder, damaged).catch(() => {})
  try {
    await rename(draft, folder)
  } catch (error) {
    if (!isWhole(folder)) throw error
  } finally {
    await rm(damaged, { recursive: true, force: true })
  }
}
