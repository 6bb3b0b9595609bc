import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Comment } from '../../../src/report/changes/comment.js'
import { writeComment } from '../../../src/report/changes/write-comment.js'
import { makeFolder } from '../../source/git/git-folders.js'
import { type Ended, put, runAction } from './composite.js'
import { githubApi, type Comment as Posted, type Pull } from './github-api.js'

const marker = '<!-- rolewright:changes -->'
const comment = (text = '职级提高'): Comment => ({
  title: '岗位变更',
  lines: [],
  groups: [
    { heading: '客户经理', rows: [{ impact: 'material', change: text, notes: [], before: [], after: [] }] },
  ],
  words: {
    impacts: { material: '重大', minor: '一般', editorial: '文字' },
    columns: ['影响', '变更', '变更前', '变更后'],
    more: '另有 {number} 项变更未列出。',
  },
})
const asJson = (said: unknown) => JSON.stringify({ comment: said })
const written = (said = comment()) => writeComment(said)
const bot = { login: 'github-actions[bot]' }
const pull: Pull = { number: 7, head: { sha: 'abc', repo: { id: 2 } } }

interface Posting {
  api: { url: string }
  /** What the artifact brings. */
  artifact?: string | ((folder: string) => void)
  run?: object
}

/** Runs comment/action.yml after a run for a pull request from a fork. */
async function post({ api, artifact = asJson(comment()), run = {} }: Posting): Promise<Ended> {
  const workspace = join(makeFolder(), 'empty')
  mkdirSync(workspace)
  return runAction('comment/action.yml', {
    workspace,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_REPOSITORY: 'hr/roles',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: api.url,
    },
    event: {
      workflow_run: {
        id: 99,
        event: 'pull_request',
        head_sha: 'abc',
        head_branch: 'feature',
        head_repository: { id: 2, owner: { login: 'stranger' } },
        pull_requests: [],
        ...run,
      },
    },
    others: {
      'actions/download-artifact': ({ path = '' }) => {
        if (typeof artifact === 'function') artifact(path)
        else put(join(path, 'rolewright-changes.json'), artifact)
        return undefined
      },
    },
  })
}

describe('the comment of a pull request from a fork', () => {
  test('is written to the pull request that GitHub says the run was for', async () => {
    const api = await githubApi({ pulls: [pull] })
    const artifact = (folder: string) => {
      put(join(folder, 'rolewright-changes.json'), asJson(comment()))
      put(join(folder, 'number'), '1')
    }
    const { code, outputs, called } = await post({ api, artifact })
    expect(called.at(-1)?.with['run-id']).toBe('99')
    expect(api.asked[0]?.query.get('head')).toBe('stranger:feature')
    expect(api.comments.map(({ body }) => body)).toEqual([written()])
    expect(outputs['comment-url']).toBe('https://github.com/hr/roles/pull/7#issuecomment-1000')
    expect(code).toBe(0)
  })

  test.each([
    ['has newer commits', [{ ...pull, head: { sha: 'newer', repo: { id: 2 } } }]],
    ['is closed', []],
    ['is that of another fork with the same commit', [{ ...pull, head: { sha: 'abc', repo: { id: 3 } } }]],
  ])('is not written when the pull request %s', async (_, pulls) => {
    const api = await githubApi({ pulls })
    const { code, output } = await post({ api })
    expect(output).toContain('closed, or has newer commits')
    expect(api.written()).toEqual([])
    expect(code).toBe(0)
  })

  test('is not written for a push, or a run that left none', async () => {
    const api = await githubApi({ pulls: [pull] })
    expect((await post({ api, run: { event: 'push' } })).output).toContain('not for a pull request')
    expect((await post({ api, artifact: () => {} })).output).toContain('left no comment')
    expect(api.written()).toEqual([])
  })
})

