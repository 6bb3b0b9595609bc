import type { SourceErrors } from '../../../error-facts.js'
import type { Sentences } from '../../sentences.js'
import { didYouMean } from './phrases.js'

/** How older history gets into a clone that was cut off; all branches, for a shallow clone has but one. */
const unshallow = 'git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*"'

/** What to do in a clone that lacks history. */
const fetchHistory = `This clone is shallow and lacks older versions: run \`${unshallow}\` (in GitHub Actions set \`fetch-depth: 0\` for actions/checkout).`

const fromHere = 'Check the path; it starts from the folder you are in.'

/** What is said in English when files, or versions in git, cannot be found or read. */
export const sourceErrors: Sentences<SourceErrors> = {
  'no-such-path': ({ path }) => `There is no file or folder ${path}. ${fromHere}`,
  'no-such-folder': ({ folder }) => `There is no folder ${folder}. ${fromHere}`,
  'no-such-file': ({ path }) => `There is no file ${path}. ${fromHere}`,
  'folder-not-readable': ({ folder }) =>
    `The folder ${folder} cannot be read: you have no permission. Ask whoever owns it, or move it out of the workspace.`,
  'no-roles': ({ workspace }) =>
    `No roles found in "${workspace}": looked for Markdown or YAML files in its folder "roles", and for Markdown files beginning with --- in the folder itself. Run "rolewright init" to start a workspace.`,
  'only-unread-files': ({ workspace, unread }) =>
    `No roles found in "${workspace}": roles are text files that end in .md, and files such as ${unread} are not read. Save them with names that end in .md, or run "rolewright new role" to make one.`,
  'nothing-at-path': ({ workspace, path }) =>
    `There are no role or model files at "${path}" in the workspace "${workspace}". Write paths from the workspace's own folder.`,
  'bare-repository': ({ folder }) =>
    `${folder} is a bare repository: there are no files that one works on. Give two revisions, for example rolewright diff HEAD~1 HEAD.`,
  'git-not-started': () =>
    'Comparing versions needs git, and it could not be started. Install it from https://git-scm.com, open a new terminal and try again.',
  'git-too-old': () => 'This git is too old. Install version 2.30 or newer from https://git-scm.com.',
  'git-failed': ({ folder, complaint }) =>
    `git could not read the repository of ${folder}: "${complaint ?? 'no reason given'}". Run \`git status\` and \`git fsck\` there to see what is wrong.`,
  'objects-missing': () =>
    'Some of the files of that version are not on this machine: this is a partial clone (--filter), or it is damaged. Fetch them with `git fetch --refetch --no-filter`, or clone the repository again without --filter.',
  'no-repository': ({ folder }) =>
    `${folder} is not in a git repository, so there are no versions to compare. Go to the folder that was cloned, or begin with \`git init\` and a first commit.`,
  'repository-not-owned': ({ place }) =>
    `git refuses to read ${place}, because it belongs to another user. If you trust it, run \`git config --global --add safe.directory "${place}"\`.`,
  'not-a-revision': ({ text }) =>
    `${JSON.stringify(text)} does not name a version. Write a branch, a tag or a commit, for example main or HEAD~1.`,
  'ambiguous-revision': ({ text }) => `Several versions begin with ${text}. Write more of its characters.`,
  'revision-is-file': ({ text }) =>
    `"${text}" is a file. Write a version, or the folder of a workspace in it: main:hr.`,
  'folder-not-in-revision': ({ revision, folder }) =>
    `There is no folder "${folder}" in ${revision}. See what is there with \`git ls-tree --name-only ${revision}\`.`,
  'no-history': ({ name }) =>
    `"${name}" is a folder, which has no history. Write a branch, a tag or a commit.`,
  'nothing-committed': ({ branch }) =>
    `Nothing has been committed to ${branch} yet, so there is no version to compare with. Make the first: \`git add .\` and \`git commit\`.`,
  'unknown-revision': ({ text, near, isShallow }) =>
    isShallow
      ? `There is no version "${text}" here.${didYouMean(near)} ${fetchHistory}`
      : `There is no version "${text}".${didYouMean(near)} Write a branch, a tag or a commit; if it is new on the server, run \`git fetch\` first.`,
  'no-default-branch': ({ isShallow }) =>
    `It is not clear which branch to compare with: there is no origin/HEAD, origin/main or main. ${isShallow ? fetchHistory : 'Name one: rolewright diff BRANCH.'}`,
  'fork-not-here': ({ base, head }) =>
    `The version in which ${head} left ${base} is not on this machine. ${fetchHistory}`,
  'nothing-in-common': ({ base, head }) =>
    `${base} and ${head} have no version in common. Name the two to compare: rolewright diff ${base} ${head}.`,
  'no-role-compared': ({ name, near }) =>
    `There is no role "${name}" on either side.${didYouMean(near, 'Write the id, title or code of a role.')}`,
  'no-role-in-history': ({ name, near }) =>
    `There is no role "${name}" in the last commit, and there was never a file of that name.${didYouMean(near, 'Write the id, title, code or file of a role.')}`,
}
