import type { Host, Outcome, ReadyComment } from './host.js'
import { type Comments, keepOne } from './keep-one.js'
import { type Asking, persistently, Refusal, request } from './request.js'
import { Trouble } from './trouble.js'

/** GitLab as a place for the comment: a note of the merge request. */
export function gitlab(env: NodeJS.ProcessEnv): Host {
  return {
    linksTo: `${env.CI_PROJECT_URL}/-/blob/`,
    keep: (comment) => keepOnGitLab(comment, env),
  }
}

async function keepOnGitLab(comment: ReadyComment, env: NodeJS.ProcessEnv): Promise<Outcome> {
  if (!env.CI_MERGE_REQUEST_IID) return { done: 'no-pull-request' }
  // Pipelines of forks run without the variables of the project, and are right to.
  if (!env.ROLEWRIGHT_TOKEN) return { done: 'no-token' }
  try {
    return await persistently(() => keepOne(comment, notesOf(env)))
  } catch (error) {
    throw explained(error)
  }
}

interface Note {
  id: number
  body: string
  author: { id: number }
}

function notesOf(env: NodeJS.ProcessEnv): Comments {
  const {
    CI_API_V4_URL: url,
    CI_MERGE_REQUEST_PROJECT_ID: project = '',
    CI_MERGE_REQUEST_IID: number = '',
  } = env
  const headers = { 'private-token': env.ROLEWRIGHT_TOKEN ?? '' }
  const call = (path: string, options: Asking = {}) => request(`${url}${path}`, { headers, ...options })
  const notes = `/projects/${encodeURIComponent(project)}/merge_requests/${encodeURIComponent(number)}/notes`
  const urlOf = ({ id }: Note) => `${env.CI_MERGE_REQUEST_PROJECT_URL}/-/merge_requests/${number}#note_${id}`
  return {
    author: async () => (await call('/user')).value.id,
    async *comments() {
      for (let page = '1'; page; ) {
        const { value, headers: answered } = await call(`${notes}?sort=asc&per_page=100&page=${page}`)
        for (const note of value as Note[])
          yield { id: note.id, url: urlOf(note), text: note.body, author: note.author.id }
        page = answered.get('x-next-page') ?? ''
      }
    },
    create: async (body) => urlOf((await call(notes, { method: 'POST', body: { body } })).value),
    update: async (id, body) =>
      urlOf((await call(`${notes}/${id}`, { method: 'PUT', body: { body } })).value),
  }
}

/** What GitLab refused, with what to do about it. */
function explained(error: unknown): unknown {
  if (error instanceof Refusal && [401, 403, 404].includes(error.status))
    return new Trouble('gitlab-refused', { reason: error.message }, { cause: error })
  return error
}
