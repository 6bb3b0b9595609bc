import type { DocumentSources } from './load-documents.js'
import type { LoadedDocuments } from './loaded-documents.js'
import { TEMPLATES } from './template-folder.js'

/**
 * The documents without mistakes that a workspace can be made into, as `loadSoundDocuments` finds them. Where it brings no
 * templates of its own they are those that the package was built with, and none of its files is read.
 */
export async function openDocuments({ builtIn: own, workspace }: DocumentSources): Promise<LoadedDocuments> {
  const brought = await workspace?.list(TEMPLATES.folder, TEMPLATES.endings)
  const { builtIn } = await import('./built-in.js')
  if (builtIn && !brought?.length) return { documents: builtIn.documents, broken: new Set() }
  const { loadSoundDocuments } = await import('./load-documents.js')
  return loadSoundDocuments({ builtIn: own, workspace })
}
