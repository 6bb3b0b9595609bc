import type { DocumentFiles, FromBoth } from './document-files.js'
import type { Manifest } from './manifest.js'
import { type Mistake, wrong } from './mistakes.js'
import type { TemplateFile, TemplateFolder } from './template-files.js'
import { readOwnWords, type WrittenWords } from './words.js'
import { readMapping } from './yaml-mapping.js'

/** What a document takes from the one it uses; that one's own `uses` is not followed. */
export function usedBy(
  { name, manifests, shared }: DocumentFiles,
  { uses }: Manifest,
  mistakes: Mistake[],
): { folder: TemplateFolder; words: FromBoth<WrittenWords> } | undefined {
  if (uses === undefined) return undefined
  const files = uses === name ? undefined : shared.filesOf(uses)
  if (files === undefined) {
    const file = (manifests.workspace ?? manifests.builtIn)?.path ?? ''
    mistakes.push({ file, line: 1, what: wrong('no-such-used-document', { name: uses }) })
    return undefined
  }
  // Mistakes in its manifest are reported where the document itself is read.
  const wordsIn = (file: TemplateFile | undefined) =>
    readOwnWords(file && readMapping(file, []).get('words'), [])
  const { builtIn, workspace } = files.manifests
  return { folder: files.folder, words: { builtIn: wordsIn(builtIn), workspace: wordsIn(workspace) } }
}
