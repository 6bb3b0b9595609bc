import { describe, expect, test } from 'vitest'
import { type CompareWorkspacesOptions, compareWorkspaces } from '../../src/comparison.js'
import type { Change } from '../../src/diff/change.js'
import { sayChange } from '../../src/report/changes/said-change.js'
import type { FileSource } from '../../src/source/file-source.js'
import { blobId } from '../../src/source/git/blob-id.js'
import { memorySource } from '../../src/source/memory-source.js'

type Files = Record<string, string | Uint8Array>

const png = (last: number) => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, last])
const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">\n${inner}\n</svg>\n`
const role = (body: string, title = '甲') => `---\ntitle: ${title}\npurpose: 做\nduties: [做]\n---\n${body}`
const body = `# 流程

![审批](图/审批.png)

## 例外

- 见 ![例外][l] 与 ![审批](图/审批.png)

[l]: 图/例外.svg
`
const before: Files = {
  'roles/甲.md': role(body),
  'roles/乙.md': role('没有图片', '乙'),
  'roles/图/审批.png': png(1),
  'roles/图/例外.svg': svg('<path/>'),
}

async function changesOf(is: Files, was = before, options: CompareWorkspacesOptions = {}): Promise<Change[]> {
  const { changes } = await compareWorkspaces(memorySource(was), memorySource(is), options)
  return changes
}

/** Type, role, heads, place and values, in one line each. */
const inLines = (changes: readonly Change[]) =>
  changes.map(({ type, subject, trail, places: { after }, before: was, after: is }) =>
    [type, subject.id, trail.map(({ name }) => name).join('>'), after?.start.line, `${was}→${is}`].join(' '),
  )

const without = (path: string, { [path]: _, ...others }: Files = before): Files => others

describe('a picture of a body', () => {
  test.each<[string, Files, string[]]>([
    ['the same', { ...before }, []],
    [
      'another under the same name',
      { ...before, 'roles/图/审批.png': png(2) },
      ['picture-replaced 甲 流程>图/审批.png 8 图/审批.png→图/审批.png'],
    ],
    [
      'another where its address is defined',
      { ...before, 'roles/图/例外.svg': svg('<circle/>') },
      ['picture-replaced 甲 例外>图/例外.svg 14 图/例外.svg→图/例外.svg'],
    ],
    ['gone', without('roles/图/审批.png'), ['picture-removed 甲 流程>图/审批.png  图/审批.png→undefined']],
    [
      'with other ends of lines',
      { ...before, 'roles/图/例外.svg': svg('<path/>').replace(/\n/g, '\r\n') },
      [],
    ],
    ['of no role', { ...before, 'roles/图/别的.png': png(3) }, []],
    [
      'beside a change of its role',
      { ...before, 'roles/甲.md': role(body.replace('# 流程', '# 步骤')), 'roles/图/审批.png': png(2) },
      [
        'section-renamed 甲 步骤 6 流程→步骤',
        'picture-replaced 甲 步骤>图/审批.png 8 图/审批.png→图/审批.png',
      ],
    ],
    [
      'with another address, which its text tells',
      {
        ...without('roles/图/审批.png'),
        'roles/图/b.png': png(1),
        'roles/甲.md': role(body.replaceAll('审批.png', 'b.png')),
      },
      [
        'body-revised 甲 流程>![审批](图/b.png) 8 ![审批](图/审批.png)→![审批](图/b.png)',
        'body-revised 甲 流程>例外>见 ![例外][l] 与 ![审批](图/b.png) 12 见 ![例外][l] 与 ![审批](图/审批.png)→见 ![例外][l] 与 ![审批](图/b.png)',
      ],
    ],
  ])('that is %s', async (_, after, told) => {
    expect(inLines(await changesOf(after))).toEqual(told)
    // Roles that are the same on both sides are skimmed; that must hide nothing.
    expect(inLines(await changesOf(after, before, { whole: true }))).toEqual(told)
  })

  test('that comes with a file that was missing is told', async () => {
    const told = inLines(await changesOf(before, without('roles/图/审批.png')))
    expect(told).toEqual(['picture-added 甲 流程>图/审批.png 8 undefined→图/审批.png'])
  })

  test('is another change for each content', async () => {
    const [second, third] = await Promise.all(
      [2, 3].map((last) => changesOf({ ...before, 'roles/图/审批.png': png(last) })),
    )
    expect(second?.[0]?.fingerprint).not.toBe(third?.[0]?.fingerprint)
  })

  test('is told in words with its head', async () => {
    const [change] = await changesOf({ ...before, 'roles/图/审批.png': png(2) })
    const said = (lang: 'zh-CN' | 'en') => change && sayChange(change, lang).message
    expect(said('zh-CN')).toBe('小节「流程」：图片「图/审批.png」换了内容，文件名没变')
    expect(said('en')).toBe('section “流程”: picture “图/审批.png” has new content under the same file name')
  })

  test('is not read where git has named it', async () => {
    const read: string[] = []
    const source = (files: Files): FileSource => {
      const { get, list, name } = memorySource(files)
      const named = async (path: string) => {
        const file = await get(path)
        if (!file) return undefined
        const id = blobId(await file.read())
        const noted = () => {
          read.push(path)
          return file.read()
        }
        return { ...file, id, read: noted }
      }
      return {
        name,
        get: named,
        list: async (...asked) =>
          (await Promise.all((await list(...asked)).map(({ path }) => named(path)))).flatMap(
            (file) => file ?? [],
          ),
      }
    }
    await compareWorkspaces(source(before), source({ ...before, 'roles/图/审批.png': png(2) }))
    expect(read.filter((path) => path.endsWith('.png'))).toEqual([])
  })
})

describe('the logo', () => {
  const config = (logo: string) => `company:\n  name: 某公司\n  logo: ${logo}\n`
  const was: Files = {
    ...before,
    'rolewright.config.yaml': config('logo.svg'),
    'logo.svg': svg('<path/>'),
    'b.png': png(1),
  }

  test.each<[string, Files, string[]]>([
    ['the same', { ...was, 'logo.svg': svg('<path/>').replace(/\n/g, '\r\n') }, []],
    [
      'another under the same name',
      { ...was, 'logo.svg': svg('<circle/>') },
      ['公司标志「logo.svg」换了内容，文件名没变'],
    ],
    [
      'another file',
      { ...was, 'rolewright.config.yaml': config('b.png') },
      ['公司标志更换：logo.svg → b.png'],
    ],
    ['gone', { ...was, 'rolewright.config.yaml': 'company: 某公司\n' }, ['公司标志不再显示：logo.svg']],
  ])('that is %s', async (_, after, told) => {
    const changes = await changesOf(after, was)
    expect(changes.map((change) => sayChange(change, 'zh-CN').message)).toEqual(told)
    expect(changes.every(({ impact }) => impact === 'editorial')).toBe(true)
  })
})
