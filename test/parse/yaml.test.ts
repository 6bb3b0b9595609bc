import { describe, expect, it } from 'vitest'
import { checked, found, parsed, role, said } from './found-in.js'

describe('YAML that cannot be read', () => {
  it('lines that are out of line', async () => {
    expect(await said(role('reporting:', '   to: 总监', '  dotted: []'))).toMatchInlineSnapshot(`
      "yaml-indent 6:4
        这一行缩进了 3 个空格，「reporting」下面的内容要缩进 2 个空格 → 行首删去 1 个空格
        This line is indented by 3 spaces; what stands under "reporting" needs 2 spaces → delete 1 space at the start of the line"
    `)
    expect(await found(role('grade: P5', '  form: HR-1'))).toEqual(['yaml-indent 6:3'])
  })

  it.each([
    ['a key, one space too few', ['duties:', '  - duty: 甲', '    weight: 60', '   tasks: [乙]'], '8:4'],
    ['a key below a dash', ['duties:', '  - duty: 甲', '   weight: 60'], '7:4'],
    ['a key, one space too many', ['duties:', '  - duty: 甲', '     weight: 60'], '7:6'],
    [
      'an item, one space too few',
      ['duties:', '  - duty: 甲', '    tasks:', '      - 乙', '     - 丙'],
      '9:6',
    ],
    ['an item that would go on with the text above', ['duties:', '  - 甲', '   - 乙'], '7:4'],
    ['an item below a text', ['duties:', '  - 甲', '    - 乙'], '7:5'],
  ])('%s', async (_, lines, place) => {
    expect(await found(['---', 'extends: a', 'title: b', '', ...lines, '---', ''].join('\n'))).toEqual([
      `yaml-indent ${place}`,
    ])
  })

  it('a bracket without partner', async () => {
    expect(await said(role('processes: [甲, 乙', 'grade: P5'))).toMatchInlineSnapshot(`
      "yaml-bracket 5:12
        括号 [ 没有成对 → 在行末补上 ]
        The bracket [ has no partner → add ] at the end of the line"
    `)
    expect(await found(role('approvals: [{ by: 甲 ]', 'grade: P5'))).toMatchInlineSnapshot(`
      [
        "yaml-bracket 5:13",
      ]
    `)
  })

  it('a line that is neither key nor item', async () => {
    expect(await said(role('这一行没有冒号', 'grade: P5'))).toMatchInlineSnapshot(`
      "yaml-syntax 5:1
        这里的写法看不懂：这一行没有冒号 → 每行写“键: 值”，或以“- ”开头的一项；接着上一行写的文字要多缩进两个空格
        This cannot be understood: 这一行没有冒号 → write "key: value", or an item that begins with "- "; text that goes on from the line above is indented by two more spaces"
    `)
  })

  it('text behind a closing quote', async () => {
    expect(await said(role('location: "北京" 总部'))).toMatchInlineSnapshot(`
      "yaml-quote 5:11
        英文引号（"）没有成对，或引号后面还有文字 → 改为：'"北京" 总部'
        The quote " is not closed, or text follows the closing one → write: '"北京" 总部'"
    `)
  })

  it('mistakes before and after it are told too, keys that may be in it are not missing', async () => {
    const text = '---\ntitle: 主管\ngrade: 3\n这一行没有冒号\nstatus: 错\n---\n'
    expect(await found(text)).toEqual(['needs-quotes 3:8', 'yaml-syntax 4:1', 'unknown-word 5:9'])
    expect((await checked(text)).sound).toBe(false)
  })

  it('aliases that grow without end', async () => {
    const lines = ['x-a: &a [ha, ha, ha, ha, ha, ha, ha, ha, ha]']
    for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'])
      lines.push(`x-${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`)
    expect(await said(role(...lines))).toMatchInlineSnapshot(`
      "yaml-alias 7:42
        引用（*）展开后内容过多，没有读取 → 删除 & 和 * 的用法，直接写出内容
        The references (*) grow too large and were not read → write the content itself instead of & and *"
    `)
    expect((await parsed(role(...lines))).value).toBeUndefined()
  })

  it('an alias of itself, and brackets without bottom', async () => {
    expect(await found(role('x-a: &a [*a]'))).toMatchInlineSnapshot(`
      [
        "yaml-alias 5:10",
      ]
    `)
    expect((await found(role(`x-a: ${'['.repeat(20_000)}`)))[0]).toContain('yaml-')
  })

  it('an alias is fine otherwise', async () => {
    const file = await checked(role('reporting: { to: &boss 总监 }', 'owner: *boss'))
    expect(file.diagnostics).toEqual([])
    expect(file.value).toMatchObject({ owner: '总监' })
  })

  it('keys that a computer could trip over', async () => {
    const { value } = await parsed(role('x-own: { __proto__: { title: 乙 }, constructor: 1 }'))
    expect(Object.getPrototypeOf((value as { 'x-own': object })['x-own'])).toBe(Object.prototype)
    expect(await found(role('__proto__: 1'))).toEqual(['unknown-key 5:1'])
    expect(await found(role('constructor: 1'))).toEqual(['unknown-key 5:1'])
  })
})

describe('places', () => {
  it('of a missing entry: the nearest that is there', async () => {
    const file = await parsed(role('reporting: 总监', 'conditions: { hours: 加班 }'))
    expect(file.locate('/reporting/to').start).toEqual({ line: 5, column: 12 })
    expect(file.locate('/conditions/travel').start).toEqual({ line: 6, column: 1 })
    expect(file.locate('/nothing').start).toEqual({ line: 1, column: 1 })
  })

  it('of list items, by their first key when asked for a key', async () => {
    const file = await parsed(role('approvals:', '  - by: 甲', '    on: 2025-01-01'))
    expect(file.locate('/approvals/0').start).toEqual({ line: 6, column: 5 })
    expect(file.locate('/approvals/0', 'key').end).toEqual({ line: 6, column: 7 })
  })
})
