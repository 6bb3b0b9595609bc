import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openRepository } from '../../../src/source/git/open.js'
import type { Repository } from '../../../src/source/git/repository.js'
import { removeFolder } from '../../temporary.js'

/** git as on a new machine, whoever runs the tests, in a hook, too. */
for (const name of Object.keys(process.env)) if (/^GIT_/.test(name)) delete process.env[name]
Object.assign(process.env, {
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: '王芳',
  GIT_AUTHOR_EMAIL: 'wang@example.com',
  GIT_COMMITTER_NAME: '王芳',
  GIT_COMMITTER_EMAIL: 'wang@example.com',
})

/** An empty folder, removed after the test. */
export function makeFolder(): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'rolewright-git-')))
  onTestFinished(() => removeFolder(folder))
  return folder
}

/** A folder with a repository, on main. */
export function makeRepository(...options: string[]): string {
  const folder = makeFolder()
  git(folder, 'init', '--quiet', '--initial-branch=main', ...options)
  return folder
}

/** Runs git and hands back what it prints. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()
}

/** Writes files and commits all that there is; hands back the commit's hash. */
export function commit(
  folder: string,
  files: Record<string, string | Uint8Array>,
  message = 'change',
): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', message)
  return git(folder, 'rev-parse', 'HEAD')
}

/** Commits each state of one file, all in one run of git; the work tree is left as the last of them. */
export function commitEach(folder: string, path: string, states: readonly string[]): void {
  const head = 'refs/heads/main'
  const person = '王芳 <wang@example.com>'
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`
  const commits = states.map((text, index) => {
    const when = `${1_767_225_600 + index * 60} +0800`
    return `commit ${head}\ncommitter ${person} ${when}\n${data('change')}M 100644 inline ${path}\n${data(text)}`
  })
  const input = `${commits.join('\n')}\ndone\n`
  execFileSync('git', ['fast-import', '--quiet', '--done'], { cwd: folder, input })
  git(folder, 'reset', '--quiet', '--hard', head)
}

/** Clones a repository as from a server. */
export function clone(folder: string, ...options: string[]): string {
  const copy = join(makeFolder(), 'clone')
  git(folder, 'clone', '--quiet', ...options, `file://${folder}`, copy)
  return copy
}

/** Opens the repository of a folder, closed after the test. */
export async function open(folder: string): Promise<Repository> {
  const repository = await openRepository(folder)
  onTestFinished(() => repository.close())
  return repository
}

/** The files of a revision: path and text. */
export async function textsOf(repository: Repository, revision = 'HEAD'): Promise<Record<string, string>> {
  const source = await repository.source(await repository.revision(revision))
  const files = await source.list('.', ['.md', '.yaml'])
  const read = files.map(async (file) => [file.path, new TextDecoder().decode(await file.read())])
  return Object.fromEntries(await Promise.all(read))
}
