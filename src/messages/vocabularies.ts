import * as english from './en/diagnostics/names.js'
import * as chinese from './zh-CN/diagnostics/names.js'

/** What sentences of a language are made with: how it names, lists and counts things. */
export const vocabularies = { 'zh-CN': chinese, en: english }

/** The vocabulary of every language; each has words of its own. */
export type Vocabularies = typeof vocabularies
