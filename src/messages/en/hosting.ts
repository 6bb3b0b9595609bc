import type { HostingFacts, WhyRefused } from '../hosting-facts.js'
import type { Sentences } from '../sentences.js'

/** What is said in English of the comment of a pull request. */
export const hosting: Sentences<HostingFacts> = {
  created: ({ url }) => `Commented${at(url)}`,
  updated: ({ url }) => `Updated the comment${at(url)}`,
  same: ({ url }) => `The comment is up to date${at(url)}`,
  nothing: () => 'No roles have changed, so there is no comment.',
  fork: () =>
    'The pull request comes from a fork, so this run may not comment on it; the workflow rolewright-comment.yml will.',
  'no-file': () => 'That run left no comment to post.',
  'no-pull-request': () => 'This run is not for a pull request, so there is nothing to comment on.',
  outdated: () => 'The pull request is closed, or has newer commits whose own run will comment.',
  several: () =>
    'Several pull requests are open for this branch, so none is commented on; see the summary of the run.',
  'no-token': () =>
    'There is no ROLEWRIGHT_TOKEN, so no comment is written; the report is in the artifacts of this job.',

  'wrong-use': () =>
    'rolewright-comment FILE runs only in GitHub Actions or GitLab CI; to see the changes yourself, run `rolewright diff`.',
  'not-written': ({ reason }) => `The comment could not be written (${reason}). Run the job again later.`,
  'not-posted': ({ why }) =>
    `The comment was not posted: ${said(why)}. The file must be exactly what \`rolewright diff --format json\` wrote; check whether the pull request changes the workflow file.`,
  'github-token-missing': () =>
    'There is no token to write the comment with. Leave the input token as it is, or give it one that may write to pull requests.',
  'github-refused': ({ reason }) =>
    `GitHub does not let this run write the comment (${reason}). Give its job \`permissions: pull-requests: write\`, or leave the comment to the workflow rolewright-comment.yml.`,
  'gitlab-refused': ({ reason }) =>
    `GitLab does not let this job write the comment (${reason}). ROLEWRIGHT_TOKEN must be a project access token that has not expired, with the role Reporter or above and the scope api.`,
  redirected: ({ host, to }) =>
    `${host} redirects to ${to || 'another address'}, but the token is sent only to ${host}. Ask the administrator of ${host} for the address of its API.`,
}

const at = (url: string | undefined) => (url === undefined ? '' : `: ${url}`)

function said(why: WhyRefused): string {
  if (why === 'not-a-report') return 'it is not a file of the size of a report'
  if (why === 'not-json') return 'it is not JSON'
  if (why === 'too-long') return 'it is longer than a comment may be'
  if ('noneOf' in why) return `${why.at} is none of ${why.noneOf.join(', ')}`
  return `${why.at} is ${{ 'no-text': 'no text', 'no-list': 'no list', 'no-object': 'no object' }[why.is]}`
}
