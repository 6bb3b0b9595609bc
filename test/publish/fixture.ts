import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import type { Output, Plan } from '../../src/publish/plan.js'
import { type Published, type PublishOptions, publish } from '../../src/publish/publish.js'
import { removeFolder } from '../temporary.js'

/** A workspace folder with an output folder in it, removed after the test. */
export function makeWorkspace(): { workspace: string; folder: string } {
  const workspace = mkdtempSync(join(tmpdir(), 'rolewright-publish-'))
  onTestFinished(() => removeFolder(workspace))
  mkdirSync(join(workspace, 'roles'))
  return { workspace, folder: join(workspace, 'out') }
}

/** A plan of files by path and content; the content is also what the hash is made of. */
export function planOf(files: Record<string, string>, rest: Partial<Plan> = {}): Plan {
  const outputs = Object.entries(files).map(([path, content]) => outputOf(path, content))
  return { outputs: outputs.sort((a, b) => (a.path < b.path ? -1 : 1)), skipped: [], whole: true, ...rest }
}

export function outputOf(path: string, content: string, make?: Output['make']): Output {
  return {
    path,
    document: 'card',
    subject: { kind: 'role', id: path },
    format: 'html',
    hash: `hash of ${content}`,
    make: make ?? (async () => Buffer.from(content)),
  }
}

/** Publishes a plan of files by path and content. */
export function run(
  place: Pick<PublishOptions, 'folder' | 'workspace'>,
  plan: Plan | Record<string, string>,
  options: Partial<PublishOptions> = {},
): Promise<Published> {
  const whole = 'outputs' in plan ? (plan as Plan) : planOf(plan as Record<string, string>)
  return publish(whole, { ...place, ...options })
}

/** All files below a folder with their content, without the record. */
export function contentOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  )
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(
    paths
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const)
      .filter(([path]) => path !== '.rolewright.json'),
  )
}

export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** A cache folder of the test's own: what this machine knows of output folders. */
export function makeCache(): string {
  const cache = mkdtempSync(join(tmpdir(), 'rolewright-cache-'))
  vi.stubEnv('XDG_CACHE_HOME', cache)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    removeFolder(cache)
  })
  return cache
}
