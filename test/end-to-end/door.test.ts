import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { commit, git, makeFolder } from '../source/git/git-folders.js'
import { removeFolder } from '../temporary.js'
import { bash, ROOT } from './ci/composite.js'
import { packedFile, runNode } from './installed.js'

const languages = { en: 'README.md', 'zh-CN': 'README.zh-CN.md' } as const

/** The pieces of code of a language in a Markdown file. */
function codeIn(path: string, language: string): string[] {
  const text = readFileSync(join(ROOT, path), 'utf8')
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, code = '']) => code,
  )
}

/** Somebody's machine: a folder with nothing but the packed file in it, and a place for global packages. */
let home: string
let env: Record<string, string>
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'rolewright-door-'))
  packedFile(home)
  const prefix = join(home, 'global')
  env = {
    HOME: home,
    npm_config_prefix: prefix,
    npm_config_cache: process.env.npm_config_cache ?? join(process.env.HOME ?? home, '.npm'),
    npm_config_prefer_offline: 'true',
    ...{ GIT_AUTHOR_NAME: 'Ann', GIT_AUTHOR_EMAIL: 'ann@example.com' },
    ...{ GIT_COMMITTER_NAME: 'Ann', GIT_COMMITTER_EMAIL: 'ann@example.com' },
    PATH: `${join(prefix, 'bin')}:${process.env.PATH}`,
  }
})

afterAll(() => removeFolder(home))

/** The command of this build. */
const rolewright = (args: readonly string[], cwd: string) =>
  runNode([join(ROOT, 'dist/bin.js'), ...args], cwd)

/** Runs lines of a guide or of CI as they are written, until one fails. */
const run = (script: string, cwd: string, more: Record<string, string> = {}) =>
  bash(script, { cwd, env: { ...env, ...more } })

describe.each(Object.entries(languages))('the README in %s', (lang, path) => {
  test('begins with a role that passes the check', async () => {
    const folder = makeFolder()
    mkdirSync(join(folder, 'roles'))
    writeFileSync(join(folder, 'roles/a.md'), codeIn(path, 'yaml')[0] ?? '')
    const { code, output } = await rolewright(['check', '--lang', 'en'], folder)
    expect(output).toContain('✓ 1 role: no problems.')
    expect(code).toBe(0)
  })

  test('has commands that work one after another where there is only the packed file', async () => {
    const [install = '', ...others] = codeIn(path, 'sh')
    // Installed once; the command is the same in both.
    const already = existsSync(join(home, 'global'))
    if (already) expect(install).toBe(codeIn(languages.en, 'sh')[0])
    const folder = join(home, lang)
    mkdirSync(folder)
    const script = [already ? '' : `cd ..\n${install}\ncd ${folder}\n`, ...others].join('')
    const { code, output } = await run(script, folder)
    expect(output).not.toMatch(/error|错误/i)
    expect(code).toBe(0)
    expect(existsSync(join(folder, 'my-roles/out/index.html'))).toBe(true)
    expect(existsSync(join(folder, 'my-roles/out/index.pdf'))).toBe(true)
  })

  test('is short', () => {
    expect(readFileSync(join(ROOT, path)).length).toBeLessThanOrEqual(7000)
  })
})

describe('the CI of a new workspace', () => {
  interface Step {
    name?: string
    run?: string
    env?: Record<string, string>
  }
  const stepsOf = (folder: string) => {
    const text = readFileSync(join(folder, '.github/workflows/rolewright.yml'), 'utf8')
    const { env: variables, jobs } = parse(text) as {
      env: Record<string, string>
      jobs: { roles: { steps: Step[] } }
    }
    return { variables, steps: jobs.roles.steps.filter(({ run: script }) => script !== undefined) }
  }

  /** A pull request to a workspace made by `init`, checked out as it would be merged. */
  async function pullRequest(...flags: string[]) {
    const folder = join(makeFolder(), 'roles')
    await rolewright(['init', folder, '--lang', 'en', ...flags], home)
    git(folder, 'init', '--quiet', '--initial-branch', 'main')
    commit(folder, {})
    git(folder, 'switch', '--quiet', '-c', 'feature')
    const role = readFileSync(join(folder, 'roles/account-manager.md'), 'utf8')
    commit(folder, { 'roles/account-manager.md': role.replace('grade: P2', 'grade: P3') })
    git(folder, 'switch', '--quiet', '--detach', 'main')
    git(folder, 'merge', '--quiet', '--no-ff', '-m', 'try', 'feature')
    return folder
  }

  /** Runs the steps of the workflow, each in a bash of its own, as a runner does. */
  async function runWorkflow(folder: string) {
    const temp = makeFolder()
    const files = { GITHUB_PATH: join(temp, 'path'), GITHUB_STEP_SUMMARY: join(temp, 'summary') }
    for (const path of Object.values(files)) writeFileSync(path, '')
    const { variables, steps } = stepsOf(folder)
    let ended = { code: 0, output: '' }
    for (const step of steps) {
      if (ended.code !== 0) break
      const added = readFileSync(files.GITHUB_PATH, 'utf8').trim()
      const { code, output } = await run(step.run ?? '', folder, {
        ...{ ...variables, ...step.env, ...files, RUNNER_TEMP: temp, GITHUB_BASE_REF: 'main' },
        PATH: `${added}:${process.env.PATH}`,
      })
      ended = { code, output: `${ended.output}${output}` }
    }
    return { ...ended, temp, summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8') }
  }

  test('installs the packed file that init was given, checks, says what changes and builds', async () => {
    const folder = await pullRequest('--from', join(home, 'rolewright-0.1.0.tgz'))
    const { code, output, summary, temp } = await runWorkflow(folder)
    expect(code, output).toBe(0)
    expect(summary).toContain('grade raised')
    expect(summary).toContain('`origin/main`')
    expect(existsSync(join(temp, 'out/index.html'))).toBe(true)
  })

  test('stops, installs nothing and says what to fill in while nobody has said where from', async () => {
    const folder = await pullRequest()
    const { code, output, temp } = await runWorkflow(folder)
    expect(code).toBe(1)
    expect(output).toBe(
      '::error title=rolewright::Fill in ROLEWRIGHT in .github/workflows/rolewright.yml: it says where Rolewright is to be installed from.\n',
    )
    expect(existsSync(join(temp, 'rolewright'))).toBe(false)
    const pipeline = parse(readFileSync(join(folder, '.gitlab-ci.yml'), 'utf8')) as {
      variables: Record<string, string>
      default: { before_script: string[] }
    }
    const lines = pipeline.default.before_script.join('\n')
    const gitlab = await run(lines, folder, { ...pipeline.variables, npm_config_prefix: join(temp, 'none') })
    expect(gitlab).toMatchObject({ code: 1, output: expect.stringContaining('Fill in ROLEWRIGHT') })
    expect(existsSync(join(temp, 'none'))).toBe(false)
  })

  test('is installed from the packed file on GitLab as well', async () => {
    const folder = await pullRequest('--from', join(home, 'rolewright-0.1.0.tgz'))
    const pipeline = parse(readFileSync(join(folder, '.gitlab-ci.yml'), 'utf8')) as {
      variables: Record<string, string>
      default: { before_script: string[] }
      check: { script: string[] }
    }
    const lines = [...pipeline.default.before_script, ...pipeline.check.script].join('\n')
    const { code, output } = await run(lines, folder, pipeline.variables)
    expect(code, output).toBe(0)
    expect(output).toContain('no problems')
  })
})
