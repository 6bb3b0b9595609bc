import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Comment } from '../../../src/report/changes/comment.js'
import { writeComment } from '../../../src/report/changes/write-comment.js'
import { makeFolder } from '../../source/git/git-folders.js'
import { ROOT } from './composite.js'
import { type Answer, type Asked, serve } from './server.js'

const marker = '<!-- rolewright:changes -->'
const comment: Comment = {
  title: '岗位变更',
  lines: [],
  groups: [
    {
      heading: '客户经理',
      rows: [
        {
          impact: 'material',
          change: '职级提高',
          href: 'https://git.example/hr/roles/-/blob/abc/roles/a.md#L3',
          notes: [],
          before: [],
          after: [],
        },
      ],
    },
  ],
  words: {
    impacts: { material: '重大', minor: '一般', editorial: '文字' },
    columns: ['影响', '变更', '变更前', '变更后'],
    more: '另有 {number} 项变更未列出。',
  },
}
const report = writeComment(comment)

interface Note {
  id: number
  body: string
  author: { id: number }
}

/** The part of GitLab that holds notes, for the project 12 and its merge request 7. */
async function gitlabApi(notes: Note[] = [], trouble?: (asked: Asked) => Answer | undefined) {
  const own = { id: 5 }
  const base = '/projects/12/merge_requests/7/notes'
  const { url, asked } = await serve((request) => trouble?.(request) ?? answer(request))
  return { url, asked, notes, written: () => asked.filter(({ method }) => method !== 'GET') }

  function answer({ method, path, query, body }: Asked): Answer {
    if (path === '/user') return { body: own }
    const text = (body as { body: string } | undefined)?.body ?? ''
    const found = notes.find(({ id }) => path === `${base}/${id}`)
    if (method === 'PUT' && found) return { body: Object.assign(found, { body: text }) }
    if (path !== base) return { status: 404, body: { message: '404 Not Found' } }
    if (method === 'POST') return { status: 201, body: add({ id: 900, body: text, author: own }) }
    const page = Number(query.get('page'))
    const next = notes.length > page * 100 ? String(page + 1) : ''
    return { headers: { 'x-next-page': next }, body: notes.slice((page - 1) * 100, page * 100) }
  }

  function add(note: Note): Note {
    notes.push(note)
    return note
  }
}

/** Runs rolewright-comment as the job of .gitlab-ci.yml does. */
function post(url: string, env: Record<string, string> = {}): Promise<{ code: number; output: string }> {
  const path = join(makeFolder(), 'changes.json')
  writeFileSync(path, JSON.stringify({ comment }))
  const variables = {
    PATH: process.env.PATH,
    GITLAB_CI: 'true',
    CI_API_V4_URL: url,
    CI_PROJECT_URL: 'https://git.example/hr/roles',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_PROJECT_ID: '12',
    CI_MERGE_REQUEST_PROJECT_URL: 'https://git.example/hr/roles',
    ROLEWRIGHT_TOKEN: 'of-the-project',
  }
  return new Promise((resolve) => {
    const options = { env: { ...variables, ...env } }
    execFile(process.execPath, [join(ROOT, 'comment/bin.mjs'), path], options, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr })
    })
  })
}

describe('the note of a merge request', () => {
  test('is begun, and then the same one is brought up to date', async () => {
    const api = await gitlabApi()
    expect((await post(api.url)).output).toBe(
      'Commented: https://git.example/hr/roles/-/merge_requests/7#note_900\n',
    )
    expect(api.notes[0]?.body).toBe(report)
    Object.assign(api.notes[0] ?? {}, { body: `${marker}\n旧` })
    expect((await post(api.url)).code).toBe(0)
    expect(api.notes.map(({ body }) => body)).toEqual([report])
    expect(api.asked.every(({ headers }) => headers['private-token'] === 'of-the-project')).toBe(true)
  })

  test('is found on the second page, and is nobody else’s', async () => {
    const notes = Array.from({ length: 101 }, (_, id) => ({ id, body: `${marker}\n旧`, author: { id: 8 } }))
    const api = await gitlabApi([...notes, { id: 500, body: `${marker}\n旧`, author: { id: 5 } }])
    await post(api.url)
    expect(api.written().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PUT /projects/12/merge_requests/7/notes/500',
    ])
  })

  test.each([
    ['a fork, which has no token', { ROLEWRIGHT_TOKEN: '' }, 'no ROLEWRIGHT_TOKEN'],
    ['a branch without a merge request', { CI_MERGE_REQUEST_IID: '' }, 'not for a pull request'],
  ])('is not asked for in %s', async (_, env, said) => {
    const api = await gitlabApi()
    const { code, output } = await post(api.url, env)
    expect(output).toContain(said)
    expect(api.asked).toEqual([])
    expect(code).toBe(0)
  })

  test('that may not be written is told in one sentence, with what the token must be', async () => {
    const api = await gitlabApi([], () => ({ status: 403, body: { message: '403 Forbidden' } }))
    const { code, output } = await post(api.url, { ROLEWRIGHT_LANG: 'zh-CN' })
    expect(output).toMatch(
      /^GitLab 不允许本任务发布评论（403 403 Forbidden）。ROLEWRIGHT_TOKEN 应为[^\n]+\n$/,
    )
    expect(code).toBe(1)
  })
})

test('a token goes to the host of the API alone, wherever that leads on to', async () => {
  const thief = await serve(() => ({ body: {} }))
  const api = await gitlabApi([], () => ({ status: 302, headers: { location: `${thief.url}/steal` } }))
  const { code, output } = await post(api.url)
  expect(output).toContain(`redirects to ${thief.url}/steal, but the token is sent only to`)
  expect(thief.asked).toEqual([])
  expect(api.asked).toHaveLength(1)
  expect(code).toBe(1)
})

test('outside of CI it says what it is for', async () => {
  const { code, output } = await post('http://127.0.0.1:1', { GITLAB_CI: '' })
  expect(output).toContain('runs only in GitHub Actions or GitLab CI')
  expect(code).toBe(1)
})
