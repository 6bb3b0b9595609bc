import type { DocumentKind } from '../../content/types.js'
import type { Language } from '../../language.js'
import { inEvery, languages } from '../../language.js'
import type { Format } from '../document.js'
import { canShow, formatNames, usualFormats } from '../formats.js'
import type { Orientation } from '../settings.js'
import { oneOf, pathOf, someOf, textOf, textsOf } from './manifest-values.js'
import { type Mistake, wrong } from './mistakes.js'
import { nearestName } from './nearest.js'
import type { Entry } from './yaml-mapping.js'

/** Names of the files of a look. */
export interface LookFiles {
  template: string
  styles: string[]
}

/** What `document.yaml` says but for its words, with what it leaves out filled in. */
export interface Manifest {
  title: Record<Language, string>
  view: string
  /** Another document, whose partials, styles and words it may use. */
  uses?: string
  of: DocumentKind[]
  formats: Format[]
  onRequest: Format[]
  orientation?: Orientation
  path: string
  looks: Record<string, LookFiles>
}

/** The entries of a manifest, `at` being where a missing key is reported. */
export interface ManifestInput {
  name: string
  entries: ReadonlyMap<string, Entry>
  at: string
}

const KEYS = [
  ...['title', 'content', 'view', 'uses', 'of', 'formats', 'onRequest', 'orientation', 'path'],
  ...['template', 'style', 'looks', 'words'],
]
const KINDS = ['role', 'ladder', 'department', 'workspace', 'comparison'] as const
const ORIENTATIONS = ['portrait', 'landscape'] as const

/** Reads a manifest; whatever is wrong in it goes to `mistakes`. */
export function readManifest({ name, entries, at }: ManifestInput, mistakes: Mistake[]): Manifest {
  refuseUnknownKeys(entries, mistakes)
  const entry = (key: string): Entry => entries.get(key) ?? { ...nothing, file: at }
  const orientation = oneOf('orientation', entry('orientation'), ORIENTATIONS, mistakes)
  const uses = textOf('uses', entry('uses'), mistakes)
  const view = contentIn(entries, name, mistakes)
  const formatsOf = (key: string) => formatsIn(key, entry(key), view, mistakes)
  const formats = formatsOf('formats') ?? usualFormats()
  return {
    title: titleOf(name, entry('title'), mistakes),
    view,
    ...(uses !== undefined && { uses }),
    of: someOf('of', entry('of'), KINDS, mistakes) ?? ['role'],
    formats,
    onRequest: (formatsOf('onRequest') ?? []).filter((format) => !formats.includes(format)),
    ...(orientation && { orientation }),
    path: pathOf(entry('path'), mistakes) ?? `${name}/{subject}`,
    looks: looksOf(entries, mistakes),
  }
}

/** The names of the key that says what a document says; the first is the one to write. */
const CONTENT_KEYS = ['content', 'view'] as const

/** The keys of a manifest with those of another one on top, in which the same key may have its other name. */
export function overlaid(
  below: ReadonlyMap<string, Entry> = new Map(),
  above: ReadonlyMap<string, Entry> = new Map(),
): Map<string, Entry> {
  const isSaidAgain = CONTENT_KEYS.some((key) => above.has(key))
  const kept = [...below].filter(([key]) => !(isSaidAgain && CONTENT_KEYS.some((one) => one === key)))
  return new Map([...kept, ...above])
}

/** What a document says: by name, else that which is called as the document is. */
export function contentIn(entries: ReadonlyMap<string, Entry>, name: string, mistakes: Mistake[]): string {
  const [key = 'content', other] = CONTENT_KEYS.filter((one) => entries.has(one))
  const second = other && entries.get(other)
  if (second)
    mistakes.push({
      file: second.file,
      line: second.line,
      what: wrong('same-key', { one: key, other: other ?? '' }),
    })
  return textOf(key, entries.get(key), mistakes) ?? name
}

/** Formats that there are and that can show the content; undefined when none are named. */
function formatsIn(key: string, entry: Entry, content: string, mistakes: Mistake[]): Format[] | undefined {
  const formats = someOf(key, entry, formatNames(), mistakes)
  for (const format of formats ?? []) {
    if (canShow(format, content)) continue
    mistakes.push({
      file: entry.file,
      line: entry.line,
      what: wrong('format-cannot-show', { format, content }),
    })
  }
  return formats
}

const nothing = { line: 1, value: undefined, entries: () => undefined }

function refuseUnknownKeys(entries: ManifestInput['entries'], mistakes: Mistake[]): void {
  for (const [key, { file, line }] of entries) {
    if (KEYS.includes(key)) continue
    mistakes.push({
      file,
      line,
      what: wrong('unknown-key', { key, keys: KEYS, near: nearestName(key, KEYS) }),
    })
  }
}

function titleOf(name: string, entry: Entry, mistakes: Mistake[]): Record<Language, string> {
  const { file, line, value } = entry
  if (value === undefined) return inEvery(() => name)
  if (typeof value === 'string') return inEvery(() => value)
  const titles = value as Partial<Record<Language, unknown>> | null
  if (languages.every((lang) => typeof titles?.[lang] === 'string'))
    return inEvery((lang) => String(titles?.[lang]))
  mistakes.push({ file, line, what: wrong('wrong-title', {}) })
  return inEvery(() => name)
}

function looksOf(entries: ManifestInput['entries'], mistakes: Mistake[]): Record<string, LookFiles> {
  const looks = entries.get('looks')
  if (looks === undefined)
    return { default: lookFiles(entries.get('template'), entries.get('style'), mistakes) }
  const below = looks.entries()
  if (below === undefined || below.size === 0) {
    mistakes.push({ file: looks.file, line: looks.line, what: wrongLooks })
    return {}
  }
  return Object.fromEntries(
    [...below].map(([name, look]) => {
      const own = look.entries()
      if (own === undefined) mistakes.push({ file: look.file, line: look.line, what: wrongLooks })
      return [name, lookFiles(own?.get('template'), own?.get('style'), mistakes)]
    }),
  )
}

const wrongLooks = wrong('wrong-looks', {})

function lookFiles(template: Entry | undefined, style: Entry | undefined, mistakes: Mistake[]): LookFiles {
  return {
    template: textOf('template', template, mistakes) ?? 'template.hbs',
    styles: textsOf('style', style, mistakes) ?? ['style.css'],
  }
}
