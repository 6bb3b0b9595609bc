import { describe } from 'vitest'
import { holds } from './typed.js'

describe('a colon behind what may be a key', () => {
  holds([
    {
      what: 'an address in a list of sentences, and where only keys may stand',
      typed: [
        '业务流程:',
        '  - https://example.com/a',
        '  - http://example.com',
        '  - 见file://x',
        '外文名称:',
        '  https://example.com',
      ],
      told: [],
    },
    {
      what: 'a known key behind figures with colons',
      typed: ['比例1:2: 3', 'grade:P5: a'],
      told: ['colon-without-space: :', 'yaml-quote: P5: a'],
      mended: ['比例1:2: 3', 'grade: "P5: a"'],
    },
    {
      what: 'a full-width colon before an ordinary one',
      typed: ['职级：P5: 甲'],
      told: ['full-width-colon: ：', 'yaml-quote: P5: 甲'],
      mended: ['职级: "P5: 甲"'],
    },
    {
      what: 'a key in quotes',
      typed: ['"职级"：P5', "'备注'：甲"],
      told: ['full-width-colon: ：', 'full-width-colon: ：'],
      mended: ['"职级": P5', "'备注': 甲"],
    },
    {
      what: 'a name with a level, above another',
      typed: ['ksa:', '  skills:', '    谈判:3', '    面试：2'],
      told: ['colon-without-space: :', 'full-width-colon: ：'],
      mended: ['ksa:', '  skills:', '    谈判: 3', '    面试: 2'],
    },
    {
      what: 'a key below it in the same column',
      typed: ['职责:', '  - 其他：招聘', '    权重: 60'],
      told: ['full-width-colon: ：'],
      mended: ['职责:', '  - 其他: 招聘', '    权重: 60'],
    },
    {
      what: 'a text below it in the same column',
      typed: ['职责:', '  - 其他：招聘', '    权重60'],
      told: [],
    },
    {
      what: 'a key below it further right',
      typed: ['职责:', '  - 其他：招聘', '      权重: 60'],
      told: ['yaml-indent: 权重: 60', 'full-width-colon: ：'],
      mended: ['职责:', '  - 其他: 招聘', '    权重: 60'],
    },
    { what: 'a key below it without a blank', typed: ['职责:', '  - 其他：招聘', '    权重:60'], told: [] },
    {
      what: 'a full-width one below it',
      typed: ['职责:', '  - 其他：招聘', '    权重：60'],
      told: ['full-width-colon: ：', 'full-width-colon: ：'],
      mended: ['职责:', '  - 其他: 招聘', '    权重: 60'],
    },
    { what: 'a comment below it', typed: ['职责:', '  - 其他：招聘', '    # 权重: 60'], told: [] },
    {
      what: 'a key with a blank in it below',
      typed: ['职责:', '  - 其他：招聘', '    权 重: 60'],
      told: ['yaml-indent: - 其他：招聘'],
    },
    {
      what: 'an odd blank behind it',
      typed: ['职级:　P5: a'],
      told: ['wrong-space: 　', 'yaml-quote: P5: a'],
      mended: ['职级: "P5: a"'],
    },
  ])
})

describe('a colon in a text of a list', () => {
  holds([
    {
      what: 'in Chinese and in another language',
      typed: ['业务流程:', '  - 完成时限: 24 小时内', '  - due: 24 hours'],
      told: ['colon-in-text: :', 'colon-in-text: :'],
      mended: ['业务流程:', '  - 完成时限：24 小时内', '  - "due: 24 hours"'],
    },
    {
      what: 'with more of it below',
      typed: ['业务流程:', '  - 完成时限: 24 小时内', '    或当天'],
      told: ['colon-in-text: :'],
      mended: ['业务流程:', '  - 完成时限：24 小时内或当天'],
    },
    {
      what: 'with quotes behind it',
      typed: ['业务流程:', '  - 完成时限: "24" 小时内', "  - 期限: '当天' 或次日"],
      told: ['colon-in-text: :', 'colon-in-text: :'],
      mended: ['业务流程:', '  - 完成时限："24" 小时内', "  - 期限：'当天' 或次日"],
    },
    {
      what: 'with quotes around the whole of it',
      typed: ['业务流程:', '  - "完成时限: 24 小时内"'],
      told: [],
    },
    {
      what: 'with a second colon',
      typed: ['业务流程:', '  - 完成时限: 甲: 乙'],
      told: ['colon-in-text: :'],
      mended: ['业务流程:', '  - "完成时限: 甲: 乙"'],
    },
    {
      what: 'with quotes before it',
      typed: ['业务流程:', '  - "完成时限": 24 小时内'],
      told: ['colon-in-text: :'],
      mended: ['业务流程:', '  - \'"完成时限": 24 小时内\''],
    },
    {
      what: 'with a comment that may be text',
      typed: ['业务流程:', '  - 完成时限: 24 小时 #1 产线'],
      told: ['colon-in-text: :'],
      mended: ['业务流程:', '  - "完成时限: 24 小时 #1 产线"'],
    },
    {
      what: 'with a comment',
      typed: ['业务流程:', '  - 完成时限: 24 小时  # 待定'],
      told: ['colon-in-text: :'],
      mended: ['业务流程:', '  - 完成时限：24 小时  # 待定'],
    },
    {
      what: 'with a blank before it',
      typed: ['业务流程:', '  - 完成时限 : 24 小时内'],
      told: ['colon-in-text: :'],
      mended: ['业务流程:', '  - 完成时限：24 小时内'],
    },
    { what: 'a list behind it', typed: ['业务流程:', '  - 完成时限: [24]'], told: [] },
    { what: 'nothing behind it', typed: ['业务流程:', '  - 完成时限:'], told: [] },
    {
      what: 'a key further right below it',
      typed: ['业务流程:', '  - 完成时限: 24 小时内', '    期限: 当天'],
      told: [],
    },
    {
      what: 'an item further right below it',
      typed: ['业务流程:', '  - 完成时限: 24 小时内', '      - 当天'],
      told: ['yaml-indent: - 当天', 'colon-in-text: :'],
      mended: ['业务流程:', '  - 完成时限：24 小时内', '  - 当天'],
    },
    {
      what: 'a comment and a blank line, then a key',
      typed: ['业务流程:', '  - 完成时限: 24 小时内', '', '    # 其他', '    期限: 当天'],
      told: [],
    },
    {
      what: 'a comment, then the next item',
      typed: ['业务流程:', '  - 完成时限: 24 小时内', '  # 其他', '  - 期限: 当天'],
      told: ['colon-in-text: :', 'colon-in-text: :'],
      mended: ['业务流程:', '  - 完成时限：24 小时内', '  # 其他', '  - 期限：当天'],
    },
    {
      what: 'where the item may have keys: one that is nearly such, if it has three letters',
      typed: ['职责:', '  - 权得: 60', '  - 职贡: 招聘', '  - task: 招聘', '  - outpts: 招聘'],
      told: ['colon-in-text: :', 'colon-in-text: :'],
      mended: ['职责:', '  - 权得：60', '  - 职贡：招聘', '  - task: 招聘', '  - outpts: 招聘'],
    },
    {
      what: 'where the item may have keys: one that is none of them',
      typed: ['职责:', '  - 客户服务: 受理投诉', '  - service: takes calls'],
      told: ['colon-in-text: :', 'colon-in-text: :'],
      mended: ['职责:', '  - 客户服务：受理投诉', '  - "service: takes calls"'],
    },
  ])
})

