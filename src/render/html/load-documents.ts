import type { FileSource } from '../../source/file-source.js'
import type { Document } from '../document.js'
import { buildDocument, type SharedParts } from './build-document.js'
import { type Mistake, throwMistakes } from './mistakes.js'
import { readTemplateFolders, type TemplateFile, type TemplateFolder } from './template-files.js'
import { readSharedWords } from './words.js'

/** Where documents come from; both have a folder `templates/`. */
export interface DocumentSources {
  /** The package's own files. */
  builtIn: FileSource
  /** A workspace: its files take the place of built-in ones of the same name, and its folders add documents. */
  workspace?: FileSource | undefined
}

/** The documents that can be made. */
export interface LoadedDocuments {
  /** By name, in order of names. */
  documents: ReadonlyMap<string, Document>
}

const MANIFEST = 'document.yaml'

/** Reads and checks all documents. Mistakes in them are reported together, by a `ToolError` of kind `usage`. */
export async function loadDocuments({ builtIn, workspace }: DocumentSources): Promise<LoadedDocuments> {
  const mistakes: Mistake[] = []
  const own = await readTemplateFolders(builtIn, mistakes)
  const added = workspace ? await readTemplateFolders(workspace, mistakes) : new Map()
  const names = [...new Set([...own.keys(), ...added.keys()])].filter(isDocument).sort()
  const shared: SharedParts = {
    folder: overlay(own.get('shared'), added.get('shared')),
    words: readSharedWords([own.get('locales'), added.get('locales')], mistakes),
  }
  const documents = new Map<string, Document>()
  for (const name of names) {
    const folder = overlay(own.get(name), added.get(name))
    const manifests = [own.get(name)?.get(MANIFEST), added.get(name)?.get(MANIFEST)].filter(isThere)
    documents.set(name, buildDocument({ name, folder, manifests, shared }, mistakes))
  }
  throwMistakes(mistakes)
  return { documents }
}

const isDocument = (folder: string): boolean => folder !== 'shared' && folder !== 'locales'

const isThere = (file: TemplateFile | undefined): file is TemplateFile => file !== undefined

function overlay(below: TemplateFolder | undefined, above: TemplateFolder | undefined): TemplateFolder {
  return new Map([...(below ?? []), ...(above ?? [])])
}
