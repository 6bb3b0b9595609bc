import type { FileSource, SourceFile } from '../../source/file-source.js'
import { type Mistake, wrong } from './mistakes.js'
import { TEMPLATES } from './template-folder.js'

/** A text file below `templates/`. */
export interface TemplateFile {
  /** As messages name it, for example `templates/shared/tokens.css`. */
  path: string
  /** With line feeds only and without a byte order mark: a browser hashes a style after the same changes. */
  text: string
}

/** Files of one document or of `shared`, by their names. */
export type TemplateFolder = ReadonlyMap<string, TemplateFile>

const MOST_BYTES = 1024 * 1024

/** Reads the template folders of a source: `<folder>/<file>`; what lies deeper is left alone. */
export async function readTemplateFolders(
  source: FileSource,
  mistakes: Mistake[],
): Promise<Map<string, Map<string, TemplateFile>>> {
  const folders = new Map<string, Map<string, TemplateFile>>()
  for (const file of await source.list(TEMPLATES.folder, TEMPLATES.endings)) {
    const [, folder, name, ...deeper] = file.path.split('/')
    if (folder === undefined || name === undefined || deeper.length > 0) continue
    const text = await readText(file, mistakes)
    if (text === undefined) continue
    const files = folders.get(folder) ?? new Map<string, TemplateFile>()
    folders.set(folder, files.set(name, { path: file.path, text }))
  }
  return folders
}

async function readText(file: SourceFile, mistakes: Mistake[]): Promise<string | undefined> {
  if (file.size > MOST_BYTES) {
    mistakes.push({
      file: file.path,
      line: 1,
      what: wrong('file-too-large', {}),
    })
    return undefined
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.read())
    return text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd')
  } catch {
    mistakes.push({
      file: file.path,
      line: 1,
      what: wrong('not-utf8', {}),
    })
    return undefined
  }
}
