import type { FileSource } from '../../source/file-source.js'
import { attempt, sortOut } from './attempt.js'
import type { SharedParts } from './document-files.js'
import type { LoadedDocuments } from './loaded-documents.js'
import { contentIn } from './manifest.js'
import type { Mistake } from './mistakes.js'
import { PathFindings } from './path-findings.js'
import { readTemplateFolders, type TemplateFolder } from './template-files.js'
import {
  builtInWords,
  joinWords,
  namesOf,
  readOwnWords,
  readSharedWords,
  refuseUnknownWords,
  type WrittenWords,
} from './words.js'
import { readMapping } from './yaml-mapping.js'

/** Where documents come from; both have a folder `templates/`. */
export interface DocumentSources {
  /** The package's own files. */
  builtIn: FileSource
  /** A workspace: its files take the place of built-in ones of the same name, and its folders add documents. */
  workspace?: FileSource | undefined
}

const MANIFEST = 'document.yaml'

/** Reads and checks all documents. Mistakes in them are reported together, by a `ToolError` of kind `usage`. */
export async function loadDocuments(sources: DocumentSources): Promise<LoadedDocuments> {
  const loaded = await loadSoundDocuments(sources)
  if (loaded.trouble) throw loaded.trouble
  return loaded
}

/** The documents without mistakes: one that has any keeps none of the others from being made, unless they share it. */
export async function loadSoundDocuments({ builtIn, workspace }: DocumentSources): Promise<LoadedDocuments> {
  const mistakes: Mistake[] = []
  const unused: Mistake[] = []
  const own = await readTemplateFolders(builtIn, mistakes)
  const added = workspace ? await readTemplateFolders(workspace, mistakes) : new Map()
  const names = [...new Set([...own.keys(), ...added.keys()])].filter(isDocument).sort()
  const words = {
    builtIn: builtInWords(own.get('locales'), mistakes),
    workspace: readSharedWords(added.get('locales'), mistakes),
  }
  const brought = broughtBy(added, own)
  const folder = overlay(own.get('shared'), added.get('shared'))
  const paths = new PathFindings()
  const files = new Map(
    names.map((name) => {
      const manifests = { builtIn: own.get(name)?.get(MANIFEST), workspace: added.get(name)?.get(MANIFEST) }
      return [name, { name, folder: overlay(own.get(name), added.get(name)), manifests }]
    }),
  )
  const filesOf = (name: string) => files.get(name)
  const shared: SharedParts = { folder, words, viewWords: viewWords(own), filesOf, paths }
  const attempts = [...files.values()].map((parts) => attempt({ ...parts, shared }, brought))
  const knownWords = new Set(namesOf(joinWords([words.builtIn])))
  for (const { built } of attempts) for (const word of built?.knownWords ?? []) knownWords.add(word)
  refuseUnknownWords(words.workspace, knownWords, unused)
  // What is built in may be given less than it can show, and nobody could mend that in it.
  const missing = paths.mistakes(isIn(workspace ? added : own))
  return sortOut(attempts, { read: mistakes, missing, unused })
}

/** The words of each view: of the built-in document that is named as it is, else of the first that shows it. */
function viewWords(folders: ReadonlyMap<string, TemplateFolder>): SharedParts['viewWords'] {
  const words = new Map<string, WrittenWords>()
  for (const [name, folder] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = folder.get(MANIFEST)
    if (file === undefined) continue
    // Its mistakes are reported where the document itself is read.
    const entries = readMapping(file, [])
    const view = contentIn(entries, name, [])
    if (name === view || !words.has(view)) words.set(view, readOwnWords(entries.get('words'), []))
  }
  return (view) => words.get(view)
}

/** Paths of files of a workspace that say something else than the built-in ones in their place. */
function broughtBy(
  added: ReadonlyMap<string, TemplateFolder>,
  own: ReadonlyMap<string, TemplateFolder>,
): ReadonlySet<string> {
  const files = [...added].flatMap(([folder, inside]) =>
    [...inside].filter(([name, { text }]) => own.get(folder)?.get(name)?.text !== text),
  )
  return new Set(files.map(([, { path }]) => path))
}

/** Tells the files of some folders. */
const isIn = (folders: ReadonlyMap<string, TemplateFolder>) => (file: string) => {
  const [, folder = '', name = ''] = file.split('/')
  return folders.get(folder)?.has(name) ?? false
}

const isDocument = (folder: string): boolean => folder !== 'shared' && folder !== 'locales'

function overlay(below: TemplateFolder | undefined, above: TemplateFolder | undefined): TemplateFolder {
  return new Map([...(below ?? []), ...(above ?? [])])
}
