import { createHash } from 'node:crypto'
import type { Language } from '../../language.js'
import type { Words } from '../../values/words.js'
import type { Document, Look } from '../document.js'
import { pageFormats, partialsFor } from '../formats.js'
import { checkPaths } from './check-paths.js'
import { checkStyle } from './check-style.js'
import { checkTemplate } from './check-template.js'
import type { DocumentFiles } from './document-files.js'
import { type LookFiles, overlaid, readManifest } from './manifest.js'
import { type Mistake, wrong } from './mistakes.js'
import { partialsOf } from './partials.js'
import { anything } from './shape.js'
import type { TemplateFile, TemplateFolder } from './template-files.js'
import { usedBy } from './used-document.js'
import { viewShapes } from './view-shapes.js'
import { joinWords, namesOf, readOwnWords, refuseUnknownWords } from './words.js'
import { readMapping } from './yaml-mapping.js'

/** A document, and the names of all words that its view and its templates know. */
export interface BuiltDocument {
  document: Document
  knownWords: ReadonlySet<string>
  /** Paths of the templates and partials that it is made from. */
  files: ReadonlySet<string>
}

/** Puts a document together from its files; what is wrong in them goes to `mistakes`. */
export function buildDocument(own: DocumentFiles, mistakes: Mistake[]): BuiltDocument {
  const { manifest, written } = manifestOf(own, mistakes)
  const { shared } = own
  const used = usedBy(own, manifest, mistakes)
  const files = { ...own, used: used?.folder }
  const given = [shared.words.builtIn, shared.viewWords(manifest.view), used?.words.builtIn, written.builtIn]
  const words = joinWords([...given, shared.words.workspace, used?.words.workspace, written.workspace])
  const templates = new Map<string, TemplateFile | undefined>()
  const looks: Record<string, Look> = {}
  const formats = [...manifest.formats, ...manifest.onRequest]
  const isPage = formats.some((format) => pageFormats().includes(format))
  for (const [name, look] of Object.entries(isPage ? manifest.looks : { default: { styles: [] } })) {
    const template = 'template' in look ? wantedFile(files, look.template, mistakes) : undefined
    if ('template' in look) templates.set(look.template, template)
    looks[name] = { template: template?.text ?? '', style: styleOf(files, look, mistakes) }
  }
  const around = { files, words, view: manifest.view, more: partialsFor(formats) }
  const needed = checkedPartials([...templates.values()].filter(isThere), around, mistakes)
  const knownWords = new Set([...namesOf(joinWords(given)), ...needed.words])
  refuseUnknownWords(written.workspace, knownWords, mistakes)
  const { looks: _, uses: __, ...facts } = manifest
  const document = { name: files.name, ...facts, looks, partials: needed.partials, words }
  const hash = createHash('sha256').update(JSON.stringify(document)).digest('hex')
  return { document: { ...document, hash }, knownWords, files: needed.paths }
}

/** A document's files with those of the document that it uses. */
interface AllFiles extends DocumentFiles {
  used: TemplateFolder | undefined
}

interface Needed {
  /** Texts of partials by their names. */
  partials: Record<string, string>
  words: ReadonlySet<string>
  /** Paths of the files that were read. */
  paths: ReadonlySet<string>
}

/** What templates stand among. */
interface Around {
  files: AllFiles
  words: Record<Language, Words>
  view: string
  /** Partials that are used whether or not a template calls them. */
  more: readonly string[]
}

/** Checks templates and the partials they call, and those these call; gives what they use. */
function checkedPartials(
  templates: readonly TemplateFile[],
  { files, words, view, more }: Around,
  mistakes: Mistake[],
): Needed {
  const all = partialsOf(files.shared.folder, files.used, files.folder)
  const around = { partials: new Set(all.keys()), words }
  const programs = new Map<TemplateFile, hbs.AST.Program>()
  const used = new Map<string, TemplateFile>()
  const usedWords = new Set<string>()
  const waiting = [...templates]
  const needed = (name: string) => {
    const partial = all.get(name)
    if (partial === undefined || used.has(name)) return
    used.set(name, partial)
    waiting.push(partial)
  }
  more.forEach(needed)
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    const uses = checkTemplate(file, around, mistakes)
    if (uses.program) programs.set(file, uses.program)
    for (const word of uses.words) usedWords.add(word)
    uses.partials.forEach(needed)
  }
  const shape = viewShapes.get(view) ?? anything
  checkPaths({ templates, partials: all, programs, view: shape }, files.shared.paths)
  const partials = [...used].sort(([a], [b]) => (a < b ? -1 : 1))
  const paths = new Set([...templates, ...partials.map(([, file]) => file)].map(({ path }) => path))
  return {
    partials: Object.fromEntries(partials.map(([name, { text }]) => [name, text])),
    words: usedWords,
    paths,
  }
}

const isThere = (file: TemplateFile | undefined): file is TemplateFile => file !== undefined

function manifestOf({ name, manifests: { builtIn, workspace } }: DocumentFiles, mistakes: Mistake[]) {
  const at = (workspace ?? builtIn)?.path ?? `templates/${name}/document.yaml`
  if (!builtIn && !workspace)
    mistakes.push({ file: at, line: 1, what: wrong('no-manifest', { folder: name }) })
  const [below, above] = [builtIn, workspace].map((file) => file && readMapping(file, mistakes))
  const manifest = readManifest({ name, entries: overlaid(below, above), at }, mistakes)
  const wordsOf = (entries: typeof below) => readOwnWords(entries?.get('words'), mistakes)
  const titleIn = (entries: typeof below) => JSON.stringify(entries?.get('title')?.value)
  // A title that only the built-in manifest has is that of the view, which words it itself.
  const isOwn = !builtIn || (above?.has('title') && titleIn(above) !== titleIn(below))
  return {
    manifest: { ...manifest, ...(isOwn && { ownTitle: manifest.title }) },
    written: { builtIn: wordsOf(below), workspace: wordsOf(above) },
  }
}

const CUSTOM = 'custom.css'

/** Shared stylesheets (tokens first), the document's own, then each `custom.css` of a workspace. */
function styleOf(files: AllFiles, { styles }: Pick<LookFiles, 'styles'>, mistakes: Mistake[]): string {
  const shared = [...files.shared.folder].filter(([name]) => name.endsWith('.css') && name !== CUSTOM)
  shared.sort(([a], [b]) => Number(b === 'tokens.css') - Number(a === 'tokens.css') || (a < b ? -1 : 1))
  const custom = [files.shared.folder, files.used, files.folder].map((folder) => folder?.get(CUSTOM))
  const own = styles.map((name) => wantedFile(files, name, mistakes))
  const sheets = [...shared.map(([, file]) => file), ...own, ...custom].filter((file) => file !== undefined)
  for (const sheet of sheets) checkStyle(sheet, mistakes)
  return sheets.map(({ text }) => text.trim()).join('\n')
}

function wantedFile(files: AllFiles, name: string, mistakes: Mistake[]): TemplateFile | undefined {
  const file = files.folder.get(name) ?? files.used?.get(name)
  const manifest = files.manifests.workspace ?? files.manifests.builtIn
  if (file === undefined && manifest !== undefined) {
    mistakes.push({ file: manifest.path, line: 1, what: wrong('no-such-file', { folder: files.name, name }) })
  }
  return file
}