describe('a # in a text', () => {
  holds([
    {
      what: 'behind a blank, without one behind it',
      typed: ['工作地点: 北京 #2 楼'],
      told: ['comment-in-text: #2 楼'],
    },
    {
      what: 'at the beginning of an item',
      typed: ['业务流程:', '  - #1 产线', '  - # 待定', '  - ##', '  - C# 开发'],
      told: ['yaml-quote: #1 产线'],
      mended: ['业务流程:', '  - "#1 产线"', '  - # 待定', '  - ##', '  - C# 开发'],
    },
    {
      what: 'at the beginning of an item with more below',
      typed: ['业务流程:', '  - #1 产线', '    和其他'],
      told: [],
    },
    { what: 'at the beginning of a value', typed: ['工作地点: #1 产线'], told: [] },
    { what: 'at the beginning of an item of names with keys', typed: ['审批记录:', '  - #1 张三'], told: [] },
    {
      what: 'in a text that goes on',
      typed: ['工作地点: 北京 #2 楼', '  和上海'],
      told: ['yaml-quote: 北京 #2 楼\n  和上海'],
      mended: ['工作地点: "北京 #2 楼和上海"'],
    },
    { what: 'behind a figure', typed: ['版本: 1.2 #3', '职级: P5 #待定'], told: ['comment-in-text: #待定'] },
    {
      what: 'behind a word or a date',
      typed: ['雇佣类型: 全职 #待定', '生效日期: 2025-01-01 #待定'],
      told: [],
    },
    {
      what: 'in the column of the one above',
      typed: ['工作地点: 北京  #待定', '职级代码: 甲乙  #待定'],
      told: [],
    },
    {
      what: 'in brackets',
      typed: ['业务流程: [巡检 #1 产线, 其他]', '产品: [甲 #2]', '方向: [#3 线, #4 线]'],
      told: ['yaml-quote: 巡检 #1 产线', 'yaml-quote: 甲 #2', 'yaml-quote: #3 线', 'yaml-quote: #4 线'],
      mended: ['业务流程: ["巡检 #1 产线", 其他]', '产品: ["甲 #2"]', '方向: ["#3 线", "#4 线"]'],
    },
    {
      what: 'in brackets, before the last of its lines',
      typed: ['业务流程: [巡检, #1 产线', '  其他]'],
      told: [],
    },
    { what: 'a comment in brackets', typed: ['业务流程: [巡检, # 待定', '  其他]'], told: [] },
  ])
})

describe('a text over several lines', () => {
  holds([
    {
      what: 'with quotes missing',
      typed: ['工作地点: 地址: 北京', '  朝阳 # 待定', '职级: P5'],
      told: ['yaml-quote: 地址: 北京\n  朝阳'],
      mended: ['工作地点: "地址: 北京朝阳" # 待定', '职级: P5'],
    },
    {
      what: 'of a list',
      typed: ['业务流程:', '  - 时限: 当天', '    或次日', '    - 甲'],
      told: ['colon-in-text: :'],
      mended: ['业务流程:', '  - 时限：当天或次日', '    - 甲'],
    },
    {
      what: 'in two languages',
      typed: ['业务流程:', '  - due: at once', '    or later'],
      told: ['colon-in-text: :'],
      mended: ['业务流程:', '  - "due: at once or later"'],
    },
  ])
})
