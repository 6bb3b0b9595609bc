import { type Answer, type Asked, serve } from './server.js'

/** A comment as GitHub has it. */
export interface Comment {
  id: number
  body: string
  user: { login: string }
}

/** A pull request as far as we ask for it. */
export interface Pull {
  number: number
  head: { sha: string; repo: { id: number } }
}

/** The part of GitHub that holds comments; `trouble` may answer in its place. */
export async function githubApi(options: {
  comments?: Comment[]
  pulls?: Pull[]
  viewer?: string
  trouble?(asked: Asked, before: number): Answer | undefined
}) {
  const { comments = [], pulls = [], viewer = 'github-actions[bot]', trouble } = options
  let count = 0
  const { url, asked } = await serve((request) => trouble?.(request, count++) ?? answer(request))
  const written = () => asked.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
  return { url, asked, comments, written }

  function answer(request: Asked): Answer {
    const { method, path, body } = request
    if (path === '/graphql') return { body: { data: { viewer: { login: viewer } } } }
    if (path === '/repos/hr/roles/pulls') return { body: pulls }
    const text = (body as { body: string } | undefined)?.body ?? ''
    if (method === 'PATCH') return change(path, text)
    if (path !== '/repos/hr/roles/issues/7/comments') return unknown
    return method === 'POST' ? add(text) : list(request)
  }

  function change(path: string, text: string): Answer {
    const found = comments.find(({ id }) => path === `/repos/hr/roles/issues/comments/${id}`)
    if (!found) return unknown
    found.body = text
    return { body: shown(found) }
  }

  function add(text: string): Answer {
    const made = { id: 1000 + comments.length, body: text, user: { login: viewer } }
    comments.push(made)
    return { status: 201, body: shown(made) }
  }

  function list({ path, query }: Asked): Answer {
    const page = Number(query.get('page'))
    const link = comments.length > page * 100 ? { link: `<${url}${path}?page=${page + 1}>; rel="next"` } : {}
    return { headers: link, body: comments.slice((page - 1) * 100, page * 100).map(shown) }
  }
}

const unknown: Answer = { status: 404, body: { message: 'Not Found' } }

const shown = (comment: Comment) => ({
  ...comment,
  html_url: `https://github.com/hr/roles/pull/7#issuecomment-${comment.id}`,
})
