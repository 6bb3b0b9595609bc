import type { ByLanguage } from '../language.js'
import type { DiagnosticWords } from './diagnostic-words.js'
import { diagnostics as english } from './en/diagnostics.js'
import { diagnostics as chinese } from './zh-CN/diagnostics.js'

/** What is said of diagnostics, in every language. */
export const diagnosticWords: ByLanguage<DiagnosticWords> = { 'zh-CN': chinese, en: english }
