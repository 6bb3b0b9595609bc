import { describe } from 'vitest'
import { holds } from './typed.js'

describe('a heading with its items below', () => {
  holds([
    {
      what: 'a heading with figures, items with figures and brackets',
      typed: ['职责:', '  一、设备管理:', '    1、点检', '    2、润滑', '  二、培训：', '    1、新员工'],
      told: ['heading-above-items: 一、设备管理:', 'heading-above-items: 二、培训：'],
      mended: [
        '职责:',
        '  - 职责: 设备管理',
        '    任务:',
        '      - 点检',
        '      - 润滑',
        '  - 职责: 培训',
        '    任务:',
        '      - 新员工',
      ],
    },
    {
      what: 'in one column',
      typed: ['职责:', '  一、设备管理：', '  1、点检', '  2、润滑', '  二、培训：', '  1、新员工'],
      told: ['heading-above-items: 一、设备管理：', 'heading-above-items: 二、培训：'],
      mended: [
        '职责:',
        '  - 职责: 设备管理',
        '    任务:',
        '      - 点检',
        '      - 润滑',
        '  - 职责: 培训',
        '    任务:',
        '      - 新员工',
      ],
    },
    {
      what: 'with dashes below it',
      typed: ['职责:', '  1、设备管理：', '    - 点检', '    - 润滑'],
      told: ['heading-above-items: 1、设备管理：'],
      mended: ['职责:', '  - 职责: 设备管理', '    任务:', '      - 点检', '      - 润滑'],
    },
    {
      what: 'with figures in two parts below it',
      typed: ['职责:', '  1、设备管理：', '    1.1 点检', '    1.12 润滑', '    1.1.3 更换'],
      told: ['heading-above-items: 1、设备管理：'],
      mended: [
        '职责:',
        '  - 职责: 设备管理',
        '    任务:',
        '      - 1.1 点检',
        '      - 1.12 润滑',
        '      - 1.1.3 更换',
      ],
    },
    {
      what: 'of ten and more',
      typed: ['职责:', '  10．设备管理：', '    10.1 点检', '    10．2 润滑'],
      told: ['heading-above-items: 10．设备管理：'],
      mended: ['职责:', '  - 职责: 设备管理', '    任务:', '      - 10.1 点检', '      - 10．2 润滑'],
    },
    {
      what: 'with signs below it',
      typed: ['职责:', '  1、设备管理：', '    • 点检', '    • 润滑'],
      told: ['heading-above-items: 1、设备管理：'],
      mended: ['职责:', '  - 职责: 设备管理', '    任务:', '      - 点检', '      - 润滑'],
    },
    {
      what: 'with a blank line in between',
      typed: ['职责:', '  一、设备管理：', '', '    1、点检'],
      told: ['heading-above-items: 一、设备管理：'],
      mended: ['职责:', '  - 职责: 设备管理', '    任务:', '', '      - 点检'],
    },
    {
      what: 'with a key below the list',
      typed: ['职责:', '  一、设备管理：', '    1、点检', '职级: P5'],
      told: ['heading-above-items: 一、设备管理：'],
      mended: ['职责:', '  - 职责: 设备管理', '    任务:', '      - 点检', '职级: P5'],
    },
    {
      what: 'with an item below it',
      typed: ['职责:', '  一、设备管理：', '    1、点检', '  - 培训'],
      told: ['heading-above-items: 一、设备管理：'],
      mended: ['职责:', '  - 职责: 设备管理', '    任务:', '      - 点检', '  - 培训'],
    },
    {
      what: 'with quotes, signs of YAML and colons in the items',
      typed: ['职责:', '  一、设备管理：', '    1、"点检"与 润滑', '    2、更换: 每月', '    3、*清洁*'],
      told: ['heading-above-items: 一、设备管理：'],
      mended: [
        '职责:',
        '  - 职责: 设备管理',
        '    任务:',
        '      - \'"点检"与 润滑\'',
        '      - "更换: 每月"',
        '      - "*清洁*"',
      ],
    },
    {
      what: 'with blanks before the colon',
      typed: ['职责:', '  一、设备管理 ：', '    1、点检'],
      told: ['heading-above-items: 一、设备管理 ：'],
      mended: ['职责:', '  - 职责: 设备管理', '    任务:', '      - 点检'],
    },
  ])
})

