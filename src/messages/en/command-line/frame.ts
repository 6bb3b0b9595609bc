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
}
