import type { HelpFrame } from '../../command-line-words.js'

/** What stands around the explanations of the help in English. */
export const frame: HelpFrame = {
  examples: 'Examples:',
  usage: 'Usage:',
  options: 'Options:',
  arguments: 'Arguments:',
  commands: 'Commands:',
  optionsPlace: '[options]',
  commandPlace: '[command]',
  described: (description, otherwise) => `${description} (default: ${otherwise})`,
  oneFormat: (names) => `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`,
  someFormats: (names) => `make only these formats: ${names.join(', ')}`,
}
