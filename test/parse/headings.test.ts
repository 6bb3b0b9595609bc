import { describe, expect, it } from 'vitest'
import { checked, found, said } from './found-in.js'

const duties = (...lines: string[]) =>
  ['---', '岗位名称: 设备主管', '岗位目的: 管设备', '职责:', ...lines, '---', ''].join('\n')

describe('a numbered heading with numbered lines below it', () => {
  it('is a duty with tasks, in one message', async () => {
    expect(await said(duties('  一、设备管理:', '    1、点检', '    2、保养'))).toMatchInlineSnapshot(`
      "heading-above-items 5:3
        这一行是下面几行的标题 → 标题写成：- 职责: 设备管理，下一行写 任务:，再下面每行一项，写成：- 点检
        This line is the heading of the lines below it → make it - 职责: 设备管理, with 任务: on the next line, and each line below an item of that: - 点检"
    `)
  })

  it.each([
    ['in one column', ['  一、设备管理：', '  （1）点检', '  （2）保养：每月'], ['点检', '保养：每月']],
    ['at the left edge', ['一、设备管理:', '1. 点检', '任职资格: { 学历: 本科 }'], ['点检']],
    ['with figures that are part of the text', ['  一、设备管理:', '    1.1 点检'], ['1.1 点检']],
    ['with dashes', ['  1、设备管理:', '    - 点检'], ['点检']],
    ['with blank lines', ['  一、设备管理:', '', '  1、点检', '', '  2、保养'], ['点检', '保养']],
    [
      'with what needs quotes',
      ['  一、设备管理:', '    1、点检: 每日', '    2、[保养]'],
      ['点检: 每日', '[保养]'],
    ],
  ])('%s', async (_, lines, tasks) => {
    const { value, diagnostics } = await checked(duties(...lines))
    expect(diagnostics.map(({ code }) => code)).toEqual(['heading-above-items'])
    expect(value).toMatchObject({ duties: [{ duty: '设备管理', tasks }] })
  })

  it('is told of each heading, among other items', async () => {
    const text = duties(
      '  - 安全',
      '  一、设备管理:',
      '    1、点检',
      '  二、环境管理:',
      '    1、巡查',
      '  - 其他',
    )
    expect(await found(text)).toEqual(['heading-above-items 6:3', 'heading-above-items 8:3'])
    expect((await checked(text)).value).toMatchObject({
      duties: ['安全', { duty: '设备管理', tasks: ['点检'] }, { duty: '环境管理', tasks: ['巡查'] }, '其他'],
    })
  })

  it.each([
    ['nothing is below it', ['  一、设备管理：', '  二、安全管理：']],
    ['headings are below it', ['  一、设备管理：', '    1、点检：', '      （1）日检']],
    ['lines of two kinds are below it', ['  一、设备管理：', '  1、点检', '  （1）日检']],
    ['a line without a number is below it', ['  一、设备管理：', '  1、点检', '  保养']],
    ['it is a sentence', ['  一、设备管理', '  1、点检']],
  ])('is not certain where %s', async (_, lines) => {
    expect((await found(duties(...lines))).filter((one) => one.startsWith('heading-above'))).toEqual([])
  })

  it('is none where items have no tasks', async () => {
    const text = duties('  - 甲', '责任:', '  一、设备：', '  1、点检')
    expect(await found(text)).toEqual(['item-without-dash 7:3', 'item-without-dash 8:3'])
  })
})
