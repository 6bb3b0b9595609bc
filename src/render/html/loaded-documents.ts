import type { ToolError } from '../../errors.js'
import type { Document } from '../document.js'

/** The documents that can be made. */
export interface LoadedDocuments {
  /** By name, in order of names. */
  documents: ReadonlyMap<string, Document>
  /** Names of the documents that have mistakes and cannot be made. */
  broken: ReadonlySet<string>
  /** All mistakes in one, when there are any. */
  trouble?: ToolError
}
