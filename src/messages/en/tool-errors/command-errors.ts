import type { CommandErrors, Need } from '../../../error-facts.js'
import type { Sentences } from '../../sentences.js'

/** What is said in English of a command, a new workspace or role, or a machine that cannot do it. */
export const commandErrors: Sentences<CommandErrors> = {
  'not-a-number': ({ flag, text, least, most }) =>
    `${flag} takes a whole number from ${least} to ${most}, not "${text}".`,
  'not-one-of': ({ flag, text, words }) =>
    `${flag} takes ${words.slice(0, -1).join(', ')} or ${words.at(-1)}, not "${text}".`,
  'page-in-terminal': () =>
    'A page cannot be shown in a terminal. Write it to a file, for example --output changes.pdf.',
  'result-over-input': ({ output }) =>
    `The result cannot be written to "${output}": ${output === '' ? 'there is no file name' : "it belongs to the workspace's own files"}. Give another file name, for example --output changes.md.`,
  'no-such-change': ({ changes }) =>
    `There is no change ${changes.join(', ')}. Run rolewright diff --fail-on editorial to list the changes with their numbers.`,
  'no-change-named': () =>
    'Give the numbers of the changes to acknowledge (rolewright diff --fail-on material prints them), or --all.',
  'workspace-is-file': ({ folder }) =>
    `${folder} is a file, not a folder. Name a new folder, for example rolewright init my-roles.`,
  'workspace-not-empty': ({ folder }) =>
    `${folder} is not empty. Name a new folder, or add --force to add the files to this one; none of yours is overwritten.`,
  'folder-outside-roles': ({ folder }) =>
    `--dir names a folder below roles/, for example --dir sales; not "${folder}".`,
  'not-an-id': ({ text, proposal }) =>
    `"${text}" cannot be an id, which has only letters, digits, - _ and dots. Choose one, for example --id ${proposal}`,
  'unfit-file-name': ({ id, isLong, proposal }) =>
    `${isLong ? 'The title is too long for a file name' : `A file cannot be called "${id}.md" on Windows`}. Give a short id, for example --id ${proposal}`,
  'id-taken': ({ id }) => `There is already a role ${id}. Choose another id with --id.`,
  'not-a-package': ({ from }) =>
    `--from names what npm can install: a name on npm (rolewright@0.1.0), a git address (git+https://…) or a packed file (./rolewright-0.1.0.tgz); not "${from}".`,
  'no-packed-file': ({ from }) =>
    `There is no packed file ${from}. Make one with \`npm pack\` in a copy of Rolewright's repository.`,
  'node-too-old': ({ version, least }) =>
    `Node ${version} is too old. Install version ${least} or newer from https://nodejs.org, then open a new terminal.`,
  'format-not-tried': ({ need, other }) =>
    `${missing[need]}${other ? ` ${other.label} needs none: rolewright build --format ${other.format}` : ''}`,
  unforeseen: ({ reason }) => reason,
}

const missing = {
  fonts: 'The fonts could not be read, so no test page was made.',
  browser: 'No browser could be started, so the test page was not printed.',
} satisfies Record<Need, string>
