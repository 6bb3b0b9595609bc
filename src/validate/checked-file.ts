import type { Diagnostic } from '../diagnostic.js'
import type { ParsedFile } from '../parse/parsed-file.js'

/**
 * A parsed file whose value follows its schema: what was invalid has been reported and taken out (a list item leaves
 * `undefined` behind, so that pointers stay right).
 * `sound` says that the file has no error of its own, neither of its text nor of its values.
 */
export interface CheckedFile<T> {
  file: ParsedFile
  value: Partial<T>
  sound: boolean
  /** All problems of the file: those of its text, which are in `file.diagnostics` too, and those of its values. */
  diagnostics: Diagnostic[]
  /** Only who the role is and whom it reports to has been read. */
  skimmed?: true
}
