import { statSync } from 'node:fs'
import { basename, isAbsolute, relative, resolve, sep } from 'node:path'
import { ToolError } from '../errors.js'
import { directorySource } from './directory-source.js'
import type { FileSource } from './file-source.js'
import { findWorkspace } from './find-workspace.js'
import type { Repository, Revision } from './git/repository.js'
import { splitRange } from './git/split-range.js'
import { openRepository } from './open-repository.js'

/** One of two states that are to be compared. */
export interface State {
  source: FileSource
  /** What reports call it: a branch, a short hash, a folder; undefined for the files as they are now. */
  name: string | undefined
  /** The commit that it is, for links. */
  commit?: string
  /** The folder that it is, when it is one. */
  folder?: string
}

/** Two states of a workspace, with what must be closed when they have been read. */
export interface States {
  before: State
  after: State
  /** The top of the repository, when there is one. */
  top?: string
  /** How many commits the state before has that the one after lacks: they are told as if the work had undone them. */
  lacking?: number
  close(): Promise<void>
}

/** What was asked for; a side is a git revision or a folder. */
export interface AskedStates {
  /** A folder of the workspace. */
  dir: string
  base?: string | undefined
  head?: string | undefined
}

/**
 * The states that BASE and HEAD mean. Without HEAD it is the files as they are now; without BASE it is where the work left
 * the branch that it will be merged into. `A..B` and `A...B` are read as git reads them.
 */
export async function openStates({ dir, base, head }: AskedStates): Promise<States> {
  const root = findWorkspace(dir)
  const areFolders = base !== undefined && isFolder(base) && isFolder(head ?? dir)
  const repository = await openRepository(root).catch((error: unknown) => {
    // Two folders can be compared without any repository.
    if (areFolders) return undefined
    throw error
  })
  if (!repository)
    return { before: folderState(base ?? dir), after: folderState(head ?? dir), close: async () => {} }
  try {
    const range = base !== undefined && head === undefined ? splitRange(base) : undefined
    const asked = range ?? { base, head }
    const [before, after] = await Promise.all([
      range?.sinceFork ? sinceFork(repository, range) : stateOf(repository, asked.base),
      asked.head === undefined ? nowState(repository, root) : stateOf(repository, asked.head),
    ])
    const lacking = await lackingOf(repository, before, {
      commit: after.commit ?? 'HEAD',
      isNow: !after.commit,
    })
    return { before, after, top: repository.root, ...(lacking > 0 && { lacking }), close: repository.close }
  } catch (error) {
    await repository.close()
    throw error
  }
}

/** Commits to the workspace that one state has and another one lacks. An older state may be asked for on purpose. */
async function lackingOf(
  repository: Repository,
  { commit }: State,
  later: { commit: string; isNow: boolean },
): Promise<number> {
  // Of a clone that was cut off nobody knows what its commits have in common.
  if (commit === undefined || repository.isShallow) return 0
  const [lacked, own] = await Promise.all([
    repository.log({ head: commit, since: later.commit }),
    later.isNow ? [] : repository.log({ head: later.commit, since: commit }),
  ])
  return later.isNow || own.length > 0 ? lacked.length : 0
}

const isFolder = (text: string) => statSync(text, { throwIfNoEntry: false })?.isDirectory() === true

/** A revision goes before a folder of the same name, as with git; `./main` is the folder. */
async function stateOf(repository: Repository, text: string | undefined): Promise<State> {
  if (text === undefined) return forkState(repository, await repository.mergeBase())
  if ((/^[.]{1,2}(?:[/\\]|$)/.test(text) || isAbsolute(text)) && isFolder(text)) return folderState(text)
  try {
    return await revisionState(repository, await repository.revision(text))
  } catch (error) {
    if (isFolder(text)) return folderState(text)
    throw error
  }
}

const sinceFork = async (repository: Repository, { base, head }: { base: string; head: string }) =>
  forkState(repository, await repository.mergeBaseOf(base, head))

/** Where work left a branch: called as the branch is, with the commit when the branch has gone on since. */
async function forkState(repository: Repository, fork: Revision): Promise<State> {
  const [state, tip] = await Promise.all([revisionState(repository, fork), repository.revision(fork.name)])
  if (fork.commit === undefined || tip.commit === fork.commit) return state
  return { ...state, name: `${state.name} (${fork.commit.slice(0, 8)})` }
}

async function revisionState(repository: Repository, revision: Revision): Promise<State> {
  const { name, commit } = revision
  const source = await repository.source(revision)
  return { source, name: shortName(name), ...(commit === undefined ? {} : { commit }) }
}

/** A whole hash says no more than its beginning. */
const shortName = (name: string) => (/^[0-9a-f]{40,64}$/.test(name) ? name.slice(0, 10) : name)

async function nowState({ isBare }: Repository, root: string): Promise<State> {
  if (isBare) throw new ToolError('bare-repository', { folder: root })
  return { source: directorySource(root), name: undefined, folder: root }
}

function folderState(folder: string): State {
  const root = findWorkspace(folder)
  const way = relative(process.cwd(), resolve(folder)).split(sep).join('/')
  const name = way === '' || isAbsolute(way) ? basename(root) : way
  return { source: directorySource(root), name, folder: root }
}
