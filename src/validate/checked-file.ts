import type { Diagnostic } from '../diagnostic.js'
import type { ParsedFile } from '../parse/parsed-file.js'

/**
 * A parsed file whose value follows its schema: what was invalid has been reported and taken out (a list item leaves
 * `undefined` behind, so that pointers stay right). `sound` says that nothing had to be taken out.
 */
export interface CheckedFile<T> {
  file: ParsedFile
  value: Partial<T>
  sound: boolean
  diagnostics: Diagnostic[]
}
