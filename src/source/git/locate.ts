import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { ToolError } from '../../errors.js'
import type { BlobAlgorithm } from './blob-id.js'
import { callersEnvironment, callersObjects, type Environment, plainEnvironment } from './environment.js'
import { type Git, gitIn, outputOf } from './run-git.js'
import { gitTrouble } from './trouble.js'

/** A folder's place in its repository, and git as it is run there. */
export interface Place {
  git: Git
  /** The top of the work tree; of a bare repository the folder itself. */
  root: string
  /** From there to the folder: '' or 'hr/'. */
  prefix: string
  isShallow: boolean
  /** Has no files of its own to work on. */
  isBare: boolean
  algorithm: BlobAlgorithm
}

/** Finds the repository that a folder lies in. One that only the caller's environment names comes second. */
export async function locate(path: string, env: Environment = process.env): Promise<Place> {
  const folder = realFolder(path)
  const plain = gitIn(folder, plainEnvironment(env))
  const callers = callersEnvironment(env)
  const { code, out, said } = await plain.ask(QUESTIONS)
  if (code === 0) {
    const isCallers = callers !== undefined && (await isSame(plain, gitIn(folder, callers)))
    const git = isCallers ? gitIn(folder, { ...plainEnvironment(env), ...callersObjects(env) }) : plain
    return placeIn(git, out)
  }
  if (callers === undefined || !/not a git repository|bareRepository/.test(said))
    throw gitTrouble(said, folder)
  const git = gitIn(folder, callers)
  return placeIn(git, await outputOf(git, QUESTIONS))
}

/** The prefix stands last, for it is the only one that may have several lines. */
const QUESTIONS = [
  'rev-parse',
  '--is-shallow-repository',
  '--is-bare-repository',
  '--show-object-format',
  '--show-cdup',
  '--show-prefix',
]

function placeIn(git: Git, out: Buffer): Place {
  const [shallow, bare, algorithm, up = '', ...prefix] = out.toString().replace(/\n$/, '').split('\n')
  if (algorithm !== 'sha1' && algorithm !== 'sha256') throw new ToolError('git-too-old', {})
  return {
    git,
    root: resolve(git.folder, up),
    prefix: prefix.join('\n'),
    isShallow: shallow === 'true',
    isBare: bare === 'true',
    algorithm,
  }
}

async function isSame(a: Git, b: Git): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((git) => git.ask(['rev-parse', '--absolute-git-dir'])))
  return first?.code === 0 && second?.code === 0 && first.out.equals(second.out)
}

/** Without links, as git sees it: the way up from it is counted in folders. */
function realFolder(path: string): string {
  try {
    return realpathSync.native(path)
  } catch (error) {
    throw new ToolError('no-such-folder', { folder: path }, { cause: error })
  }
}
