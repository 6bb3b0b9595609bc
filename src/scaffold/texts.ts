import type { ByLanguage } from '../language.js'
import { texts as english } from './texts/en.js'
import type { ScaffoldTexts } from './texts/scaffold-texts.js'
import { texts as chinese } from './texts/zh-CN.js'

/** What new workspaces and roles are made from, in every language. */
export const scaffoldTexts: ByLanguage<ScaffoldTexts> = { 'zh-CN': chinese, en: english }
