import type { CommandLineFacts } from '../../command-line-facts.js'
import type { Sentences } from '../../sentences.js'

const didYouMean = (near: string) => near && ` Did you mean ${near}?`

/** What the command line says in English of what it did, and of what it does not understand. */
export const sentences: Sentences<CommandLineFacts> = {
  'unknown-option': ({ name, near }) => `There is no option ${name}.${didYouMean(near)}`,
  'unknown-command': ({ name, near }) => `There is no command ${name}.${didYouMean(near)}`,
  'missing-argument': ({ name }) => `The argument <${name}> is missing.`,
  'missing-role-title': () =>
    'The title of the role is missing, for example: rolewright new role "Area Manager".',
  'option-without-value': ({ name }) => `The option ${name} needs a value.`,
  'missing-option': ({ name }) => `The option ${name} is required.`,
  'too-many-arguments': () => 'There are too many arguments.',
  'see-help': ({ command }) => `Run ${command} --help to see how it is used.`,

  'internal-error': ({ reason }) =>
    `Rolewright failed in a way it should not: ${reason}\nNothing of yours is at fault. Please tell whoever maintains the tool, with the command and the file; run it again with ROLEWRIGHT_DEBUG=1 to see where.`,
  'result-not-written': ({ reason }) =>
    `What was found could not be written out (${reason}). Make room, or send it somewhere else.`,
  'files-now': () => 'files as they are now',
  'revisions-cut-off': () =>
    '! Revision tables are incomplete: this clone lacks older commits. Run `git fetch --unshallow` first (in GitHub Actions set `fetch-depth: 0` for actions/checkout, in GitLab CI `GIT_DEPTH: 0`).',
  'configuration-broken': () =>
    'Nothing was published: mend the configuration first. What was published before is as it was.',
  'outputs-made': ({ done, total }) => `${done} of ${total} made`,
  'workspace-created': ({ folder, files, roles }) =>
    `Created ${files} files in ${folder}, including ${roles === 1 ? '1 sample role' : `${roles} sample roles`}.`,
  'next-steps': ({ enter }) =>
    `\nNext:${enter === undefined ? '' : `\n  cd ${enter}`}\n  rolewright build                          make the documents\n  rolewright new role "Sales Lead"          add a role of your own\n  rolewright check                          find mistakes while you write`,
  'pipelines-not-set-up': () =>
    '\nThe CI files for GitHub and GitLab do nothing yet: fill in ROLEWRIGHT in them, or run init with --from.',
  'role-created': ({ path, id }) =>
    `Created ${path}.${id === undefined ? '' : ` Its id is ${id}: ids have no blanks.`} Fill in what is marked "To be written", then run: rolewright check ${path}`,
  'nothing-to-acknowledge': ({ by }) => `There is nothing left for ${by} to acknowledge.`,
  acknowledged: ({ file, by, changes, left }) =>
    `Recorded in ${file}: ${by} has acknowledged ${changes === 1 ? '1 change' : `${changes} changes`}.${left.length > 0 ? ` Still needed: ${left.join(', ')}.` : ''}`,
  'acknowledgements-match-nothing': ({ file, entries }) =>
    `These entries of ${file} match no change: ${entries.join(', ')}.`,
}
