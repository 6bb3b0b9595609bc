import type { FileSource } from '../file-source.js'
import type { Commit } from './parse-log.js'

export type { Commit } from './parse-log.js'

/** A state of the repository. */
export interface Revision {
  /** As it was written: a branch, a tag, a hash, REV:FOLDER. */
  name: string
  /** The commit's full hash; a tree that was named by itself (REV:FOLDER) has none. */
  commit?: string
  /** The hash of the top folder; that of the folder itself when there is no commit. */
  tree: string
}

/** What of a history is wanted. */
export interface LogOptions {
  /** Files and folders, relative to the workspace's folder; without any, the whole folder. */
  paths?: readonly string[]
  /** The newest version that counts; else HEAD. */
  head?: string
  /** The newest so many. */
  max?: number
  /** Only what is not in this version. */
  since?: string
  /** Goes on with a file's earlier names; for one path. */
  follow?: boolean
}

/** The git repository of a workspace's folder: its versions, read without checking any out. */
export interface Repository {
  /** The top of the work tree; of a bare repository the folder itself. */
  root: string
  /** From there to the workspace: '' or 'hr/'. */
  prefix: string
  /** Whether its history was cut off when it was cloned. */
  isShallow: boolean
  /** Whether it has only versions, and no files that one works on. */
  isBare: boolean
  /** The revision that a text names; the run ends when it names none. */
  revision(text: string): Promise<Revision>
  /** Where the work on `head` (HEAD) left the branch that it will be merged into; it is called as that branch is. */
  mergeBase(head?: string): Promise<Revision>
  /** Where the work on `b` left `a`: what git means by `a...b`. */
  mergeBaseOf(a: string, b: string): Promise<Revision>
  /** The workspace in a revision; empty when its folder was not there. A tree without a commit is taken for the folder. */
  source(revision: Revision): Promise<FileSource>
  /** Commits that touched the workspace, or some of its paths, newest first. */
  log(options?: LogOptions): Promise<Commit[]>
  /** The id that these bytes have here, as `SourceFile.id`. */
  blobId(bytes: Uint8Array): string
  /** Ends the git that reads files. Whoever opened the repository closes it, on errors, too. */
  close(): Promise<void>
}