describe('no heading', () => {
  holds([
    {
      what: 'nothing below it',
      typed: ['职责:', '  一、设备管理：'],
      told: ['item-without-dash: 一、'],
      mended: ['职责:', '  - 设备管理：'],
    },
    {
      what: 'no colon at its end',
      typed: ['职责:', '  一、设备管理：全厂', '    1、点检'],
      told: ['item-without-dash: 一、', 'joined-lines: 1、'],
      mended: ['职责:', '  - 设备管理：全厂', '    1、点检'],
    },
    {
      what: 'no mark before it',
      typed: ['职责:', '  设备管理：', '    1、点检'],
      told: ['item-without-dash: 设备管理：', 'joined-lines: 1、'],
      mended: ['职责:', '  - 设备管理：', '    1、点检'],
    },
    {
      what: 'a dash before it',
      typed: ['职责:', '  - 设备管理：', '    1、点检'],
      told: ['joined-lines: 1、'],
    },
    {
      what: 'figures in two parts before it',
      typed: ['职责:', '  1.1 设备管理：', '    1、点检'],
      told: ['item-without-dash: 1.1 设备管理：', 'joined-lines: 1、'],
      mended: ['职责:', '  - 1.1 设备管理：', '    1、点检'],
    },
    {
      what: 'quotes, brackets or a colon in it',
      typed: ['职责:', '  一、“设备”：管理：', '    （1）点检'],
      told: ['item-without-dash: 一、', 'joined-lines: （1）'],
      mended: ['职责:', '  - “设备”：管理：', '    （1）点检'],
    },
    {
      what: 'a comment behind an item',
      typed: ['职责:', '  一、设备管理：', '    1、点检 # 待定'],
      told: ['item-without-dash: 一、', 'joined-lines: 1、'],
      mended: ['职责:', '  - 设备管理：', '    1、点检 # 待定'],
    },
    {
      what: 'an item with a # in it',
      typed: ['职责:', '  一、设备管理：', '    1、点检C#设备'],
      told: ['heading-above-items: 一、设备管理：'],
      mended: ['职责:', '  - 职责: 设备管理', '    任务:', '      - 点检C#设备'],
    },
    {
      what: 'an item that is a comment',
      typed: ['职责:', '  一、设备管理：', '    1、点检', '    # 待定'],
      told: ['item-without-dash: 一、', 'joined-lines: 1、'],
      mended: ['职责:', '  - 设备管理：', '    1、点检', '    # 待定'],
    },
    {
      what: 'items in several columns',
      typed: ['职责:', '  一、设备管理：', '    1、点检', '      2、润滑'],
      told: ['item-without-dash: 一、', 'joined-lines: 1、'],
      mended: ['职责:', '  - 设备管理：', '    1、点检', '      2、润滑'],
    },
    {
      what: 'items of several kinds',
      typed: ['职责:', '  一、设备管理：', '    1、点检', '    （2）润滑'],
      told: ['item-without-dash: 一、', 'joined-lines: 1、'],
      mended: ['职责:', '  - 设备管理：', '    1、点检', '    （2）润滑'],
    },
    {
      what: 'a line without a mark',
      typed: ['职责:', '  一、设备管理：', '    1、点检', '    润滑'],
      told: ['item-without-dash: 一、', 'joined-lines: 1、'],
      mended: ['职责:', '  - 设备管理：', '    1、点检', '    润滑'],
    },
    {
      what: 'a mark alone',
      typed: ['职责:', '  一、设备管理：', '    1、点检', '    2、'],
      told: ['item-without-dash: 一、', 'joined-lines: 1、'],
      mended: ['职责:', '  - 设备管理：', '    1、点检', '    2、'],
    },
    {
      what: 'marks of the same kind below it',
      typed: ['职责:', '  1、设备管理：', '    2、点检'],
      told: ['item-without-dash: 1、', 'joined-lines: 2、'],
      mended: ['职责:', '  - 设备管理：', '    2、点检'],
    },
    {
      what: 'where items have no tasks',
      typed: ['业务流程:', '  一、考核：', '    1、年度'],
      told: ['item-without-dash: 一、', 'joined-lines: 1、'],
      mended: ['业务流程:', '  - 考核：', '    1、年度'],
    },
    {
      what: 'where items have no text of their own',
      typed: ['审批记录:', '  一、编制：', '    1、张三'],
      told: ['item-without-dash: 一、', 'full-width-colon: ：', 'yaml-syntax: 1、张三'],
      mended: ['审批记录:', '  - 编制:', '    1、张三'],
    },
  ])
})