describe('one comment', () => {
  const others = (count: number): Posted[] =>
    Array.from({ length: count }, (_, id) => ({ id, body: 'LGTM', user: { login: 'wang' } }))

  test('is found among two pages of others and brought up to date', async () => {
    const comments = [...others(120), { id: 500, body: written(comment('旧')), user: bot }, ...others(3)]
    const api = await githubApi({ pulls: [pull], comments })
    await post({ api })
    expect(api.written().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PATCH /repos/hr/roles/issues/comments/500',
    ])
    expect(comments[120]?.body).toContain('职级提高')
  })

  test('is not that of somebody who writes the marker, nor one that quotes it', async () => {
    const comments = [
      { id: 1, body: written(comment('假')), user: { login: 'wang' } },
      { id: 2, body: `> ${marker}`, user: bot },
    ]
    const api = await githubApi({ pulls: [pull], comments })
    await post({ api })
    expect(comments.slice(0, 2).map(({ body }) => body)).toEqual([written(comment('假')), `> ${marker}`])
    expect(comments).toHaveLength(3)
  })

  test('is left alone when it says the same', async () => {
    const api = await githubApi({
      pulls: [pull],
      comments: [{ id: 1, body: written().replaceAll('\n', '\r\n'), user: bot }],
    })
    expect((await post({ api })).output).toContain('is up to date')
    expect(api.written()).toEqual([])
  })

  test('is not begun to say that nothing changes, but is corrected to say so', async () => {
    const lines: Comment['lines'] = [{ style: 'plain', text: '✓ 没有实质内容的变化。' }]
    const nothing = asJson({ ...comment(), groups: [], lines })
    const none = await githubApi({ pulls: [pull] })
    await post({ api: none, artifact: nothing })
    expect(none.comments).toEqual([])
    const some = await githubApi({ pulls: [pull], comments: [{ id: 1, body: written(), user: bot }] })
    await post({ api: some, artifact: nothing })
    expect(some.comments[0]?.body).toContain('没有实质内容的变化')
  })
})

describe("GitHub's trouble", () => {
  test('of a moment is waited out, without writing twice', async () => {
    const api = await githubApi({
      pulls: [pull],
      trouble({ method, path }, before) {
        if (before === 0) return { status: 502 }
        if (before === 1)
          return { status: 403, headers: { 'retry-after': '0' }, body: { message: 'secondary rate limit' } }
        // The comment comes to be, and the answer gets lost.
        if (method !== 'POST' || path === '/graphql' || api.comments.length > 0) return undefined
        api.comments.push({ id: 1000, body: written(), user: bot })
        return { status: 504 }
      },
    })
    const { code, output } = await post({ api })
    expect(output).toContain('is up to date')
    expect(api.comments).toHaveLength(1)
    expect(code).toBe(0)
  }, 30_000)

  test('of permissions is told in one sentence with the line to write', async () => {
    const api = await githubApi({ trouble: () => ({ status: 403, body: { message: 'Forbidden' } }) })
    const { code, output } = await post({ api })
    expect(output.trim().split('\n')).toEqual([
      expect.stringMatching(/^::error title=rolewright::.*Forbidden.*`permissions: pull-requests: write`/),
    ])
    expect(api.asked).toHaveLength(1)
    expect(code).toBe(1)
  })
})

describe('an artifact of a stranger', () => {
  test.each([
    ['Markdown', `${marker}\n## 岗位变更\n`, 'it is not JSON'],
    ['no comment in it', '{"changes":[]}', 'comment is no object'],
    ['another shape', asJson({ ...comment(), groups: 'x' }), 'comment/groups is no list'],
  ])('is refused with %s', async (_, artifact, reason) => {
    const api = await githubApi({ pulls: [pull] })
    const { code, output } = await post({ api, artifact })
    expect(output).toContain('::error title=rolewright::The comment was not posted')
    expect(output).toContain(reason)
    expect(api.asked).toEqual([])
    expect(code).toBe(1)
  })

  test('is not followed where a link in it leads', async () => {
    const secret = join(makeFolder(), 'secret.json')
    writeFileSync(secret, asJson(comment('秘密')))
    const api = await githubApi({ pulls: [pull] })
    const artifact = (folder: string) => {
      mkdirSync(folder)
      symlinkSync(secret, join(folder, 'rolewright-changes.json'))
    }
    expect((await post({ api, artifact })).output).toContain('it is not a file')
    expect(api.asked).toEqual([])
  })
})
