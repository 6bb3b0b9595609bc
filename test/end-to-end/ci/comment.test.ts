import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeFolder } from '../../source/git/git-folders.js'
import { type Ended, put, runAction } from './composite.js'
import { type Comment, githubApi, type Pull } from './github-api.js'

const marker = '<!-- rolewright:changes -->'
const report = (text = '职级提高') =>
  `${marker}\n## 岗位变更\n\n| 影响 | 变更 |\n| :-- | :-- |\n| 🔴 重大 | ${text} |\n`
const bot = { login: 'github-actions[bot]' }
const pull: Pull = { number: 7, head: { sha: 'abc', repo: { id: 2 } } }

interface Posting {
  api: { url: string }
  /** What the artifact brings. */
  artifact?: string | ((folder: string) => void)
  run?: object
}

/** Runs comment/action.yml after a run for a pull request from a fork. */
async function post({ api, artifact = report(), run = {} }: Posting): Promise<Ended> {
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
        else put(join(path, 'rolewright-changes.md'), artifact)
        return undefined
      },
    },
  })
}

describe('the comment of a pull request from a fork', () => {
  test('is written to the pull request that GitHub says the run was for', async () => {
    const api = await githubApi({ pulls: [pull] })
    const artifact = (folder: string) => {
      put(join(folder, 'rolewright-changes.md'), report())
      put(join(folder, 'number'), '1')
    }
    const { code, outputs, called } = await post({ api, artifact })
    expect(called.at(-1)?.with['run-id']).toBe('99')
    expect(api.asked[0]?.query.get('head')).toBe('stranger:feature')
    expect(api.comments.map(({ body }) => body)).toEqual([report().trimEnd()])
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
    expect(output).toContain('closed or has newer commits')
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
  const others = (count: number): Comment[] =>
    Array.from({ length: count }, (_, id) => ({ id, body: 'LGTM', user: { login: 'wang' } }))

  test('is found among two pages of others and brought up to date', async () => {
    const comments = [...others(120), { id: 500, body: report('旧'), user: bot }, ...others(3)]
    const api = await githubApi({ pulls: [pull], comments })
    await post({ api })
    expect(api.written().map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PATCH /repos/hr/roles/issues/comments/500',
    ])
    expect(comments[120]?.body).toContain('职级提高')
  })

  test('is not that of somebody who writes the marker, nor one that quotes it', async () => {
    const comments = [
      { id: 1, body: report('假'), user: { login: 'wang' } },
      { id: 2, body: `> ${marker}`, user: bot },
    ]
    const api = await githubApi({ pulls: [pull], comments })
    await post({ api })
    expect(comments.slice(0, 2).map(({ body }) => body)).toEqual([report('假'), `> ${marker}`])
    expect(comments).toHaveLength(3)
  })

  test('is left alone when it says the same', async () => {
    const api = await githubApi({
      pulls: [pull],
      comments: [{ id: 1, body: report().replaceAll('\n', '\r\n'), user: bot }],
    })
    expect((await post({ api })).output).toContain('is up to date')
    expect(api.written()).toEqual([])
  })

  test('is not begun to say that nothing changes, but is corrected to say so', async () => {
    const nothing = `${marker}\n## 岗位变更\n\n✓ 没有实质内容的变化。\n`
    const none = await githubApi({ pulls: [pull] })
    await post({ api: none, artifact: nothing })
    expect(none.comments).toEqual([])
    const some = await githubApi({ pulls: [pull], comments: [{ id: 1, body: report(), user: bot }] })
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
        api.comments.push({ id: 1000, body: report().trimEnd(), user: bot })
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
  const links = 'https://github.com/hr/roles/blob/abc/roles/a.md#L3'
  test.each([
    ['code and escapes', '`@wang <b> https://x.example`, \\[注\\]: 见\\(附件\\)'],
    ['links to its own files', `[职级提高](${links})<br><sub>须经同意：人力资源部</sub>`],
    ['marked words', '<del>三</del><ins>五</ins> 年，hr@\u2060example.com'],
  ])('is posted with %s', async (_, text) => {
    const api = await githubApi({ pulls: [pull] })
    await post({ api, artifact: report(text) })
    expect(api.comments[0]?.body).toContain(text)
  })

  test.each([
    ['no marker', '## 岗位变更\n'],
    ['the marker further down', `hello\n${report()}`],
    ['a link to somewhere else', report('[奖金](https://evil.example/)')],
    ['a link that looks like ours', report('[奖金](https://github.com/hr/roles.evil/blob/x)')],
    ['a link without a protocol behind an escaped backslash', report('[奖金\\\\](//evil.example)')],
    ['a link by reference', report('[奖金]\n\n[奖金]: //evil.example')],
    ['a bare address', report('www.evil.example')],
    ['a picture', report('<img src="//evil.example/p.png">')],
    ['HTML in an escaped code span', report('\\`<a href="//evil.example">x</a>\\`')],
    ['a call to somebody', report('@wang 请看')],
    ['too many characters', report('长'.repeat(65_536))],
    ['bytes that are no text', report('\u0000')],
  ])('is refused with %s', async (_, artifact) => {
    const api = await githubApi({ pulls: [pull] })
    const { code, output } = await post({ api, artifact })
    expect(output).toContain('::error title=rolewright::The comment was not posted')
    expect(api.asked).toEqual([])
    expect(code).toBe(1)
  })

  test('is not followed where a link in it leads', async () => {
    const secret = join(makeFolder(), 'secret.md')
    writeFileSync(secret, report('秘密'))
    const api = await githubApi({ pulls: [pull] })
    const artifact = (folder: string) => {
      mkdirSync(folder)
      symlinkSync(secret, join(folder, 'rolewright-changes.md'))
    }
    expect((await post({ api, artifact })).output).toContain('it is not a file')
    expect(api.asked).toEqual([])
  })
})
