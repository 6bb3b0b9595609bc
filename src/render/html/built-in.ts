import type { Document } from '../document.js'
import type { TemplateMaker } from './template/template.js'

/** The built-in documents, read and checked, and their templates as functions, by what `templateKey` calls them. */
export interface BuiltIn {
  documents: ReadonlyMap<string, Document>
  templates: Readonly<Record<string, TemplateMaker>>
}

/**
 * Nothing where the source itself is run, which reads them from their folder. The package has them in place of this file,
 * which its build writes (`scripts/built-in-documents.mjs`): to read, check and compile them takes longer than to build some
 * pages with them.
 */
export const builtIn: BuiltIn | undefined = undefined as BuiltIn | undefined
