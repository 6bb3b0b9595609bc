import type { ByLanguage } from '../language.js'
import { locale as english } from './en/locale.js'
import type { Locale } from './locale.js'
import { locale as chinese } from './zh-CN/locale.js'

/** How values are written, in every language. */
export const locales: ByLanguage<Locale> = { 'zh-CN': chinese, en: english }
