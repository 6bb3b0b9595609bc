import type { FileSource } from '../file-source.js'
import type { LogOptions } from './history.js'
import type { Commit } from './parse-log.js'
import type { Revision } from './revision.js'

export type { LogOptions } from './history.js'
export type { Commit } from './parse-log.js'
export type { Revision } from './revision.js'

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
