import { describe } from 'vitest'
import { holds } from './typed.js'

describe('a colon in braces', () => {
  holds([
    {
      what: 'without a blank behind it, before a known key',
      typed: ['审批记录: [{ by:张三, on:2025-01-01 }]'],
      told: ['colon-without-space: :', 'colon-without-space: :'],
      mended: ['审批记录: [{ by: 张三, on: 2025-01-01 }]'],
    },
    {
      what: 'without one behind any name, where nothing but keys may stand',
      typed: ['审批记录: [{ wer:张三 }]'],
      told: ['colon-without-space: :'],
      mended: ['审批记录: [{ wer: 张三 }]'],
    },
    { what: 'behind a key in quotes none is needed', typed: ['审批记录: [{ "by":张三 }]'], told: [] },
    {
      what: 'full-width behind a key in quotes',
      typed: ['审批记录: [{ "by"：张三, \'on\'：2025-01-01 }]'],
      told: ['full-width-colon: ：', 'full-width-colon: ：'],
      mended: ['审批记录: [{ "by": 张三, \'on\': 2025-01-01 }]'],
    },
    { what: 'with nothing behind it', typed: ['审批记录: [{ by:, on: 2025-01-01 }]'], told: [] },
    { what: 'right before the brace', typed: ['审批记录: [{ by:}]'], told: [] },
    { what: 'in a value is text', typed: ['审批记录: [{ by: 张三:李四, note: 比例 1:2 }]'], told: [] },
    { what: 'full-width in a value is text', typed: ['审批记录: [{ by: 甲：乙 }]'], told: [] },
    {
      what: 'a time of day in the rest of a text',
      typed: ['权限: [{ 权限类型: 审批, 事项: 付款, 8：30 前 }]'],
      told: ['comma-in-text: 付款, 8：30 前'],
      mended: ['权限: [{ 权限类型: 审批, 事项: 付款，8：30 前 }]'],
    },
    {
      what: 'a known key behind a comma is a key',
      typed: ['权限: [{ 权限类型: 审批, 事项：付款 }]'],
      told: ['full-width-colon: ：'],
      mended: ['权限: [{ 权限类型: 审批, 事项: 付款 }]'],
    },
    {
      what: 'with an odd blank before it',
      typed: ['审批记录: [{ by : 张三 }]'],
      told: ['wrong-space:  '],
      mended: ['审批记录: [{ by: 张三 }]'],
    },
  ])
})

describe('a full-width comma in braces', () => {
  holds([
    {
      what: 'before a known key',
      typed: ['审批记录: [{ by: 张三，on: 2025-01-01 }]'],
      told: ['full-width-punctuation: ，'],
      mended: ['审批记录: [{ by: 张三, on: 2025-01-01 }]'],
    },
    {
      what: 'before a known key in quotes, with a full-width colon',
      typed: ['审批记录: [{ by: 张三，"on"：2025-01-01 }]'],
      told: ['full-width-punctuation: ，', 'full-width-colon: ：'],
      mended: ['审批记录: [{ by: 张三, "on": 2025-01-01 }]'],
    },
    {
      what: 'before anything else is text',
      typed: ['审批记录: [{ by: 张三，李四, on: 2025-01-01 }]'],
      told: [],
    },
    {
      what: 'before a name with a colon that is no key is text',
      typed: ['审批记录: [{ by: 张三，备考：李四, on: 2025-01-01 }]'],
      told: [],
    },
    {
      what: 'behind a value in quotes',
      typed: ['审批记录: [{ by: "张三"，on: 2025-01-01 }]'],
      told: ['full-width-punctuation: ，'],
      mended: ['审批记录: [{ by: "张三", on: 2025-01-01 }]'],
    },
  ])
})

describe('a full-width comma in brackets', () => {
  holds([
    {
      what: 'between short names',
      typed: ['业务流程: [考核，薪酬]'],
      told: ['full-width-punctuation: ，'],
      mended: ['业务流程: [考核, 薪酬]'],
    },
    {
      what: 'between names of ten signs',
      typed: ['业务流程: [一二三四五六七八九十，薪酬]'],
      told: ['full-width-punctuation: ，'],
      mended: ['业务流程: [一二三四五六七八九十, 薪酬]'],
    },
    {
      what: 'between names of which one has eleven',
      typed: ['业务流程: [一二三四五六七八九十一，薪酬]'],
      told: [],
    },
    { what: 'between texts with signs of a sentence', typed: ['业务流程: [先审核；后批准，薪酬]'], told: [] },
    {
      what: 'behind quotes',
      typed: ['业务流程: ["先由主管审核后报经理批准"，薪酬]'],
      told: ['full-width-punctuation: ，'],
      mended: ['业务流程: ["先由主管审核后报经理批准", 薪酬]'],
    },
  ])
})

describe('a bracket in brackets', () => {
  holds([
    {
      what: 'full-width ones that close what ordinary ones open',
      typed: ['业务流程: [考核］', '外文名称: { en: Manager ｝'],
      told: ['full-width-punctuation: ］', 'full-width-punctuation: ｝'],
      mended: ['业务流程: [考核]', '外文名称: { en: Manager }'],
    },
    {
      what: 'a pair of them in a text',
      typed: ['业务流程: [考核［年度］, 薪酬]', '外文名称: { en: A｛B｝C, de: D }', '产品: [甲【乙】丙]'],
      told: [],
    },
    {
      what: 'full-width ones in full-width ones',
      typed: ['业务流程: ［考核［年度］］'],
      told: ['full-width-punctuation: ［'],
      mended: ['业务流程: [考核［年度］]'],
    },
    { what: 'the wrong kind', typed: ['业务流程: [考核｝, 薪酬]'], told: [] },
  ])
})

