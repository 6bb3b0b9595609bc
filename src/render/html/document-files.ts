import type { PathFindings } from './path-findings.js'
import type { TemplateFile, TemplateFolder } from './template-files.js'
import type { WrittenWords } from './words.js'

/** What several documents share. */
export interface SharedParts {
  folder: TemplateFolder
  words: FromBoth<WrittenWords>
  /** The words of a view, as the built-in document of that view has them: whatever uses the view needs them. */
  viewWords(view: string): WrittenWords | undefined
  /** The files of a document by its name, for another one that uses them; undefined when there is none. */
  filesOf(document: string): Omit<DocumentFiles, 'shared'> | undefined
  /** Of all documents: a shared partial may be given what it shows by one of them only. */
  paths: PathFindings
}

/** What the package has, and what a workspace has beside it. */
export interface FromBoth<T> {
  builtIn: T
  workspace: T
}

/** The files of one document. */
export interface DocumentFiles {
  name: string
  folder: TemplateFolder
  /** Keys of the workspace's manifest take the place of the built-in one's; so do its words, one by one. */
  manifests: FromBoth<TemplateFile | undefined>
  shared: SharedParts
}
