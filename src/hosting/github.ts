import { readFileSync } from 'node:fs'
import type { Host, Outcome, ReadyComment } from './host.js'
import { type Comments, keepOne } from './keep-one.js'
import { type Answer, type Asking, persistently, Refusal, request } from './request.js'
import { Trouble } from './trouble.js'

/** What GitHub tells a run of what it is for. */
interface GitHubEvent {
  workflow_run?: WorkflowRun
  pull_request?: PullRequest
}

interface WorkflowRun {
  event: string
  head_sha: string
  head_branch: string
  head_repository: { id: number; owner: { login: string } } | null
}

interface PullRequest {
  number: number
  head: { sha: string; repo: { id: number; full_name: string } | null }
}

interface GitHubComment {
  id: number
  body: string | null
  user: { login: string } | null
  html_url: string
}

/** GitHub as a place for the comment. */
export function github(env: NodeJS.ProcessEnv): Host {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env
  return {
    linksTo: `${server}/${repository}/blob/`,
    keep: (comment) => keepOnGitHub(comment, env),
  }
}

async function keepOnGitHub(comment: ReadyComment, env: NodeJS.ProcessEnv): Promise<Outcome> {
  if (!env.GITHUB_TOKEN) throw new Trouble('github-token-missing', {})
  const api = apiOf(env)
  try {
    return await persistently(async () => {
      const found = await pullRequestOf(env, api)
      return typeof found === 'number' ? keepOne(comment, commentsOf(found, api)) : found
    })
  } catch (error) {
    throw explained(error)
  }
}

/** The part of GitHub's interface that is used, for one repository. */
interface Api {
  repository: string | undefined
  call(path: string, options?: Asking): Promise<Answer>
  author(): Promise<unknown>
}

function apiOf(env: NodeJS.ProcessEnv): Api {
  const {
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: graphql = `${url}/graphql`,
    GITHUB_REPOSITORY: repository,
  } = env
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${env.GITHUB_TOKEN}`,
    'x-github-api-version': '2022-11-28',
  }
  return {
    repository,
    call: (path, options = {}) => request(`${url}/repos/${repository}${path}`, { headers, ...options }),
    // REST has no answer for the token of a workflow; this has, for every kind of token.
    async author() {
      const body = { query: '{ viewer { login } }' }
      const { value } = await request(graphql, { method: 'POST', headers, body })
      return value.data.viewer.login
    },
  }
}

/** The number of the pull request of this run, or why it has none to be written to. */
async function pullRequestOf(env: NodeJS.ProcessEnv, api: Api): Promise<number | Outcome> {
  const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8')) as GitHubEvent
  if (event.workflow_run) return pullRequestOfRun(event.workflow_run, api)
  if (!event.pull_request) return { done: 'no-pull-request' }
  const { number, head } = event.pull_request
  return head.repo?.full_name === api.repository ? number : { done: 'fork' }
}

/**
 * The pull request that another run was for: by what GitHub says of that run, never by what the run says itself. When
 * commits were added since, there is a later run, and this one has nothing to say any more.
 */
async function pullRequestOfRun(
  { event, head_sha, head_branch, head_repository }: WorkflowRun,
  api: Api,
): Promise<number | Outcome> {
  if (event !== 'pull_request' || !head_repository) return { done: 'no-pull-request' }
  const query = new URLSearchParams({
    state: 'open',
    head: `${head_repository.owner.login}:${head_branch}`,
    per_page: '100',
  })
  const { value } = await api.call(`/pulls?${query}`)
  const own = (value as PullRequest[]).filter(
    ({ head }) => head.sha === head_sha && head.repo?.id === head_repository.id,
  )
  const [first, second] = own
  if (first && !second) return first.number
  return { done: first ? 'several' : 'outdated' }
}

function commentsOf(number: number, { call, author }: Api): Comments {
  return {
    author,
    async *comments() {
      for (let page = 1; ; page++) {
        const { value, headers } = await call(`/issues/${number}/comments?per_page=100&page=${page}`)
        for (const { id, body, user, html_url: url } of value as GitHubComment[])
          yield { id, url, text: body ?? '', author: user?.login }
        if (!/rel="next"/.test(headers.get('link') ?? '')) return
      }
    },
    create: async (body) =>
      (await call(`/issues/${number}/comments`, { method: 'POST', body: { body } })).value.html_url,
    update: async (id, body) =>
      (await call(`/issues/comments/${id}`, { method: 'PATCH', body: { body } })).value.html_url,
  }
}

/** What GitHub refused, with what to do about it. */
function explained(error: unknown): unknown {
  if (error instanceof Refusal && [401, 403, 404].includes(error.status))
    return new Trouble('github-refused', { reason: error.message }, { cause: error })
  return error
}
