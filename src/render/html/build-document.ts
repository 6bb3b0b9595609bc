import { createHash } from 'node:crypto'
import type { Lang, Words } from '../../view/types.js'
import type { Document, Look } from '../document.js'
import { checkStyle } from './check-style.js'
import { checkTemplate } from './check-template.js'
import { type LookFiles, type Manifest, readManifest } from './manifest.js'
import type { Mistake } from './mistakes.js'
import { partialsOf } from './partials.js'
import type { TemplateFile, TemplateFolder } from './template-files.js'
import { type Entry, readMapping } from './yaml-mapping.js'

/** What several documents share. */
export interface SharedParts {
  folder: TemplateFolder
  words: Record<Lang, Words>
}

/** The files of one document. */
export interface DocumentFiles {
  name: string
  folder: TemplateFolder
  /** The built-in manifest and the workspace's; keys of the later take the place of the earlier's. */
  manifests: readonly TemplateFile[]
  shared: SharedParts
}

/** Puts a document together from its files; what is wrong in them goes to `mistakes`. */
export function buildDocument(files: DocumentFiles, mistakes: Mistake[]): Document {
  const manifest = manifestOf(files, mistakes)
  const words = wordsOf(manifest, files.shared)
  const templates = new Map<string, TemplateFile | undefined>()
  const looks: Record<string, Look> = {}
  for (const [name, look] of Object.entries(manifest.looks)) {
    const template = wantedFile(files, look.template, mistakes)
    templates.set(look.template, template)
    looks[name] = { template: template?.text ?? '', style: styleOf(files, look, mistakes) }
  }
  const partials = checkedPartials([...templates.values()].filter(isThere), { files, words }, mistakes)
  const { looks: _, ...facts } = manifest
  const document = { name: files.name, ...facts, looks, partials, words }
  return { ...document, hash: createHash('sha256').update(JSON.stringify(document)).digest('hex') }
}

/** Checks templates and the partials they call, and those these call; gives the texts of the partials. */
function checkedPartials(
  templates: readonly TemplateFile[],
  { files, words }: { files: DocumentFiles; words: Record<Lang, Words> },
  mistakes: Mistake[],
): Record<string, string> {
  const all = partialsOf(files.shared.folder, files.folder)
  const around = { partials: new Set(all.keys()), words }
  const used = new Map<string, string>()
  const waiting = [...templates]
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    for (const name of checkTemplate(file, around, mistakes)) {
      const partial = all.get(name)
      if (partial === undefined || used.has(name)) continue
      used.set(name, partial.text)
      waiting.push(partial)
    }
  }
  return Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const isThere = (file: TemplateFile | undefined): file is TemplateFile => file !== undefined

function manifestOf({ name, manifests }: DocumentFiles, mistakes: Mistake[]): Manifest {
  const at = manifests.at(-1)?.path ?? `templates/${name}/document.yaml`
  if (manifests.length === 0) mistakes.push({ file: at, line: 1, text: noManifest(name) })
  const entries = new Map<string, Entry>()
  for (const file of manifests) {
    for (const [key, entry] of readMapping(file, mistakes)) entries.set(key, entry)
  }
  return readManifest({ name, entries, at }, mistakes)
}

function wordsOf({ words }: Manifest, shared: SharedParts): Record<Lang, Words> {
  return {
    'zh-CN': { ...shared.words['zh-CN'], ...words['zh-CN'] },
    en: { ...shared.words.en, ...words.en },
  }
}

const CUSTOM = 'custom.css'

/** Shared stylesheets (tokens first), the document's own, then the `custom.css` of a workspace. */
function styleOf(files: DocumentFiles, { styles }: LookFiles, mistakes: Mistake[]): string {
  const shared = [...files.shared.folder].filter(([name]) => name.endsWith('.css') && name !== CUSTOM)
  shared.sort(([a], [b]) => Number(b === 'tokens.css') - Number(a === 'tokens.css') || (a < b ? -1 : 1))
  const custom = [files.shared.folder.get(CUSTOM), files.folder.get(CUSTOM)]
  const own = styles.map((name) => wantedFile(files, name, mistakes))
  const sheets = [...shared.map(([, file]) => file), ...own, ...custom].filter((file) => file !== undefined)
  for (const sheet of sheets) checkStyle(sheet, mistakes)
  return sheets.map(({ text }) => text.trim()).join('\n')
}

function wantedFile(files: DocumentFiles, name: string, mistakes: Mistake[]): TemplateFile | undefined {
  const file = files.folder.get(name)
  const manifest = files.manifests.at(-1)
  if (file === undefined && manifest !== undefined) {
    mistakes.push({ file: manifest.path, line: 1, text: noFile(files.name, name) })
  }
  return file
}

function noManifest(name: string) {
  return {
    en: `is missing. The folder templates/${name} is not a built-in document, so it needs a document.yaml.`,
    zh: `不存在。templates/${name} 不是内置文档，因此需要 document.yaml；若想改内置文档，请核对文件夹名称。`,
  }
}

function noFile(folder: string, name: string) {
  return {
    en: `names \`${name}\`, which is not in templates/${folder}.`,
    zh: `引用了 “${name}”，但 templates/${folder} 中没有这个文件。`,
  }
}
