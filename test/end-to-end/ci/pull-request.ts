import { join } from 'node:path'
import { commit, git, makeFolder, makeRepository } from '../../source/git/git-folders.js'

/** A small workspace; `extra` goes into the role. */
export function workspaceFiles(extra = ''): Record<string, string> {
  return {
    'rolewright.config.yaml': '语言: zh-CN\n',
    'roles/客户 经理.md': `---\n岗位名称: 客户经理\n岗位目的: 开发并维护客户。\n职责:\n  - 开发客户资源\n  - 维护客户关系\n${extra}---\n`,
  }
}

/** A pull request as a runner has it: a shallow checkout of what GitHub has tried to merge. */
export interface Checkout {
  workspace: string
  env: Record<string, string>
  event: { pull_request: Record<string, unknown> }
}

/** Makes a repository with a pull request and checks it out as actions/checkout does. */
export function checkOut(
  before: Record<string, string>,
  after: Record<string, string>,
  { depth = 2, fork = false, api = '', prefix = '', pick = 'merge' as 'merge' | 'head' } = {},
): Checkout {
  const origin = makeRepository()
  const below = (files: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [prefix + path, text]))
  commit(origin, below(before))
  git(origin, 'switch', '--quiet', '-c', 'feature')
  const head = commit(origin, below(after))
  git(origin, 'switch', '--quiet', 'main')
  const base = commit(origin, { 'other.txt': 'somebody else was here' })
  git(origin, 'switch', '--quiet', '--detach')
  git(origin, 'merge', '--quiet', '--no-ff', '-m', 'try', 'feature')
  git(origin, 'update-ref', 'refs/pull/7/merge', 'HEAD')
  const merge = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'switch', '--quiet', 'main')
  const workspace = join(makeFolder(), 'roles')
  git(origin, 'init', '--quiet', workspace)
  git(workspace, 'remote', 'add', 'origin', `file://${origin}`)
  const wanted = pick === 'merge' ? 'refs/pull/7/merge' : 'refs/heads/feature'
  git(
    workspace,
    'fetch',
    '--quiet',
    '--no-tags',
    ...(depth > 0 ? [`--depth=${depth}`] : []),
    'origin',
    wanted,
  )
  git(workspace, 'checkout', '--quiet', '--detach', 'FETCH_HEAD')
  const repo = (name: string) => ({ full_name: name })
  return {
    workspace,
    env: {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'feature',
      GITHUB_SHA: merge,
      GITHUB_REPOSITORY: 'hr/roles',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: api,
    },
    event: {
      pull_request: {
        number: 7,
        base: { sha: base, repo: repo('hr/roles') },
        head: { sha: head, repo: repo(fork ? 'stranger/roles' : 'hr/roles') },
      },
    },
  }
}
