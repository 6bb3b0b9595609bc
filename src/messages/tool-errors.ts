import type { ToolErrorFacts } from '../error-facts.js'
import type { ByLanguage } from '../language.js'
import { toolErrors as english } from './en/tool-errors.js'
import type { Sentences } from './sentences.js'
import { toolErrors as chinese } from './zh-CN/tool-errors.js'

/** What every error of a run says, in every language. */
export const toolErrors: ByLanguage<Sentences<ToolErrorFacts>> = { 'zh-CN': chinese, en: english }
