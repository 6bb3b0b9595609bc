import type { ByLanguage } from '../language.js'
import { histories as english } from './en/histories.js'
import type { HistoryWords } from './history-words.js'
import { histories as chinese } from './zh-CN/histories.js'

/** What histories say, in every language. */
export const historyWords: ByLanguage<HistoryWords> = { 'zh-CN': chinese, en: english }
