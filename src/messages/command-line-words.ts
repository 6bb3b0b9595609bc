import type { CommandLineFacts } from './command-line-facts.js'
import type { Sentences } from './sentences.js'

/** Everything that the help explains: the program, its commands, their arguments and options. */
export type HelpKey =
  | 'program'
  | 'version'
  | 'help'
  | 'lang'
  | 'dir'
  | 'init'
  | 'initDir'
  | 'force'
  | 'from'
  | 'new'
  | 'newRole'
  | 'roleTitle'
  | 'roleId'
  | 'roleDir'
  | 'check'
  | 'checkPaths'
  | 'reportFormat'
  | 'max'
  | 'build'
  | 'out'
  | 'documents'
  | 'only'
  | 'presented'
  | 'docLang'
  | 'jobs'
  | 'browser'
  | 'dryRun'
  | 'view'
  | 'subject'
  | 'diff'
  | 'diffBase'
  | 'diffHead'
  | 'diffOnly'
  | 'failOn'
  | 'textconv'
  | 'textconvFile'
  | 'output'
  | 'acknowledge'
  | 'ackChanges'
  | 'ackAll'
  | 'ackBy'
  | 'ackReason'
  | 'ackOn'
  | 'log'
  | 'logRole'
  | 'logFormat'
  | 'logMax'
  | 'doctor'
  | 'doctorFormat'
  | 'document'

/** What the help says of everything that it explains. */
export type HelpWords = Readonly<Record<HelpKey, string>>

/** Commands with examples under their help. */
export type ExampleKey =
  | 'program'
  | 'init'
  | 'new'
  | 'check'
  | 'build'
  | 'diff'
  | 'acknowledge'
  | 'log'
  | 'textconv'
  | 'doctor'
  | 'view'

/** Command lines that show how a command is used. */
export type Examples = Readonly<Record<ExampleKey, readonly string[]>>

/** What stands around the explanations of the help. */
export interface HelpFrame {
  examples: string
  usage: string
  options: string
  arguments: string
  commands: string
  /** In a usage line, where options, or a command, may be written. */
  optionsPlace: string
  commandPlace: string
  /** What something is, with what holds when it is left out. */
  described(description: string, otherwise: string): string
  /** What `--format` takes where it takes one, and where it takes several of what is published. */
  oneFormat(names: readonly string[]): string
  someFormats(names: readonly string[]): string
}

/** What a build says of what it did. */
export interface BuildWords {
  list(names: readonly string[]): string
  missing(characters: string, at: string): string
  left(path: string): string
  skipped(roles: string): string
  failed(paths: string, reason: string): string
  /** Of each: how many. */
  made(count: number): string
  unchanged(count: number): string
  removed(count: number): string
  failures(count: number): string
  time(seconds: string): string
  join: string
  make: string
  remove: string
  dryRun(made: number, removed: number, unchanged: number): string
}

/** All that the command line says in one language. */
export interface CommandLineWords {
  help: HelpWords
  examples: Examples
  frame: HelpFrame
  sentences: Sentences<CommandLineFacts>
  build: BuildWords
}
