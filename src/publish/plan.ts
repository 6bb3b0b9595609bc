import type { Subject } from '../content/types.js'
import type { Format } from '../render/document.js'
import type { PrintJob } from '../render/pdf/print-job.js'

/** What the making of an output may use. */
export interface Tools {
  /** Prints a page; the browser starts with the first call. */
  print(job: PrintJob): Promise<Uint8Array>
  /** Is told the characters that no font has and that print as blanks. */
  missing(characters: string[]): void
}

/** One file to be published. */
export interface Output {
  /** Relative to the output folder, with forward slashes; a file name that every system accepts. */
  path: string
  document: string
  subject: Subject
  format: Format
  /** Hash of all that the bytes come from, except the browser. */
  hash: string
  make(tools: Tools): Promise<Uint8Array>
}

/** What a workspace publishes. */
export interface Plan {
  /** Sorted by path. */
  outputs: Output[]
  /** Ids of roles that are not published because they have errors; what was published of them stays. */
  skipped: string[]
  /** The plan is of the whole workspace, so a file of an earlier run that is not in it is out of date. */
  whole: boolean
}
