import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { git } from '../../source/git/git-folders.js'
import { type Ended, runAction } from './composite.js'
import { githubApi } from './github-api.js'
import { type Checkout, checkOut, workspaceFiles } from './pull-request.js'

const before = workspaceFiles()
const after = workspaceFiles('职级: P5\n')

/** Runs action.yml; what it runs is the build of this checkout. */
const run = (checkout: Checkout, inputs: Record<string, string> = {}): Promise<Ended> =>
  runAction('action.yml', { ...checkout, inputs, skip: ['Install the tool'] })

describe('the action in a pull request', () => {
  test('says what changes: in the summary, beside the lines, in an artifact', async () => {
    const { code, summary, output, outputs, called } = await run(checkOut(before, after))
    expect(output).toContain('::warning file=roles/客户 经理.md,line=7')
    expect(summary).toContain('<!-- rolewright:changes -->\n')
    expect(summary).toMatch(/## 岗位变更：`origin\/main` → `[0-9a-f]{10}`/)
    expect(summary).toContain('设定职级')
    expect(readFileSync(outputs.report ?? '', 'utf8')).toBe(summary)
    expect(called.at(-1)?.uses).toMatch(/^actions\/upload-artifact@/)
    const data = called.at(-1)?.with.path ?? ''
    expect(JSON.parse(readFileSync(data, 'utf8')).comment.groups[0].heading).toContain('客户经理')
    expect(code).toBe(0)
  })

  test('compares with what it will be merged into, not with where it began', async () => {
    const { summary } = await run(
      checkOut(before, { ...before, 'roles/新.md': before['roles/客户 经理.md'] ?? '' }),
    )
    expect(summary).toContain('新设岗位')
    expect(summary).not.toContain('撤销')
  })

  test('fails by a grave change only after it has been told', async () => {
    const { code, summary, called, output } = await run(checkOut(before, after), { 'fail-on': 'minor' })
    expect(code).toBe(1)
    expect(summary).toContain('设定职级')
    expect(output).toContain('::error file=roles/客户 经理.md')
    expect(called.map(({ uses }) => uses.split('@')[0])).toContain('actions/upload-artifact')
  })

  test('fails by a mistake, and still tells of the changes', async () => {
    const { code, summary, output } = await run(checkOut(before, workspaceFiles('状态: 己批准\n职级: P5\n')))
    expect(code).toBe(1)
    expect(output).toMatch(/::error file=roles\/客户 经理\.md,line=7,[^\n]*::.*己批准/)
    expect(summary).toContain('设定职级')
  })

  test.each([
    ['one commit', { depth: 1 }],
    ['all of history', { depth: 0 }],
    ['the branch instead of the merge', { depth: 1, pick: 'head' as const }],
  ])('finds what to compare with in a checkout of %s', async (_, how) => {
    const { code, summary } = await run(checkOut(before, after, how))
    expect(summary).toContain('设定职级')
    expect(summary).not.toContain('other.txt')
    expect(code).toBe(0)
  })

  test('says what to do when it cannot fetch what to compare with', async () => {
    const checkout = checkOut(before, after, { depth: 1 })
    git(checkout.workspace, 'remote', 'set-url', 'origin', 'file:///nowhere')
    const { code, output } = await run(checkout)
    expect(code).toBe(3)
    expect(output).toContain('::error title=rolewright::The version to compare with is not in this checkout.')
    expect(output).toContain('fetch-depth: 2')
  })

  test('works on a workspace in a folder with a name like an option', async () => {
    const checkout = checkOut(before, after, { prefix: '-人 事/' })
    const { code, summary, output } = await run(checkout, { dir: '-人 事' })
    expect(summary).toContain('设定职级')
    expect(output).toContain('file=-人 事/roles/客户 经理.md')
    expect(code).toBe(0)
  })

  test('runs nothing that an input says', async () => {
    const hostile = '$(touch pwned); `touch pwned`"; touch pwned; --output=pwned'
    const checkout = checkOut(before, after)
    const { code, output } = await run(checkout, { base: hostile, lang: 'en' })
    expect(code).toBe(2)
    expect(output).toContain('::error title=rolewright::')
    expect(readdirSync(checkout.workspace)).not.toContain('pwned')
  })

  test('only checks on a push', async () => {
    const checkout = checkOut(before, after)
    const pushed = { ...checkout, env: { ...checkout.env, GITHUB_EVENT_NAME: 'push' } }
    const { code, summary, output, called } = await run(pushed)
    expect(output).toContain('✓')
    expect(summary).toBe('')
    expect(called.map(({ uses }) => uses.split('@')[0])).not.toContain('actions/upload-artifact')
    expect(code).toBe(0)
  })
})

describe('the action with comment: now', () => {
  const now = { comment: 'now' }

  test('begins a comment, and brings the same one up to date', async () => {
    const api = await githubApi({})
    const first = await run(checkOut(before, after, { api: api.url }), now)
    expect(first.outputs['comment-url']).toBe('https://github.com/hr/roles/pull/7#issuecomment-1000')
    const again = await run(checkOut(before, workspaceFiles('职级: P6\n'), { api: api.url }), now)
    expect(again.code).toBe(0)
    expect(api.comments).toHaveLength(1)
    expect(api.comments[0]?.body).toContain('P6')
    expect(api.asked.every(({ headers }) => headers.authorization === 'Bearer of-the-run')).toBe(true)
  })

  test('takes for its own whatever authors write', async () => {
    const api = await githubApi({})
    const hostile =
      "'[注]: <b>@wang</b> ![x](http://a.example) `<i>` www.b.example a@c.example | \\\\](//d) &lt;'"
    const checkout = checkOut(before, workspaceFiles(`工作地点: ${hostile}\n`), { api: api.url })
    const { output } = await run(checkout, now)
    expect(output).toContain('Commented')
    expect(api.comments[0]?.body).toContain('&lt;b&gt;')
  })

  test('does not ask for anything when the pull request is a fork, and keeps the artifact', async () => {
    const api = await githubApi({})
    const ended = await run(checkOut(before, after, { api: api.url, fork: true }), now)
    expect(ended.code).toBe(0)
    expect(ended.output).toContain('comes from a fork')
    expect(api.asked).toEqual([])
    expect(ended.called.map(({ uses }) => uses.split('@')[0])).toContain('actions/upload-artifact')
  })

  test('warns in one sentence when it may not write, and breaks nothing', async () => {
    const api = await githubApi({
      trouble: ({ method, path }) =>
        method === 'POST' && path !== '/graphql'
          ? { status: 403, body: { message: 'Resource not accessible by integration' } }
          : undefined,
    })
    const { code, output } = await run(checkOut(before, after, { api: api.url }), { ...now, lang: 'zh-CN' })
    expect(code).toBe(0)
    expect(output).toContain('::warning title=rolewright::GitHub 不允许本次运行发布评论')
    expect(output).not.toContain('at ')
    expect(api.written()).toHaveLength(1)
  })
})
