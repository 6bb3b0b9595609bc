import type { ByLanguage } from '../language.js'
import type { CommandLineWords } from './command-line-words.js'
import { commandLine as english } from './en/command-line.js'
import { commandLine as chinese } from './zh-CN/command-line.js'

/** All that the command line says, in every language. */
export const commandLine: ByLanguage<CommandLineWords> = { 'zh-CN': chinese, en: english }
