import { describe } from 'vitest'
import { holds } from './typed.js'

describe('a list that lacks the bracket before it', () => {
  holds([
    {
      what: 'gets it',
      typed: ['业务流程: 考核流程, 薪酬流程]'],
      told: ['yaml-bracket: ]'],
      mended: ['业务流程: [考核流程, 薪酬流程]'],
    },
    {
      what: 'with a comment behind it',
      typed: ['业务流程: 考核流程] # 待定'],
      told: ['yaml-bracket: ]'],
      mended: ['业务流程: [考核流程] # 待定'],
    },
    { what: 'is none where a text may stand', typed: ['工作地点: 北京]'], told: [] },
    {
      what: 'nor with another bracket, a colon or a quote in it',
      typed: ['业务流程: 考核[流程], 薪酬]'],
      told: [],
    },
    { what: 'nor where the bracket is not the end', typed: ['业务流程: 考核] 流程'], told: [] },
  ])
})

describe('full-width brackets around a value', () => {
  holds([
    {
      what: 'of a list and of a mapping',
      typed: ['业务流程: ［考核流程］', '外文名称: ｛ en: Manager ｝'],
      told: ['full-width-punctuation: ［', 'full-width-punctuation: ｛'],
      mended: ['业务流程: [考核流程]', '外文名称: { en: Manager }'],
    },
    {
      what: 'with one of the pair ordinary',
      typed: ['业务流程: ［考核流程]', '外文名称: ｛en: Manager}'],
      told: ['full-width-punctuation: ［', 'full-width-punctuation: ｛'],
      mended: ['业务流程: [考核流程]', '外文名称: {en: Manager}'],
    },
    {
      what: 'of either kind in a text are text',
      typed: ['工作地点: ［总部］三楼', '备注: x｛y｝'],
      told: [],
    },
    {
      what: '【】 only where no text may stand',
      typed: ['业务流程: 【考核流程】', '工作地点: 【北京】'],
      told: ['full-width-punctuation: 【'],
      mended: ['业务流程: [考核流程]', '工作地点: 【北京】'],
    },
    {
      what: 'left open before a known key',
      typed: ['职责:', '  - ｛职责：招聘，权重：60'],
      told: [
        'full-width-punctuation: ｛',
        'full-width-colon: ：',
        'full-width-punctuation: ，',
        'full-width-colon: ：',
        'yaml-bracket: ｛',
      ],
      mended: ['职责:', '  - {职责: 招聘, 权重: 60}'],
    },
    { what: 'left open before a name that is not known', typed: ['职责:', '  - ｛其他：招聘'], told: [] },
  ])
})

describe('quotes', () => {
  holds([
    {
      what: 'around the beginning of a text only',
      typed: ['工作地点: "总部"三楼'],
      told: ['yaml-quote: "总部"三楼'],
      mended: ['工作地点: \'"总部"三楼\''],
    },
    { what: 'around the whole, with a comment behind it', typed: ['工作地点: "总部" # 三楼'], told: [] },
    { what: 'over two lines', typed: ['工作地点: "总部', '  三楼"'], told: [] },
    {
      what: 'left open above another key',
      typed: ['工作地点: "总部', '职级: P5'],
      told: ['yaml-quote: "总部'],
      mended: ['工作地点: "总部"', '职级: P5'],
    },
    {
      what: 'left open at the end',
      typed: ['工作地点: "总部'],
      told: ['yaml-quote: "总部'],
      mended: ['工作地点: "总部"'],
    },
    {
      what: 'left open by a single one',
      typed: ["工作地点: '总部", '职级: P5'],
      told: ["yaml-quote: '总部"],
      mended: ["工作地点: '总部'", '职级: P5'],
    },
    { what: 'in the middle are text', typed: ['工作地点: 总部"三楼"'], told: [] },
    {
      what: 'with signs that cannot stand in them',
      typed: ['工作地点: "C:\\总部"'],
      told: ['yaml-quote: "C:\\总部"'],
      mended: ["工作地点: 'C:\\总部'"],
    },
  ])
})

describe('a block of text', () => {
  holds([
    { what: 'as a text', typed: ['岗位目的: |', '  维护客户：', '    title：x', '职级: P5'], told: [] },
    {
      what: 'with a sign of how its end is read',
      typed: ['岗位目的: >-', '  维护', '  客户', '职级：P5'],
      told: ['full-width-colon: ：'],
      mended: ['岗位目的: >-', '  维护', '  客户', '职级: P5'],
    },
    { what: 'with a figure', typed: ['岗位目的: |2', '  维护：客户'], told: [] },
    {
      what: 'no block, for something stands behind it',
      typed: ['岗位目的: |维护客户'],
      told: ['yaml-quote: |维护客户'],
      mended: ['岗位目的: "|维护客户"'],
    },
    {
      what: 'is over in the column of its key',
      typed: ['岗位目的: |', '  甲：乙', '职级：P5'],
      told: ['full-width-colon: ：'],
      mended: ['岗位目的: |', '  甲：乙', '职级: P5'],
    },
    {
      what: 'whose lines are a list, where one belongs',
      typed: ['职责: |', '  招聘', '  培训', '职级: P5'],
      told: ['block-as-list: |'],
      mended: ['职责: ', '  - 招聘', '  - 培训', '职级: P5'],
    },
  ])
})

describe('names with &', () => {
  holds([
    {
      what: 'before a value in brackets',
      typed: ['业务流程: &all [考核，薪酬]', '产品: *all'],
      told: ['full-width-punctuation: ，'],
      mended: ['业务流程: &all [考核, 薪酬]', '产品: *all'],
    },
    {
      what: 'before quotes, with more blanks',
      typed: ['工作地点: &x   “北京”'],
      told: ['curly-quote: “北京”'],
      mended: ['工作地点: &x   "北京"'],
    },
    {
      what: 'before a plain text with a colon',
      typed: ['工作地点: &place 地址: 北京'],
      told: ['yaml-quote: 地址: 北京'],
      mended: ['工作地点: &place "地址: 北京"'],
    },
  ])
})
