import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { commit, git, makeFolder, makeRepository } from '../../source/git/git-folders.js'
import { bash, ROOT } from './composite.js'
import { workspaceFiles } from './pull-request.js'
import { serve } from './server.js'

interface Job {
  rules: { if: string }[]
  script: string[]
  variables?: Record<string, string>
  artifacts: { reports?: Record<string, string>; paths?: string[]; when?: string }
}
type Pipeline = Record<'check' | 'changes' | 'build', Job> & {
  variables: Record<string, string>
  default: { before_script: string[] }
}

const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  bin: Record<string, string>
}

const pipelineOf = (starter: string) =>
  parse(readFileSync(join(ROOT, `examples/${starter}/.gitlab-ci.yml`), 'utf8')) as Pipeline
const pipeline = pipelineOf('starter')

/** The commands of this build, as after the install that comes before each job (test/end-to-end/door.test.ts). */
function folderWithCommands(): string {
  const folder = makeFolder()
  for (const [name, path] of Object.entries(bin)) symlinkSync(join(ROOT, path), join(folder, name))
  return folder
}

/** Runs a job as a runner does: its lines, one after another, until one fails. */
function runJob(name: 'check' | 'changes', cwd: string, env: Record<string, string> = {}) {
  const { script, variables = {} } = pipeline[name]
  const PATH = `${folderWithCommands()}${delimiter}${process.env.PATH}`
  return bash(script.join('\n'), {
    cwd,
    env: { PATH, GITLAB_CI: 'true', ...pipeline.variables, ...variables, ...env },
  })
}

/** A merge request in a repository of its own. */
function mergeRequest(extra: string): { folder: string; base: string } {
  const folder = makeRepository()
  const base = commit(folder, workspaceFiles())
  git(folder, 'switch', '--quiet', '-c', 'feature')
  commit(folder, workspaceFiles(extra))
  return { folder, base }
}

describe('the check of a merge request', () => {
  test('leaves a report for GitLab, and fails by a mistake', async () => {
    const { folder } = mergeRequest('状态: 己批准\n')
    const { code, output } = await runJob('check', folder)
    expect(code).toBe(1)
    expect(output).toContain('己批准')
    const path = pipeline.check.artifacts.reports?.codequality ?? ''
    const issues = JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown[]
    expect(issues).toMatchObject([{ location: { path: 'roles/客户 经理.md', lines: { begin: 7 } } }])
    expect(pipeline.check.artifacts.when).toBe('always')
  })

  test('is an empty report when all is well', async () => {
    const { folder } = mergeRequest('职级: P5\n')
    expect((await runJob('check', folder)).code).toBe(0)
    expect(readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8')).toBe('[]\n')
  })
})

describe('the changes of a merge request', () => {
  const gitlab = async () => {
    const notes: unknown[] = []
    const { url } = await serve(({ method, path, body }) => {
      if (path === '/user') return { body: { id: 5 } }
      if (method === 'POST') notes.push(body)
      return { body: method === 'POST' ? { id: 1 } : [] }
    })
    return { url, notes }
  }
  const variables = (url: string, base: string) => ({
    CI_API_V4_URL: url,
    CI_PROJECT_URL: 'https://git.example/hr/roles',
    CI_COMMIT_SHA: 'abc',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_PROJECT_ID: '12',
    CI_MERGE_REQUEST_PROJECT_URL: 'https://git.example/hr/roles',
    CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    ROLEWRIGHT_TOKEN: 'of-the-project',
  })

  test('are kept as an artifact and written as a note, and then fail the job that is to fail', async () => {
    const { folder, base } = mergeRequest('职级: P5\n')
    const { url, notes } = await gitlab()
    const { code, output } = await runJob('changes', folder, { ...variables(url, base), FAIL_ON: 'minor' })
    expect(output).toContain('已发布评论：https://git.example/hr/roles/-/merge_requests/7#note_1')
    expect(JSON.stringify(notes)).toContain('设定职级')
    expect(readFileSync(join(folder, pipeline.changes.artifacts.paths?.[0] ?? ''), 'utf8')).toContain(
      '设定职级',
    )
    expect(code).toBe(1)
  })

  test('fail with a sentence, and write nothing, when the version is not there', async () => {
    const { folder } = mergeRequest('职级: P5\n')
    const { url, notes } = await gitlab()
    const { code } = await runJob('changes', folder, variables(url, '0'.repeat(40)))
    expect(code).toBeGreaterThan(1)
    expect(notes).toEqual([])
    expect(existsSync(join(folder, 'changes.md'))).toBe(false)
  })

  test('are those of merge requests only', () => {
    expect(pipeline.changes.rules.map((rule) => rule.if)).toEqual([
      '$CI_PIPELINE_SOURCE == "merge_request_event"',
    ])
  })
})

test('both languages have the same pipeline', () => {
  const english = pipelineOf('starter-en')
  const variables = { ...english.variables, ROLEWRIGHT_LANG: 'zh-CN' }
  expect({ ...english, variables, default: pipeline.default }).toEqual(pipeline)
  expect(english.default.before_script[1]).toBe(pipeline.default.before_script[1])
})
