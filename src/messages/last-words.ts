import type { ByLanguage } from '../language.js'
import { lastWords as english } from './en/last-words.js'
import { lastWords as chinese } from './zh-CN/last-words.js'

/** What is said, in every language, where too few files may be open to load anything else. */
export const lastWords: ByLanguage = { 'zh-CN': chinese, en: english }
