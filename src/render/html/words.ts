import type { Lang, Words } from '../../view/types.js'
import type { Mistake } from './mistakes.js'
import type { TemplateFolder } from './template-files.js'
import { type Entry, readMapping } from './yaml-mapping.js'

/** Languages that a document must have words in. */
export const langs: readonly Lang[] = ['zh-CN', 'en']

/** The words of all documents: the built-in ones, with a workspace's own on top, word by word. */
export function readSharedWords(
  locales: readonly (TemplateFolder | undefined)[],
  mistakes: Mistake[],
): Record<Lang, Words> {
  const words = { 'zh-CN': {}, en: {} } satisfies Record<Lang, Words>
  for (const folder of locales) {
    for (const lang of langs) {
      const file = folder?.get(`${lang}.yaml`)
      if (file === undefined) continue
      for (const [name, entry] of readMapping(file, mistakes)) {
        Object.assign(words[lang], oneWord(name, entry, mistakes))
      }
    }
  }
  return words
}

/** The `words` of a manifest: `{ zh-CN: { name: text }, en: { … } }`. */
export function readOwnWords(entry: Entry | undefined, mistakes: Mistake[]): Record<Lang, Words> {
  const words = { 'zh-CN': {}, en: {} } satisfies Record<Lang, Words>
  if (entry === undefined) return words
  for (const [lang, own] of Object.entries((entry.value as object | null) ?? {})) {
    const target = langs.find((known) => known === lang)
    if (target === undefined || typeof own !== 'object' || own === null) {
      mistakes.push({ ...placeOf(entry), text: wrongWords })
      continue
    }
    for (const [name, value] of Object.entries(own)) {
      Object.assign(words[target], oneWord(name, { ...entry, value }, mistakes))
    }
  }
  return words
}

function oneWord(name: string, entry: Entry, mistakes: Mistake[]): Words {
  if (typeof entry.value === 'string' || typeof entry.value === 'number') {
    return { [name]: String(entry.value) }
  }
  const text = {
    en: `the word \`${name}\` must be text.`,
    zh: `词条“${name}”应为文本。`,
  }
  mistakes.push({ ...placeOf(entry), text })
  return {}
}

const placeOf = ({ file, line }: Entry) => ({ file, line })

const wrongWords = {
  en: '`words` holds two mappings of names to texts, `zh-CN` and `en`.',
  zh: '“words” 下应为 zh-CN 和 en 两组“名称: 文本”。',
}
