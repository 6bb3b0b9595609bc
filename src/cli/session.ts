import type { Language } from '../language.js'
import { commandLine } from '../messages/command-line.js'
import type { CommandLineFacts } from '../messages/command-line-facts.js'

/** One run of the command line: where it prints, in which language, and with what code it ends. */
export interface Session {
  /** Language of messages; a workspace's configuration may change it. */
  lang: Language
  /** Whether the user asked for the language, so that a configuration does not change it. */
  langGiven: boolean
  /** Whether a workspace has been asked for its language. */
  langSettled: boolean
  /** Whether results may be coloured. */
  color: boolean
  /** Exit code: 0 fine, 1 findings, 2 wrong use, 3 trouble of the environment. */
  code: number
  /** Prints a result to standard output. */
  print(text: string): void
  /** Prints what went wrong, if there is any, to standard error. */
  warn(text: string): void
  /** Shows how far a long run is; nothing unless somebody watches. */
  progress(text: string): void
}

/** A session on the terminal of this process. */
export function openSession(lang: Language): Session {
  let shown = false
  return {
    lang,
    langGiven: false,
    langSettled: false,
    color: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    code: 0,
    print: (text) => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    warn: (text) => void (text !== '' && standardError().write(`${text}\n`)),
    progress(text) {
      if (!shown && text === '') return
      shown = text !== ''
      // Back to the start of the line, and clear what stood there.
      if (isWatched()) standardError().write(`\r\u001b[2K${text}`)
    },
  }
}

const isWatched = () => standardError().isTTY === true && process.env.TERM !== 'dumb'

let opened = false

/** Opened when something is to be written to it: most runs never do, and opening it takes a tenth of a call for help. */
export function standardError(): NodeJS.WriteStream {
  if (!opened)
    process.stderr.on('error', ({ code }: NodeJS.ErrnoException) =>
      process.exit(code === 'EPIPE' ? process.exitCode : TROUBLE),
    )
  opened = true
  return process.stderr
}

/** Exit code of trouble with the environment. */
const TROUBLE = 3

/** A sentence in the language of the session. */
export function say<C extends keyof CommandLineFacts>(
  { lang }: Pick<Session, 'lang'>,
  code: C,
  facts: CommandLineFacts[C],
): string {
  const sentence: (facts: CommandLineFacts[C]) => string = commandLine[lang].sentences[code]
  return sentence(facts)
}
