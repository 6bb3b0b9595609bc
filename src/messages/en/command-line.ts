import type { CommandLineWords } from '../command-line-words.js'
import { build } from './command-line/build.js'
import { examples } from './command-line/examples.js'
import { frame } from './command-line/frame.js'
import { help } from './command-line/help.js'
import { sentences } from './command-line/sentences.js'

/** All that the command line says in English. */
export const commandLine: CommandLineWords = { help, examples, frame, sentences, build }
