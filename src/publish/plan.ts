import type { Subject } from '../content/types.js'
import type { Document, Format } from '../render/document.js'
import type { OpenRenderer, RenderTools } from '../render/renderer.js'

/** One file to be published. */
export interface Output {
  /** Relative to the output folder, with forward slashes; a file name that every system accepts. */
  path: string
  document: Document['name']
  subject: Subject
  format: Format
  /** Hash of all that the bytes come from, except the programs of the machine that help to make them. */
  hash: string
  /** Makes it with the opened renderer of its format; `missing` is told the characters that are blank in it. */
  make(renderer: OpenRenderer, missing: RenderTools['missing']): Promise<Uint8Array>
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
