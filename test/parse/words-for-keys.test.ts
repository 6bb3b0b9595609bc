import { describe } from 'vitest'
import { holds } from './typed.js'

describe('a day in the name of a period', () => {
  holds([
    {
      what: 'a day of the week, of the month in one figure or two, of the year',
      typed: [
        '工作规程:',
        '  - 每星期天: 盘点',
        '  - 每周五前: 周报',
        '  - 每周五之前: 周报',
        '  - 每月15号: 发薪',
        '  - 每月5日: 对账',
        '  - 每年12月31日前: 年报',
        '  - 每年3月5号: 年审',
      ],
      told: [
        'word-as-key: 每星期天',
        'word-as-key: 每周五前',
        'word-as-key: 每周五之前',
        'word-as-key: 每月15号',
        'word-as-key: 每月5日',
        'word-as-key: 每年12月31日前',
        'word-as-key: 每年3月5号',
      ],
      mended: [
        '工作规程:',
        '  - { 周期: 每周, 时间点: 周天, 事项: 盘点 }',
        '  - { 周期: 每周, 截止: 周五, 事项: 周报 }',
        '  - { 周期: 每周, 截止: 周五, 事项: 周报 }',
        '  - { 周期: 每月, 时间点: 15, 事项: 发薪 }',
        '  - { 周期: 每月, 时间点: 5, 事项: 对账 }',
        '  - { 周期: 每年, 截止: 12-31, 事项: 年报 }',
        '  - { 周期: 每年, 时间点: 03-05, 事项: 年审 }',
      ],
    },
    { what: 'no day is meant in a longer name', typed: ['工作规程:', '  - 例会每周一: 周报'], told: [] },
    { what: 'nor in one that goes on', typed: ['工作规程:', '  - 每周一上午: 周报'], told: [] },
    { what: 'nor where the list has no periods', typed: ['审批记录:', '  - 每周一: 周报'], told: [] },
  ])
})

describe('a figure behind the name of a KPI', () => {
  holds([
    {
      what: 'alone, with a sign before it or a unit behind it',
      typed: [
        '绩效指标:',
        '  - 客户满意度: 95',
        '  - 回款率: ≥ 98%',
        '  - 差错率: 不超过 0.5 ‰',
        '  - 产量: at least 1,200 t/d',
      ],
      told: ['word-as-key: 客户满意度', 'word-as-key: 回款率', 'word-as-key: 差错率', 'word-as-key: 产量'],
      mended: [
        '绩效指标:',
        '  - { 名称: 客户满意度, 目标: 95 }',
        '  - { 名称: 回款率, 目标: ≥ 98% }',
        '  - { 名称: 差错率, 目标: 不超过 0.5 ‰ }',
        '  - { 名称: 产量, 目标: "at least 1,200 t/d" }',
      ],
    },
    {
      what: 'in quotes',
      typed: ['绩效指标:', '  - 客户满意度: "95%"', "  - 回款率: '≥ 98%'"],
      told: ['word-as-key: 客户满意度', 'word-as-key: 回款率'],
      mended: ['绩效指标:', '  - { 名称: 客户满意度, 目标: "95%" }', "  - { 名称: 回款率, 目标: '≥ 98%' }"],
    },
    {
      what: 'a sentence with a figure in it is a text with a colon',
      typed: ['绩效指标:', '  - 客户满意度: 每月 95 分以上'],
      told: ['colon-in-text: :'],
      mended: ['绩效指标:', '  - 客户满意度：每月 95 分以上'],
    },
    {
      what: 'and so is one that begins with a figure',
      typed: ['绩效指标:', '  - 客户满意度: 95 分以上的客户占比'],
      told: ['colon-in-text: :'],
      mended: ['绩效指标:', '  - 客户满意度：95 分以上的客户占比'],
    },
    {
      what: 'figures and words together, all with a figure',
      typed: ['绩效指标:', '  客户满意度: 95%', '  回款率: 98%'],
      told: ['word-as-key: 客户满意度', 'word-as-key: 回款率'],
      mended: ['绩效指标:', '  - { 名称: 客户满意度, 目标: 95% }', '  - { 名称: 回款率, 目标: 98% }'],
    },
    {
      what: 'one of several values is no figure',
      typed: ['绩效指标:', '  - 客户满意度: [95%, 较好]'],
      told: [],
    },
    {
      what: 'a known key stays a key',
      typed: ['绩效指标:', '  - 名称: 客户满意度', '    目标: 95%'],
      told: [],
    },
  ])
})

