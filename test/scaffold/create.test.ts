import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createRole } from '../../src/scaffold/create-role.js'
import { createWorkspace } from '../../src/scaffold/create-workspace.js'
import { makeFolder } from './folders.js'

describe('a new workspace', () => {
  test('has the schemas that an editor needs', () => {
    const folder = makeFolder()
    const files = createWorkspace(join(folder, 'new'), { lang: 'en' })
    const settings = JSON.parse(readFileSync(join(folder, 'new/.vscode/settings.json'), 'utf8'))
    for (const schema of Object.keys(settings['yaml.schemas'])) expect(files).toContain(schema)
    expect(files).toContain('.gitignore')
    expect(files).not.toContain('_gitignore')
  })

  test('says what is in the way of its folder', () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'notes'), '')
    expect(() => createWorkspace(join(folder, 'notes'), { lang: 'en' })).toThrow('is a file, not a folder')
    expect(() => createWorkspace(join(folder, 'notes/new'), { lang: 'en' })).toThrow(
      'could not be written: a file is where a folder should be.',
    )
  })

  describe.each(['zh-CN', 'en'] as const)('in %s', (lang) => {
    const made = (from?: string) => {
      const folder = join(makeFolder(), 'new')
      return createWorkspace(folder, { lang, from }).map((path) => ({
        path,
        text: readFileSync(join(folder, path), 'utf8'),
      }))
    }
    const origins = (files: { text: string }[]) =>
      files.flatMap(({ text }) => [...text.matchAll(/ROLEWRIGHT: (.*)/g)].map(([, origin]) => origin))

    test('names no package, repository or action that nobody owns', () => {
      for (const { path, text } of made()) {
        expect(text, path).not.toMatch(/\bnpx\b|additional_dependencies|npm (?:install|i) .*rolewright/)
        for (const [, action = ''] of text.matchAll(/- uses: (\S+)/g))
          expect(action, path).toMatch(/^actions\//)
      }
      expect(origins(made())).toEqual(['""', '""', '""'])
    })

    test.each(['rolewright@0.1.0', '@hr/rolewright', 'git+https://git.example/hr/rolewright.git#v0.1.0'])(
      'installs from %s where that is what is asked for',
      (from) => {
        expect(origins(made(from))).toEqual(Array.from({ length: 3 }, () => `"${from}"`))
      },
    )

    test('takes a packed file along', () => {
      const packed = join(makeFolder({ 'rolewright-0.1.0.tgz': 'packed' }), 'rolewright-0.1.0.tgz')
      const files = made(packed)
      expect(origins(files)).toEqual(Array.from({ length: 3 }, () => '"./rolewright-0.1.0.tgz"'))
      expect(files.find(({ path }) => path === 'rolewright-0.1.0.tgz')?.text).toBe('packed')
    })

    test.each(['--registry=x', 'a b', 'x"\n  y: "z', '$(id)', './nothing.tgz'])('refuses %j', (from) => {
      expect(() => made(from)).toThrow(/--from|npm pack/)
    })
  })

  test.each(['zh-CN', 'en'] as const)('shows little of what hosting sites and git need, in %s', (lang) => {
    const folder = makeFolder()
    const files = createWorkspace(join(folder, 'new'), { lang })
    expect(files).toEqual(
      expect.arrayContaining([
        '.gitattributes',
        '.github/workflows/rolewright-comment.yml',
        '.gitlab-ci.yml',
        '.pre-commit-config.yaml',
      ]),
    )
    const seen = readdirSync(join(folder, 'new')).filter((name) => !name.startsWith('.'))
    expect(seen).toEqual(['README.md', 'roles', 'rolewright.config.yaml'])
  })

  test('is not made in a folder that holds something', () => {
    const folder = makeFolder({ 'mine.txt': '' })
    expect(() => createWorkspace(folder, { lang: 'en' })).toThrow('is not empty')
    expect(readdirSync(folder)).toEqual(['mine.txt'])
  })

  test('leaves every file that is there, even when forced', () => {
    const folder = makeFolder({ 'README.md': 'mine' })
    expect(createWorkspace(folder, { lang: 'en', force: true })).not.toContain('README.md')
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('mine')
  })

  test('may be made in a fresh git repository', () => {
    const folder = makeFolder({ '.git/HEAD': '' })
    expect(createWorkspace(folder, { lang: 'zh-CN' })).toContain('rolewright.config.yaml')
  })
})

describe('a new role', () => {
  const add = (workspace: string, title: string, rest: { id?: string; folder?: string } = {}) =>
    createRole({ workspace, title, lang: 'en', ...rest })

  test.each([
    ['客户经理', 'roles/客户经理.md'],
    ['Account Manager', 'roles/account-manager.md'],
    ['sales-lead', 'roles/sales-lead.md'],
    ['培训 主管', 'roles/培训-主管.md'],
    ['R&D Lead (North)', 'roles/r-d-lead-north.md'],
  ])('of the title %s is %s', (title, path) => {
    expect(add(makeFolder(), title)).toBe(path)
  })

  test('goes to a folder below roles only', () => {
    const folder = makeFolder()
    expect(add(folder, '客户经理', { folder: '销售部' })).toBe('roles/销售部/客户经理.md')
    expect(add(folder, '大区经理', { folder: 'roles/销售部' })).toBe('roles/销售部/大区经理.md')
    expect(() => add(folder, '区域经理', { folder: '../..' })).toThrow('--dir names a folder below roles/')
  })

  test('never takes the place of another, in whatever folder and case', () => {
    const folder = makeFolder({ 'roles/a/Lead.md': 'mine' })
    expect(() => add(folder, 'lead')).toThrow('There is already a role lead.')
  })

  test.each(['../x', 'a/b', '', '.hidden', 'a b'])('cannot have the id "%s"', (id) => {
    expect(() => add(makeFolder(), '客户经理', { id })).toThrow('cannot be an id')
  })
})

test.each([
  ['CON', 'con-1'],
  ['com1.old', 'com1-1.old'],
  ['经'.repeat(120), '经'.repeat(40)],
])('a role %s, whose file some system could not hold, is not made, and an id is proposed', (title, id) => {
  const folder = makeFolder()
  const make = (more = {}) => createRole({ workspace: folder, title, lang: 'zh-CN', ...more })
  expect(() => make()).toThrow(`--id ${id}`)
  expect(readdirSync(folder)).toEqual([])
  expect(make({ id })).toBe(`roles/${id}.md`)
})
