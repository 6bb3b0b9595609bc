import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'

const bin = join(import.meta.dirname, '../../dist/bin.js')
const parent = mkdtempSync(join(tmpdir(), 'rolewright-nothing-'))
afterAll(() => rmSync(parent, { recursive: true, force: true }))

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(parent, 'w-'))
  mkdirSync(join(folder, 'roles'))
  write('roles/a.md', role('甲'))
  write('roles/b.md', role('乙'))
})

const role = (title: string) => `---\ntitle: ${title}\npurpose: 管理\nduties: [接待]\n---\n`
const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
const read = (path: string) => readFileSync(join(folder, path), 'utf8')

function build(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [bin, 'build', '--format', 'html', ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LANG: 'en', NO_COLOR: '1' },
    },
  )
  const [made, unchanged] = [...stdout.matchAll(/(\d+) (?:files? written|unchanged)/g)].map(([, count]) =>
    Number(count),
  )
  return { made, unchanged, status, stderr, stdout }
}

describe('a build after which nothing has changed', () => {
  test('makes nothing, and says what the first one said', () => {
    expect(build()).toMatchObject({ made: 3, unchanged: 0, status: 0 })
    const again = build()
    expect(again).toMatchObject({ made: 0, unchanged: 3, status: 0, stderr: '' })
    expect(again.stdout).toContain('out/index.html')
    expect(build('--dry-run').stdout).toContain('3 unchanged')
  })

  test.each([
    ['a role is changed', () => write('roles/a.md', role('丙')), 2],
    ['a role is added', () => write('roles/c.md', role('丙')), 2],
    ['a role is removed', () => rmSync(join(folder, 'roles/b.md')), 1],
    ['a page is deleted', () => rmSync(join(folder, 'out/index.html')), 1],
    ['a page is edited', () => appendFileSync(join(folder, 'out/index.html'), 'mine'), 1],
    ['a setting is written', () => write('rolewright.config.yaml', 'accent: "#aa0000"\n'), 3],
    ['a stylesheet is added', addStyle, 3],
  ])('%s: what shows it is made', (_, change, made) => {
    build()
    change()
    expect(build()).toMatchObject({ made, status: 0 })
    expect(build()).toMatchObject({ made: 0, status: 0 })
  })

  function addStyle() {
    mkdirSync(join(folder, 'templates/shared'), { recursive: true })
    write('templates/shared/custom.css', 'p { margin: 0 }')
  }

  test('is not taken for one when the edit hides behind an old date', () => {
    build()
    const page = join(folder, 'out/index.html')
    writeFileSync(page, 'mine')
    utimesSync(page, 1, 1)
    expect(build()).toMatchObject({ made: 1 })
    expect(read('out/index.html')).not.toBe('mine')
  })

  test('is another one with other flags', () => {
    build()
    expect(build('--lang', 'en')).toMatchObject({ made: 3 })
    expect(build('--lang', 'en')).toMatchObject({ made: 0 })
    expect(build('--only', 'a')).toMatchObject({ made: 1, unchanged: 0 })
  })

  test('a folder that the configuration names is found again', () => {
    write('rolewright.config.yaml', '输出目录: 成品 # 交付\n')
    expect(build()).toMatchObject({ made: 3 })
    expect(build()).toMatchObject({ made: 0, unchanged: 3 })
    write('rolewright.config.yaml', '输出目录: 别处\n')
    expect(build()).toMatchObject({ made: 3 })
  })

  test('an error is told every time', () => {
    write('roles/b.md', '---\ntitle: 乙\n---\n')
    expect(build()).toMatchObject({ status: 1, made: 2 })
    const again = build()
    expect(again).toMatchObject({ status: 1, made: 0 })
    expect(again.stderr).toContain('roles/b.md')
  })
})
