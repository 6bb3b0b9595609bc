import type { DocumentFiles, FromBoth } from './document-files.js'
import type { Manifest } from './manifest.js'
import type { Mistake } from './mistakes.js'
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
    mistakes.push({ file, line: 1, text: noDocument(uses) })
    return undefined
  }
  // Mistakes in its manifest are reported where the document itself is read.
  const wordsIn = (file: TemplateFile | undefined) =>
    readOwnWords(file && readMapping(file, []).get('words'), [])
  const { builtIn, workspace } = files.manifests
  return { folder: files.folder, words: { builtIn: wordsIn(builtIn), workspace: wordsIn(workspace) } }
}

function noDocument(name: string) {
  return {
    en: `uses \`${name}\`, which is no other document. Write the name of a folder of templates.`,
    zh: `“uses” 写的 “${name}” 不是其他文档，请写一个模板文件夹的名称。`,
  }
}