describe('what stands behind a word', () => {
  holds([
    {
      what: 'a comment behind it stays',
      typed: ['权限:', '  - 审批: 付款 # 5 万元以内'],
      told: ['word-as-key: 审批'],
      mended: ['权限:', '  - { 权限类型: 审批, 事项: 付款 } # 5 万元以内'],
    },
    {
      what: 'a # that may be a part of it: nothing is certain',
      typed: ['权限:', '  - 审批: 付款 #5 项'],
      told: ['colon-in-text: :'],
      mended: ['权限:', '  - "审批: 付款 #5 项"'],
    },
    {
      what: 'an anchor, an alias, a block: nothing is certain',
      typed: ['权限:', '  - 审批: &pay 付款', '  - 建议: *pay'],
      told: [],
    },
    { what: 'a mapping of its own', typed: ['权限:', '  - 审批: { 事项: 付款 }'], told: [] },
    {
      what: 'it goes on below, so that it is not whole',
      typed: ['权限:', '  - 审批: 付款', '      和报销'],
      told: ['colon-in-text: :'],
      mended: ['权限:', '  - 审批：付款和报销'],
    },
    {
      what: 'a blank line below it',
      typed: ['权限:', '  - 审批: 付款', '', '  - 建议: 任免'],
      told: ['word-as-key: 审批', 'word-as-key: 建议'],
      mended: ['权限:', '  - { 权限类型: 审批, 事项: 付款 }', '', '  - { 权限类型: 建议, 事项: 任免 }'],
    },
    {
      what: 'a key further left below it',
      typed: ['权限:', '  - 审批: 付款', '职级: P5'],
      told: ['word-as-key: 审批'],
      mended: ['权限:', '  - { 权限类型: 审批, 事项: 付款 }', '职级: P5'],
    },
    {
      what: 'quotes around it, or around a part of it',
      typed: ['权限:', '  - 审批: "付款"', '  - 建议: "付款"与报销'],
      told: ['word-as-key: 审批', 'word-as-key: 建议'],
      mended: [
        '权限:',
        '  - { 权限类型: 审批, 事项: "付款" }',
        '  - { 权限类型: 建议, 事项: \'"付款"与报销\' }',
      ],
    },
    {
      what: 'brackets with quotes or with braces in them are left alone',
      typed: ['权限:', '  - 审批: ["付款", 合同]'],
      told: [],
    },
    {
      what: 'several things, with another key of the item below: nothing is certain',
      typed: ['权限:', '  - 审批: [付款, 合同]', '    条件: 月末'],
      told: [],
    },
    {
      what: 'one thing, with another key of the item below',
      typed: ['权限:', '  - 审批: 付款', '    条件: 月末'],
      told: ['word-as-key: 审批'],
      mended: ['权限:', '  - 权限类型: 审批', '    事项: 付款', '    条件: 月末'],
    },
    {
      what: 'one in brackets, with another key of the item below',
      typed: ['权限:', '  - 审批: [付款]', '    条件: 月末'],
      told: ['word-as-key: 审批'],
      mended: ['权限:', '  - 权限类型: 审批', '    事项: 付款', '    条件: 月末'],
    },
  ])
})

