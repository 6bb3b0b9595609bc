import type { ByLanguage } from '../language.js'
import { hosting as english } from './en/hosting.js'
import type { HostingFacts } from './hosting-facts.js'
import type { Sentences } from './sentences.js'
import { hosting as chinese } from './zh-CN/hosting.js'

/** What is said of the comment of a pull request, in every language. */
export const hostingSentences: ByLanguage<Sentences<HostingFacts>> = { 'zh-CN': chinese, en: english }
