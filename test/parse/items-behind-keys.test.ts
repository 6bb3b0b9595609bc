import { describe } from 'vitest'
import { holds } from './typed.js'

describe('the first item of a list on the line of its key', () => {
  holds([
    {
      what: 'with others below it, in whatever column',
      typed: ['职责: - 招聘', '  - 培训', '  - 考核'],
      told: ['text-above-block: - 招聘'],
      mended: ['职责:', '  - 招聘', '  - 培训', '  - 考核'],
    },
    {
      what: 'with others in the column of the key',
      typed: ['职责: - 招聘', '- 培训'],
      told: ['text-above-block: - 招聘'],
      mended: ['职责:', '- 招聘', '- 培训'],
    },
    {
      what: 'with others further right',
      typed: ['职责: - 招聘', '    - 培训'],
      told: ['text-above-block: - 招聘'],
      mended: ['职责:', '    - 招聘', '    - 培训'],
    },
    {
      what: 'alone',
      typed: ['职责: - 招聘'],
      told: ['text-above-block: - 招聘'],
      mended: ['职责:', '  - 招聘'],
    },
    {
      what: 'alone, with a key below the list',
      typed: ['职责: - 招聘', '职级: P5'],
      told: ['text-above-block: - 招聘'],
      mended: ['职责:', '  - 招聘', '职级: P5'],
    },
    {
      what: 'with a comment behind it and blanks before it',
      typed: ['职责:   - 招聘   # 待定', '  - 培训'],
      told: ['text-above-block: - 招聘'],
      mended: ['职责:', '  - 招聘   # 待定', '  - 培训'],
    },
    {
      what: 'with a comment and a blank line below it',
      typed: ['职责: - 招聘', '# 其他', '', '  - 培训'],
      told: ['text-above-block: - 招聘'],
      mended: ['职责:', '  - 招聘', '# 其他', '', '  - 培训'],
    },
    {
      what: 'no blank behind the colon',
      typed: ['职责:- 招聘'],
      told: ['colon-without-space: :', 'text-above-block: - 招聘'],
      mended: ['职责: ', '  - 招聘'],
    },
    {
      what: 'more blanks behind the dash',
      typed: ['职责: -  招聘'],
      told: ['text-above-block: -  招聘'],
      mended: ['职责:', '  -  招聘'],
    },
    {
      what: 'an item with a key, and more of it below',
      typed: ['职责: - 职责: 招聘', '    权重: 60'],
      told: ['text-above-block: - 职责: 招聘'],
      mended: ['职责:', '  - 职责: 招聘', '    权重: 60'],
    },
    {
      what: 'a text that goes on below: nobody knows its column',
      typed: ['职责: - 招聘', '    和培训'],
      told: ['yaml-syntax: -'],
    },
    { what: 'a text with a key below it', typed: ['职责: - 招聘', '    权重: 60'], told: ['yaml-syntax: -'] },
    { what: 'two dashes', typed: ['职责: - - 招聘'], told: ['yaml-syntax: -'] },
    { what: 'a figure below zero is no item', typed: ['职责: -5'], told: [] },
    {
      what: 'of those who are reported to as well',
      typed: ['汇报关系:', '  虚线汇报: - 财务总监', '    - 法务总监'],
      told: ['text-above-block: - 财务总监'],
      mended: ['汇报关系:', '  虚线汇报:', '    - 财务总监', '    - 法务总监'],
    },
    { what: 'where no list may stand', typed: ['工作地点: - 北京'], told: ['yaml-syntax: -'] },
    {
      what: 'with a name for it',
      typed: ['职责: &base - 招聘', '  - 培训'],
      told: ['text-above-block: - 招聘'],
      mended: ['职责: &base', '  - 招聘', '  - 培训'],
    },
  ])
})
