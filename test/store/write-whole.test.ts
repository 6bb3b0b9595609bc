import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { writeFileWhole } from '../../src/publish/write-file-whole.js'
import { sweep, writeWhole, writeWholeBeside } from '../../src/store/write-whole.js'
import { removeFolder } from '../temporary.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolewright-whole-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  removeFolder(folder)
})

const at = (name: string) => join(folder, name)
const textAt = (name: string) => readFileSync(at(name), 'utf8')
/** The name under which a process writes before it renames. */
const temporary = (name: string, pid: number | string) => `.${name}.${pid}.rolewright`
/** More than any system gives to a process. */
const DEAD = 999_999_999

describe.each([
  ['waiting for the disk', async (path: string, text: string) => writeWhole(path, Buffer.from(text))],
  ['beside other work', async (path: string, text: string) => writeWholeBeside(path, Buffer.from(text))],
])('a file that is written whole, %s', (_, writeFile) => {
  test('gets the folders that it needs, and leaves nothing else behind', async () => {
    await writeFile(at('card/deep/a.html'), 'A')
    await writeFile(at('card/deep/a.html'), 'A2')
    expect(textAt('card/deep/a.html')).toBe('A2')
    expect(readdirSync(at('card/deep'))).toEqual(['a.html'])
  })

  test('takes the place of a link, and does not touch what that leads to', async () => {
    writeFileSync(at('mine.txt'), 'mine')
    symlinkSync(at('mine.txt'), at('a.html'))
    await writeFile(at('a.html'), 'A')
    expect([textAt('a.html'), textAt('mine.txt')]).toEqual(['A', 'mine'])
  })

  test('is not led astray by what stands under its temporary name', async () => {
    writeFileSync(at('mine.txt'), 'mine')
    symlinkSync(at('mine.txt'), at(temporary('a.html', process.pid)))
    writeFileSync(at(temporary('b.html', process.pid)), 'half of an earlier')
    await writeFile(at('a.html'), 'A')
    await writeFile(at('b.html'), 'B')
    expect([textAt('a.html'), textAt('b.html'), textAt('mine.txt')]).toEqual(['A', 'B', 'mine'])
    expect(readdirSync(folder).sort()).toEqual(['a.html', 'b.html', 'mine.txt'])
  })

  test('that cannot be put in place leaves all as it was', async () => {
    mkdirSync(at('a.html'))
    writeFileSync(at('a.html/mine.txt'), 'mine')
    await expect(writeFile(at('a.html'), 'A')).rejects.toMatchObject({ syscall: 'rename' })
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a.html', join('a.html', 'mine.txt')])
  })

  test('fails where a file stands in the place of its folder', async () => {
    writeFileSync(at('card'), 'mine')
    await expect(writeFile(at('card/a.html'), 'A')).rejects.toMatchObject({ code: /^(EEXIST|ENOTDIR)$/ })
    expect(textAt('card')).toBe('mine')
  })
})

describe('one file for a command', () => {
  test('is written from a text or from bytes, over what was there', async () => {
    await writeFileWhole(at('report.md'), '变更')
    await writeFileWhole(at('report.md'), '变更报告')
    await writeFileWhole(at('report.pdf'), new Uint8Array([37, 80]))
    expect([textAt('report.md'), textAt('report.pdf')]).toEqual(['变更报告', '%P'])
  })

  test('that cannot be written is told in words', async () => {
    mkdirSync(at('report.md'))
    await expect(writeFileWhole(at('report.md'), '')).rejects.toMatchObject({
      kind: 'environment',
      text: {
        en: `${at('report.md')} could not be written: a folder of that name is in the way.`,
        'zh-CN': `无法写入 ${at('report.md')}：同名文件夹占用了该位置。`,
      },
    })
  })
})

describe('temporary files', () => {
  test('of runs that were killed are swept away', () => {
    const names = [temporary('a.html', DEAD), temporary('客户经理.pdf', DEAD - 1)]
    for (const name of names) writeFileSync(at(name), 'half')
    sweep(folder)
    expect(readdirSync(folder)).toEqual([])
  })

  test('of a run that still lives stay; one of this run is from a process that had its number before', () => {
    const [living, own] = [temporary('a.html', process.ppid), temporary('a.html', process.pid)]
    for (const name of [living, own]) writeFileSync(at(name), 'half')
    sweep(folder)
    expect(readdirSync(folder)).toEqual([living])
  })

  test('of another user’s run stay, which lives but takes no signal', () => {
    vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' })
    })
    writeFileSync(at(temporary('a.html', DEAD)), 'half')
    sweep(folder)
    expect(readdirSync(folder)).toEqual([temporary('a.html', DEAD)])
  })

  test.each([
    'a.html',
    `a.html.${DEAD}.rolewright`,
    `my.a.html.${DEAD}.rolewright`,
    `.a.html.${DEAD}.rolewright.bak`,
    `.a.html-${DEAD}.rolewright`,
    `.a.html.${DEAD}-rolewright`,
    '.a.html.old.rolewright',
    '.rolewright.json',
  ])('are not what others call %s', (name) => {
    writeFileSync(at(name), 'mine')
    sweep(folder)
    expect(existsSync(at(name))).toBe(true)
  })

  test('are not looked for in a folder that is not there', () => {
    expect(() => sweep(at('nowhere'))).not.toThrow()
  })
})