describe('a list below a word', () => {
  holds([
    {
      what: 'with dashes, figures and brackets',
      typed: ['权限:', '  审批:', '    - 付款', '    2、合同', '    12) 报销', '    3. 借款'],
      told: ['word-as-key: 审批'],
      mended: [
        '权限:',
        '  - { 权限类型: 审批, 事项: 付款 }',
        '  - { 权限类型: 审批, 事项: 合同 }',
        '  - { 权限类型: 审批, 事项: 报销 }',
        '  - { 权限类型: 审批, 事项: 借款 }',
      ],
    },
    { what: 'a version number is no mark', typed: ['权限:', '  审批:', '    1.2 版合同'], told: [] },
    {
      what: 'dashes with more blanks behind them, quotes around the whole',
      typed: ['权限:', '  审批:', '    -   付款', '    - "合同"'],
      told: ['word-as-key: 审批'],
      mended: ['权限:', '  - { 权限类型: 审批, 事项: 付款 }', '  - { 权限类型: 审批, 事项: "合同" }'],
    },
    { what: 'an item that is empty', typed: ['权限:', '  审批:', '    - 付款', '    -'], told: [] },
    { what: 'an item with a comment', typed: ['权限:', '  审批:', '    - 付款 # 月末'], told: [] },
    {
      what: 'an item with a # in it',
      typed: ['权限:', '  审批:', '    - C#合同'],
      told: ['word-as-key: 审批'],
      mended: ['权限:', '  - { 权限类型: 审批, 事项: C#合同 }'],
    },
    { what: 'an item that is a list', typed: ['权限:', '  审批:', '    - - 付款'], told: [] },
    { what: 'an item with a key', typed: ['权限:', '  审批:', '    - 事项: 付款'], told: [] },
    {
      what: 'an item with a full-width colon is a text',
      typed: ['权限:', '  审批:', '    - 付款：月末'],
      told: ['word-as-key: 审批'],
      mended: ['权限:', '  - { 权限类型: 审批, 事项: 付款：月末 }'],
    },
    {
      what: 'in the column of the word there is nothing below it',
      typed: ['权限:', '  审批:', '  - 付款'],
      told: [],
    },
    { what: 'nothing below it at all', typed: ['权限:', '  审批:', '职级: P5'], told: [] },
  ])
})

describe('words in braces', () => {
  holds([
    {
      what: 'two of them',
      typed: ['权限: { 审批: 付款, 建议: 任免 }'],
      told: ['word-as-key: 审批'],
      mended: ['权限: [{ 权限类型: 审批, 事项: 付款 }, { 权限类型: 建议, 事项: 任免 }]'],
    },
    {
      what: 'with full-width signs and no blanks',
      typed: ['权限: {审批：付款，建议：任免}'],
      told: ['word-as-key: 审批'],
      mended: ['权限: [{ 权限类型: 审批, 事项: 付款 }, { 权限类型: 建议, 事项: 任免 }]'],
    },
    {
      what: 'with blanks before the colon',
      typed: ['权限: { 审批 : 付款 }'],
      told: ['word-as-key: 审批'],
      mended: ['权限: [{ 权限类型: 审批, 事项: 付款 }]'],
    },
    { what: 'one of them is no word that is known', typed: ['权限: { 审批: 付款, 喜欢: 任免 }'], told: [] },
    { what: 'one of them has nothing behind it', typed: ['权限: { 审批: 付款, 建议: }'], told: [] },
    { what: 'keys of the item are keys', typed: ['权限: { 权限类型: 审批, 事项: 付款 }'], told: [] },
    {
      what: 'figures are asked for where any name may stand',
      typed: ['绩效指标: { 满意度: 95%, 回款率: 98% }'],
      told: ['word-as-key: 满意度'],
      mended: ['绩效指标: [{ 名称: 满意度, 目标: 95% }, { 名称: 回款率, 目标: 98% }]'],
    },
    { what: 'and one is none', typed: ['绩效指标: { 满意度: 95%, 回款率: 较好 }'], told: [] },
    {
      what: 'something behind the braces',
      typed: ['权限: { 审批: 付款 } # 月末'],
      told: ['word-as-key: 审批'],
      mended: ['权限: [{ 权限类型: 审批, 事项: 付款 }] # 月末'],
    },
  ])
})