describe('a comma in a text in braces', () => {
  holds([
    {
      what: 'the rest of a text',
      typed: ['权限: [{ 权限类型: 审批, 事项: 组织体制, 人事编制 }]'],
      told: ['comma-in-text: 组织体制, 人事编制'],
      mended: ['权限: [{ 权限类型: 审批, 事项: 组织体制，人事编制 }]'],
    },
    {
      what: 'three parts',
      typed: ['权限: [{ 权限类型: 审批, 事项: 甲, 乙, 丙, 条件: 丁 }]'],
      told: ['comma-in-text: 甲, 乙, 丙'],
      mended: ['权限: [{ 权限类型: 审批, 事项: 甲，乙，丙, 条件: 丁 }]'],
    },
    {
      what: 'with a figure',
      typed: ['权限: [{ 权限类型: 审批, 事项: 金额 5,000 以上 }]'],
      told: ['comma-in-text: 金额 5,000 以上'],
      mended: ['权限: [{ 权限类型: 审批, 事项: "金额 5,000 以上" }]'],
    },
    {
      what: 'of words in another language',
      typed: ['权限: [{ right: approve, matter: payments, up to 5000 }]'],
      told: ['comma-in-text: payments, up to 5000'],
      mended: ['权限: [{ right: approve, matter: "payments, up to 5000" }]'],
    },
    { what: 'quotes in the rest', typed: ['权限: [{ 权限类型: 审批, 事项: 甲, "乙" }]'], told: [] },
    {
      what: 'a list in place of a text',
      typed: ['汇报关系: { 虚线汇报: 甲, 乙 }'],
      told: ['comma-in-text: 甲, 乙'],
      mended: ['汇报关系: { 虚线汇报: [甲, 乙] }'],
    },
    {
      what: 'over two lines',
      typed: ['权限: [{ right: approve, matter: payments,', '   up to 5000 }]'],
      told: ['comma-in-text: payments,\n   up to 5000'],
      mended: ['权限: [{ right: approve, matter: "payments, up to 5000" }]'],
    },
    {
      what: 'a full-width colon in the rest',
      typed: ['权限: [{ 权限类型: 审批, 事项: 付款, 备考：月末 }]'],
      told: ['comma-in-text: 付款, 备考：月末'],
      mended: ['权限: [{ 权限类型: 审批, 事项: 付款，备考：月末 }]'],
    },
  ])
})

describe('a comma in an amount in brackets', () => {
  holds([
    {
      what: 'with a unit',
      typed: ['业务流程: [20,000元, 30,000元]'],
      told: ['comma-in-text: 20,000元', 'comma-in-text: 30,000元'],
      mended: ['业务流程: ["20,000元", "30,000元"]'],
    },
    {
      what: 'without one',
      typed: ['业务流程: [20,000, 30,000]'],
      told: ['comma-in-text: 20,000', 'comma-in-text: 30,000'],
      mended: ['业务流程: ["20,000", "30,000"]'],
    },
    { what: 'two rooms', typed: ['业务流程: [101,102]'], told: [] },
    { what: 'four figures behind the comma are two', typed: ['业务流程: [1,2000]'], told: [] },
    {
      what: 'words before it',
      typed: ['业务流程: [金额 1,200, 其他]'],
      told: ['comma-in-text: 金额 1,200'],
      mended: ['业务流程: ["金额 1,200", 其他]'],
    },
  ])
})

describe('a colon in an item of brackets', () => {
  holds([
    {
      what: 'Chinese',
      typed: ['业务流程: [接待, 其他: 完成交办的工作]'],
      told: ['colon-in-text: :'],
      mended: ['业务流程: [接待, 其他：完成交办的工作]'],
    },
    {
      what: 'another language',
      typed: ['业务流程: [reception, other: work as asked]'],
      told: ['colon-in-text: :'],
      mended: ['业务流程: [reception, "other: work as asked"]'],
    },
    {
      what: 'with another colon behind it',
      typed: ['业务流程: [其他: 甲: 乙]'],
      told: ['colon-in-text: :'],
      mended: ['业务流程: ["其他: 甲: 乙"]'],
    },
    { what: 'without a blank', typed: ['业务流程: [其他:甲]'], told: [] },
    { what: 'full-width', typed: ['业务流程: [其他：甲]'], told: [] },
    { what: 'behind quotes', typed: ['业务流程: ["其他": 甲]'], told: [] },
    { what: 'nothing before it', typed: ['业务流程: [: 甲]'], told: [] },
    { what: 'nothing behind it', typed: ['业务流程: [其他:, 甲]'], told: [] },
    {
      what: 'with an amount behind it',
      typed: ['业务流程: [其他: 20,000元, 甲]'],
      told: ['comma-in-text: 其他: 20,000元'],
      mended: ['业务流程: ["其他: 20,000元", 甲]'],
    },
    {
      what: 'more blanks before and behind',
      typed: ['业务流程: [  其他:   甲  , 乙]'],
      told: ['colon-in-text: :'],
      mended: ['业务流程: [  其他：甲  , 乙]'],
    },
    { what: 'keys of items are keys', typed: ['职责: [职责: 招聘]'], told: [] },
    { what: 'names with levels', typed: ['ksa:', '  skills: [谈判: 熟练]'], told: [] },
  ])
})
