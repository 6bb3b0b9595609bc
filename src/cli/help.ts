import type { Help } from 'commander'
import type { Language } from '../language.js'
import { commandLine } from '../messages/command-line.js'
import type { ExampleKey } from '../messages/command-line-words.js'

/** The parts of Commander's help in a language, aligned under Chinese, too. */
export function helpIn(lang: Language, plain: Help): Partial<Help> {
  const { frame } = commandLine[lang]
  const titles: Readonly<Record<string, string>> = {
    'Usage:': frame.usage,
    'Options:': frame.options,
    'Arguments:': frame.arguments,
    'Commands:': frame.commands,
  }
  /** `build [options] [dir]` */
  const usage = (text: string) =>
    text.replace('[options]', frame.optionsPlace).replace('[command]', frame.commandPlace)
  const described = (description: string, otherwise: unknown) =>
    otherwise === undefined ? description : frame.described(description, String(otherwise))
  return {
    showGlobalOptions: false,
    displayWidth: columnsOf,
    formatHelp: (of, helper) => withoutStrayBlanks(plain.formatHelp(of, helper)),
    styleTitle: (title) => titles[title] ?? title,
    commandUsage: (of) => usage(plain.commandUsage(of)),
    subcommandTerm: (of) => usage(plain.subcommandTerm(of)),
    argumentDescription: (of) => described(of.description, of.defaultValue),
    optionDescription: (of) => described(of.description, of.defaultValue),
  }
}

/** The examples under the help of a command. */
export function examples(lang: Language, command: ExampleKey): string {
  const { frame, examples: lines } = commandLine[lang]
  return `\n${frame.examples}\n${lines[command].map((line) => `  ${line}`).join('\n')}`
}

/** A whole help without the blank that Commander puts after a full-width colon. */
function withoutStrayBlanks(help: string): string {
  return help.replaceAll('： ', '：')
}

/** Columns that a text takes on a terminal: Chinese characters and punctuation take two. */
function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/.test(character) ? 2 : 1
  return columns
}
