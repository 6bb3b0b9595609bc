import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { commit, git, makeRepository } from '../../source/git/git-folders.js'
import { bash, ROOT } from './composite.js'
import { workspaceFiles } from './pull-request.js'

interface Hook {
  id: string
  entry: string
  files: string
  language: string
  pass_filenames: boolean
  stages: string[]
  additional_dependencies?: string[]
}

const read = (path: string) => parse(readFileSync(join(ROOT, path), 'utf8')) as unknown
const own = read('.pre-commit-hooks.yaml') as Hook[]
const starters = ['examples/starter', 'examples/starter-en'].map((starter) => ({
  starter,
  hooks: (read(`${starter}/.pre-commit-config.yaml`) as { repos: { hooks: Hook[] }[] }).repos.flatMap(
    ({ hooks }) => hooks,
  ),
}))
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  bin: Record<string, string>
}

/** What pre-commit would run, with the command of this build. */
function run(hook: Hook | undefined, cwd: string) {
  const [command = '', ...args] = (hook?.entry ?? '').split(' ')
  return bash(`node '${join(ROOT, manifest.bin[command] ?? 'none')}' ${args.join(' ')}`, { cwd, env: {} })
}
const hookNamed = (hooks: readonly Hook[], id: string) => hooks.find((hook) => hook.id === id)

describe.each([{ starter: 'this repository', hooks: own }, ...starters])(
  'the hooks of $starter',
  ({ hooks }) => {
    test('are for roles, models and settings, and for nothing else', () => {
      expect(hooks.map(({ id }) => id)).toEqual(['rolewright-check', 'rolewright-diff'])
      for (const { files } of hooks) {
        const wanted = new RegExp(files)
        for (const path of ['roles/客户 经理.md', 'roles/销售部/model.yml', 'rolewright.config.yaml'])
          expect(wanted.test(path), path).toBe(true)
        for (const path of [
          'README.md',
          'out/roles.html',
          'notroles/a.md',
          'roles/a.md.bak',
          'my-rolewright.config.yaml',
        ])
          expect(wanted.test(path), path).toBe(false)
      }
      expect(new RegExp(hookNamed(hooks, 'rolewright-diff')?.files ?? '').test('approved-changes.yaml')).toBe(
        true,
      )
    })

    test('check before a commit: a mistake stops it', async () => {
      const folder = makeRepository()
      commit(folder, workspaceFiles())
      expect((await run(hookNamed(hooks, 'rolewright-check'), folder)).code).toBe(0)
      writeFileSync(join(folder, 'roles/新.md'), '---\n岗位名称: 新\n---\n')
      const { code, output } = await run(hookNamed(hooks, 'rolewright-check'), folder)
      expect(code).toBe(1)
      expect(output).toContain('roles/新.md')
    })

    test('say before a push what it brings, and stop nothing', async () => {
      const folder = makeRepository()
      commit(folder, workspaceFiles())
      git(folder, 'switch', '--quiet', '-c', 'feature')
      commit(folder, workspaceFiles('职级: P5\n'))
      const { code, output } = await run(hookNamed(hooks, 'rolewright-diff'), folder)
      expect(output).toContain('设定职级')
      expect(code).toBe(0)
      expect(hooks.map(({ stages }) => stages)).toEqual([['pre-commit'], ['pre-push']])
    })
  },
)

test('a new workspace runs the command that is installed, and fetches nothing', () => {
  for (const { hooks } of starters)
    for (const { language, additional_dependencies, pass_filenames } of hooks)
      expect({ language, additional_dependencies, pass_filenames }).toEqual({
        language: 'system',
        pass_filenames: false,
      })
})
