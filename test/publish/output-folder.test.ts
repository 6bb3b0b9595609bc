import { existsSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ToolError } from '../../src/errors.js'
import type { ByLanguage } from '../../src/language.js'
import { isPlainPath, kindOf, obstacleTo, openOutputFolder } from '../../src/publish/output-folder.js'
import { makeWorkspace, write } from './fixture.js'

let workspace: string
beforeEach(() => {
  workspace = makeWorkspace().workspace
})

const at = (path: string) => join(workspace, path)
const open = (folder: string, options: { create?: boolean; inside?: boolean } = {}) =>
  openOutputFolder(folder, { workspace, create: true, ...options })

/** Why a folder is refused, in both languages. */
function refusalOf(folder: string, options: { inside?: boolean } = {}) {
  try {
    return open(folder, options)
  } catch (error) {
    const { kind, text } = error as ToolError
    return { kind, ...text }
  }
}

describe('the folder of outputs', () => {
  test('is made with all folders above it, but not by a run that only looks', () => {
    expect(open(at('site/pages'), { create: false })).toBe(join(realpathSync(workspace), 'site/pages'))
    expect(existsSync(at('site'))).toBe(false)
    expect(open(at('site/pages'))).toBe(realpathSync(at('site/pages')))
    expect(open(at('site/pages'))).toBe(realpathSync(at('site/pages')))
  })

  test('may have a name that begins with dots, or like that of a folder of the author', () => {
    for (const name of ['..out', 'roles-pages']) expect(kindOf(open(at(name)))).toBe('folder')
  })

  test('is what a link leads to', () => {
    const elsewhere = makeWorkspace().workspace
    symlinkSync(elsewhere, at('out'))
    expect(open(at('out'))).toBe(realpathSync(elsewhere))
  })

  test.each<[string, string, ByLanguage]>([
    ['holds the workspace', '.', { en: 'it holds the workspace itself', 'zh-CN': '它包含工作区本身' }],
    ['is above the workspace', '..', { en: 'it holds the workspace itself', 'zh-CN': '它包含工作区本身' }],
    [
      'is that of the roles',
      'roles',
      { en: 'your own files are in roles/', 'zh-CN': 'roles/ 中是您自己的文件' },
    ],
    [
      'is among the templates',
      'templates/out',
      { en: 'your own files are in templates/', 'zh-CN': 'templates/ 中是您自己的文件' },
    ],
    ['is a file', 'notes.txt', { en: 'it is a file', 'zh-CN': '它是一个文件' }],
  ])('is refused when it %s', (_, name, why) => {
    writeFileSync(at('notes.txt'), 'mine')
    expect(refusalOf(at(name))).toEqual({
      kind: 'usage',
      en: `Outputs cannot go to ${at(name)}: ${why.en}. Name another folder, for example --out out.`,
      'zh-CN': `不能输出到 ${at(name)}：${why['zh-CN']}。请指定其他文件夹，例如 --out out。`,
    })
  })

  test('is refused when a folder of the author is in it by a link', () => {
    mkdirSync(at('out'))
    symlinkSync(at('out'), at('templates'))
    expect(refusalOf(at('out'))).toMatchObject({
      en: expect.stringContaining('your own files are in templates/'),
    })
  })

  test('is refused when it would be made behind a link to the author’s files', () => {
    symlinkSync(workspace, at('site'))
    expect(refusalOf(at('site/roles/pages/new'))).toMatchObject({
      en: expect.stringContaining('your own files are in roles/'),
    })
    expect(existsSync(at('roles/pages'))).toBe(false)
  })

  test('is refused behind a link out of the workspace, when the workspace names it', () => {
    const elsewhere = makeWorkspace().workspace
    symlinkSync(elsewhere, at('site'))
    expect(refusalOf(at('site/pages'), { inside: true })).toMatchObject({
      kind: 'usage',
      en: expect.stringContaining('a link leads out of the workspace'),
      'zh-CN': expect.stringContaining('链接指向工作区之外'),
    })
    expect(existsSync(join(elsewhere, 'pages'))).toBe(false)
    expect(open(at('out'), { inside: true })).toBe(realpathSync(at('out')))
  })

  test.each(['.rolewright.json', '.rolewright.journal'])('is refused when its %s is a link', (name) => {
    mkdirSync(at('out'))
    symlinkSync(at('notes.txt'), at(`out/${name}`))
    expect(refusalOf(at('out'))).toMatchObject({
      en: expect.stringContaining(`${name}: it is a link.`),
      'zh-CN': expect.stringContaining(`${name}：它是一个链接。`),
    })
  })

  test('that cannot be made is told with the reason', () => {
    writeFileSync(at('notes.txt'), 'mine')
    expect(refusalOf(at('notes.txt/out'))).toEqual({
      kind: 'environment',
      en: `${at('notes.txt/out')} could not be written: a file is where a folder should be.`,
      'zh-CN': `无法写入 ${at('notes.txt/out')}：本应是文件夹的位置有一个文件。`,
    })
  })
})

describe('on the way to an output', () => {
  test('stands nothing where there are folders, or nothing yet', () => {
    write(at('card/sales/other.html'), '')
    for (const path of ['a.html', 'card/sales/a.html', 'card/new/a.html', 'new/card/a.html'])
      expect(obstacleTo(path, workspace)).toBeUndefined()
  })

  test('stands a file or a link where a folder should be', () => {
    write(at('card/file'), '')
    symlinkSync(at('roles'), at('card/link'))
    expect(obstacleTo('card/file/a.html', workspace)).toBe('card/file')
    expect(obstacleTo('card/link/deep/a.html', workspace)).toBe('card/link')
  })
})

test.each(['a.html', 'card/客户经理.html', '.well-known/a.html', 'v1./a.html', 'a..html'])(
  '%s is a path of an output',
  (path) => {
    expect(isPlainPath(path)).toBe(true)
  },
)
