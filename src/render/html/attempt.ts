import { type BuiltDocument, buildDocument } from './build-document.js'
import type { DocumentFiles } from './document-files.js'
import type { LoadedDocuments } from './loaded-documents.js'
import { type Mistake, mistakesTogether, wrong } from './mistakes.js'

/** A document, as far as it could be put together. */
export interface Attempt {
  name: string
  built?: BuiltDocument
  mistakes: Mistake[]
}

/**
 * Puts a document together; `brought` are the files that the workspace has brought. Whatever a library throws at a file of
 * it is a mistake of this document alone.
 */
export function attempt(files: DocumentFiles, brought: ReadonlySet<string>): Attempt {
  const mistakes: Mistake[] = []
  const { name, manifests } = files
  try {
    const built = buildDocument(files, mistakes)
    if ([...built.files].some((file) => brought.has(file))) built.document.isOwn = true
    return { name, built, mistakes }
  } catch (error) {
    const file = (manifests.workspace ?? manifests.builtIn)?.path ?? `templates/${name}/document.yaml`
    const reason = error instanceof Error ? error.message : String(error)
    mistakes.push({ file, line: 1, what: wrong('document-not-understood', { reason }) })
    return { name, mistakes }
  }
}

/** Mistakes that were found outside of single documents. */
export interface OtherMistakes {
  /** In files that could not be read, or that all documents share. */
  read: readonly Mistake[]
  /** Names in templates that the view never has. */
  missing: readonly Mistake[]
  /** Words of the workspace that nothing uses: one that is broken may be what uses them. */
  unused: readonly Mistake[]
}

/** The documents without mistakes, and the others. Mistakes that concern all of them end the run. */
export function sortOut(
  attempts: readonly Attempt[],
  { read, missing, unused }: OtherMistakes,
): LoadedDocuments {
  const mistakes = [...read, ...missing]
  const isBroken = (one: Attempt) =>
    one.mistakes.length > 0 || mistakes.some(({ file }) => concerns(file, one))
  const broken = new Set(attempts.filter(isBroken).map(({ name }) => name))
  const sound = attempts.flatMap(({ name, built }) => (built && !broken.has(name) ? [built.document] : []))
  const documents = new Map(sound.map((document) => [document.name, document]))
  const all = [...read, ...attempts.flatMap((one) => one.mistakes), ...unused, ...missing]
  if (all.length === 0) return { documents, broken }
  const trouble = mistakesTogether(all)
  const isGeneral = mistakes.some(({ file }) => !attempts.some((one) => concerns(file, one)))
  if (isGeneral || broken.size === 0 || documents.size === 0) throw trouble
  return { documents, broken, trouble }
}

/** Whether a file is one of those that a document is made from. */
function concerns(file: string, { name, built }: Attempt): boolean {
  return file.startsWith(`templates/${name}/`) || (built?.files.has(file) ?? false)
}
