import type { Language } from '../../language.js'
import { inEvery, languages } from '../../language.js'
import { pageWords } from '../../schema-types/page-words.js'
import type { Words } from '../../values/words.js'
import { type Mistake, wrong } from './mistakes.js'
import { nearestName } from './nearest.js'
import type { TemplateFolder } from './template-files.js'
import { type Entry, readMapping } from './yaml-mapping.js'

/** A word as it is written in a file. */
export interface WrittenWord {
  file: string
  line: number
  text: string
}

/** Words as they are written in files, by language and name. */
export type WrittenWords = Readonly<Record<Language, ReadonlyMap<string, WrittenWord>>>

/** The words of the folder `locales`. */
export function readSharedWords(folder: TemplateFolder | undefined, mistakes: Mistake[]): WrittenWords {
  const wordsIn = (lang: Language) => {
    const file = folder?.get(`${lang}.yaml`)
    return file === undefined ? new Map() : writtenWords(readMapping(file, mistakes), mistakes)
  }
  return inEvery(wordsIn)
}

/** The words of all built-in documents: what the schemas call sections and facts, and the folder `locales`. */
export function builtInWords(folder: TemplateFolder | undefined, mistakes: Mistake[]): WrittenWords {
  const shared = readSharedWords(folder, mistakes)
  const wordsIn = (lang: Language) => {
    const declared = Object.entries(pageWords[lang])
    return new Map([
      ...declared.map(([name, text]) => [name, { file: SCHEMA, line: 1, text }] as const),
      ...shared[lang],
    ])
  }
  return inEvery(wordsIn)
}

const SCHEMA = 'schemas/role.schema.json'

/** The `words` of a manifest: `{ zh-CN: { name: text }, en: { … } }`. */
export function readOwnWords(entry: Entry | undefined, mistakes: Mistake[]): WrittenWords {
  const words: Record<Language, ReadonlyMap<string, WrittenWord>> = { ...inEvery(() => new Map()) }
  if (entry === undefined || entry.value === null) return words
  const groups = entry.entries()
  if (groups === undefined)
    mistakes.push({ file: entry.file, line: entry.line, what: wrong('wrong-words', {}) })
  for (const [lang, group] of groups ?? []) {
    const target = languages.find((known) => known === lang)
    const below = group.entries()
    if (target === undefined || below === undefined)
      mistakes.push({ file: group.file, line: group.line, what: wrong('wrong-words', {}) })
    else words[target] = writtenWords(below, mistakes)
  }
  return words
}

/** Several sources of words as one: what a later one says takes the place of what an earlier one does. */
export function joinWords(sources: readonly (WrittenWords | undefined)[]): Record<Language, Words> {
  const wordsIn = (lang: Language): Words =>
    Object.fromEntries(
      sources.flatMap((words) => [...(words?.[lang] ?? [])].map(([name, { text }]) => [name, text])),
    )
  return inEvery(wordsIn)
}

/** Finds words of a workspace that change nothing: neither a view nor a template knows them. */
export function refuseUnknownWords(
  words: WrittenWords,
  known: ReadonlySet<string>,
  mistakes: Mistake[],
): void {
  for (const lang of languages) {
    for (const [name, { file, line }] of words[lang]) {
      if (known.has(name) || name.startsWith('currency-')) continue
      mistakes.push({
        file,
        line,
        what: wrong('unused-word', { word: name, near: nearestName(name, known) }),
      })
    }
  }
}

/** The names of words in either language. */
export function namesOf(words: Readonly<Record<Language, Words>>): string[] {
  return languages.flatMap((lang) => Object.keys(words[lang]))
}

function writtenWords(entries: ReadonlyMap<string, Entry>, mistakes: Mistake[]): Map<string, WrittenWord> {
  const words = new Map<string, WrittenWord>()
  for (const [name, { file, line, text }] of entries) {
    if (text !== undefined) words.set(name, { file, line, text })
    else mistakes.push({ file, line, what: wrong('word-not-text', { word: name }) })
  }
  return words
}
