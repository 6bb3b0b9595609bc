import type { ByLanguage } from '../language.js'
import type { ChangeWords } from './change-words.js'
import { changes as english } from './en/changes.js'
import { changes as chinese } from './zh-CN/changes.js'

/** What is said of changes, in every language. */
export const changeWords: ByLanguage<ChangeWords> = { 'zh-CN': chinese, en: english }
