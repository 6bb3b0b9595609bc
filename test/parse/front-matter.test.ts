import { describe, expect, it } from 'vitest'
import { checked, found, parsed, role, said } from './found-in.js'

describe('the front matter of a role', () => {
  it('ends where the text begins', async () => {
    const { body } = await parsed(`${role()}# 补充\n正文`)
    expect(body).toEqual({ text: '# 补充\n正文', line: 6 })
  })

  it('is missing', async () => {
    expect(await said('# 客户经理\n\n负责客户。\n')).toMatchInlineSnapshot(`
      "front-matter-missing 1:1
        文件开头没有岗位信息 → 第一行写 ---，接着写“岗位名称: …”等内容，最后再写一行 ---
        The file does not begin with the facts of the role → begin with a line ---, then "title: …" and so on, then another line ---"
    `)
  })

  it('comes after a blank line', async () => {
    expect(await said(`\n${role()}`)).toMatchInlineSnapshot(`
      "front-matter-late 2:1
        --- 应在文件第 1 行，现在在第 2 行 → 删除它上面的空行
        The opening --- belongs on line 1, but is on line 2 → delete the blank lines above it"
    `)
    expect((await checked(`\n${role()}`)).value).toMatchObject({ title: '客户经理' })
  })

  it('comes after a heading', async () => {
    expect(await found(`# 客户经理\n\n${role()}`)).toEqual(['front-matter-late 3:1'])
  })

  it('comes after a text: looked for in twenty lines, for further down it is a line of the text', async () => {
    const below = (lines: number) => `${'说明\n'.repeat(lines)}${role()}`
    expect(await found(below(19))).toEqual(['front-matter-late 20:1'])
    expect(await found(below(20))).toEqual(['front-matter-missing 1:1'])
  })

  it('is not closed: keys and text are still told apart', async () => {
    const text = '---\ntitle: 主管\npurpose: 接待\nduties: [接待]\n\n## 补充\n正文\n'
    expect(await said(text)).toMatchInlineSnapshot(`
      "front-matter-unclosed 1:1
        开头的 --- 没有结束行 → 在岗位信息之后、正文之前加一行 ---
        The opening --- has no closing line → add a line --- after the facts of the role, before the text"
    `)
    expect((await parsed(text)).body).toEqual({ text: '## 补充\n正文\n', line: 6 })
  })

  it('is closed by three dots', async () => {
    const text = '---\ntitle: 主管\npurpose: 接待\nduties: [接待]\n...\n正文\n\n---\n'
    expect(await said(text)).toMatchInlineSnapshot(`
      "front-matter-fence 5:1
        分隔行写成了 ... → 改为三个英文连字符：---
        The dividing line is written ... → write: ---"
    `)
    expect((await parsed(text)).body).toEqual({ text: '正文\n\n---\n', line: 6 })
  })

  it('has other dashes for a fence', async () => {
    expect(await found('———\ntitle: 主管\npurpose: 接待\nduties: [接待]\n－－－\n')).toEqual([
      'front-matter-fence 1:1',
      'front-matter-fence 5:1',
    ])
  })

  it('holds no keys', async () => {
    expect(await said('---\n- 一\n- 二\n---\n')).toMatchInlineSnapshot(`
      "front-matter-not-mapping 2:1
        这里应是“键: 值”，现在是列表 → 每行写一个“键: 值”，例如 岗位名称: 客户经理
        Here keys with values belong, not a list → write one "key: value" a line, such as title: Account manager"
    `)
    expect(await found('---\n---\n')).toEqual(['front-matter-not-mapping 1:1'])
  })

  it('may have spaces behind its fences', async () => {
    expect(await found(role().replaceAll('---', '---  '))).toEqual([])
  })
})
