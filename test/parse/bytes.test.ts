import { describe, expect, it, vi } from 'vitest'
import { parseRoleFile } from '../../src/parse/parse-role-file.js'
import { sayDiagnostic } from '../../src/report/words/say.js'
import { found, parsed, role, said } from './found-in.js'

const bytes = (...numbers: number[]) => new Uint8Array(numbers)
/** 岗位：客户 in GB18030. */
const gb18030 = bytes(0xb8, 0xda, 0xce, 0xbb, 0xa3, 0xba, 0xbf, 0xcd, 0xbb, 0xa7)

describe('bytes', () => {
  it('of another encoding', async () => {
    expect(await said(gb18030)).toMatchInlineSnapshot(`
      "file-not-utf8 1:1
        这个文件不是 UTF-8 编码，看起来是 GB18030，读不了 → 用编辑器“另存为”，编码选 UTF-8
        This file is not UTF-8; it looks like GB18030, so it cannot be read → save it again with the encoding UTF-8"
    `)
    expect(await said(bytes(0xff, 0xfe, 0x2d, 0))).toContain('UTF-16')
    expect(await said(bytes(0x2d, 0xff, 0x80, 0, 1))).toMatchInlineSnapshot(`
      "file-not-utf8 1:1
        这个文件不是 UTF-8 编码，读不了 → 用编辑器“另存为”，编码选 UTF-8
        This file is not UTF-8, so it cannot be read → save it again with the encoding UTF-8"
    `)
  })

  it('of UTF-16 without a mark, which may look like UTF-8', async () => {
    const wide = Buffer.from('---\ntitle: 好\npurpose: x\n---\n', 'utf16le')
    for (const content of [wide, Buffer.from(wide).swap16()])
      expect(await said(content)).toContain('看起来是 UTF-16')
    expect(await said(new Uint8Array(100))).not.toContain('UTF-16')
  })

  it('that may not be read', async () => {
    const read = () => Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }))
    const { diagnostics } = await parseRoleFile({ path: 'a.md', size: 1, read })
    expect(diagnostics.map((one) => sayDiagnostic(one, 'zh-CN').message)).toEqual([
      '文件读不了（没有读取权限）',
    ])
  })

  it('an empty file', async () => {
    expect(await said('')).toMatchInlineSnapshot(`
      "file-empty 1:1
        文件是空的 → 写上内容，或删除这个文件
        The file is empty → fill it in, or delete it"
    `)
    expect(await found(' \n\n')).toEqual(['file-empty 1:1'])
    expect(await found('# only a comment\n', 'model')).toEqual(['file-empty 1:1'])
    expect(await found('# only a comment\n', 'config')).toEqual([])
  })

  it('a file of 50 MB is not even read', async () => {
    const read = vi.fn()
    const file = await parseRoleFile({ path: 'role.md', size: 50 * 1024 * 1024, read })
    expect(read).not.toHaveBeenCalled()
    expect(file.diagnostics).toMatchObject([{ code: 'file-too-large', facts: { megabytes: 50, limit: 2 } }])
  })

  it('a file that cannot be read', async () => {
    const read = () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }))
    const file = await parseRoleFile({ path: 'role.md', size: 1, read })
    expect(file.diagnostics).toMatchObject([{ code: 'file-unreadable', facts: { reason: 'EACCES' } }])
  })

  it('a byte order mark does not move the places', async () => {
    const text = `\ufeff${role('grade: 3')}`
    expect(await found(text)).toEqual(['needs-quotes 5:8'])
    expect((await parsed(text)).text.startsWith('---')).toBe(true)
  })

  it('lines that end in CRLF', async () => {
    const text = role('职级：P5', 'location: |', '  甲', '  乙', 'grad: x').replaceAll('\n', '\r\n')
    expect(await found(text)).toEqual(['full-width-colon 5:3', 'unknown-key 9:1'])
    expect((await parsed(text)).value).toMatchObject({ grade: 'P5', location: '甲\n乙\n' })
  })
})
