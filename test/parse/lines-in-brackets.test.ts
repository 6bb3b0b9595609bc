import { describe } from 'vitest'
import { holds } from './typed.js'

describe('a line in brackets or quotes that stands too far left', () => {
  holds([
    {
      what: 'at the left edge',
      typed: ['业务流程: [', '甲,', '乙]', '职级: P5'],
      told: ['yaml-indent: 甲,', 'yaml-indent: 乙]'],
      mended: ['业务流程: [', '  甲,', '  乙]', '职级: P5'],
    },
    { what: 'a bracket that closes in the column of the key', typed: ['业务流程: [', '  甲', ']'], told: [] },
    {
      what: 'a mapping in an item, whose end stands under the dash',
      typed: ['审批记录:', '  - { by: 张三,', '  on: 2025-01-01', '  }'],
      told: ['yaml-indent: on: 2025-01-01'],
      mended: ['审批记录:', '  - { by: 张三,', '    on: 2025-01-01', '  }'],
    },
    {
      what: 'in the column of its key',
      typed: ['汇报关系:', '  直接上级: [', '  总监]'],
      told: ['yaml-indent: 总监]'],
      mended: ['汇报关系:', '  直接上级: [', '    总监]'],
    },
    {
      what: 'quotes',
      typed: ['岗位目的: "维护', '客户"', '职级: P5'],
      told: ['yaml-indent: 客户"'],
      mended: ['岗位目的: "维护', '  客户"', '职级: P5'],
    },
    {
      what: 'together with the line that it belongs to',
      typed: ['汇报关系:', '  直接上级: 总监', '   虚线汇报: [', '    甲,', '    乙]'],
      told: ['yaml-indent: 虚线汇报: ['],
      mended: ['汇报关系:', '  直接上级: 总监', '  虚线汇报: [', '    甲,', '    乙]'],
    },
    {
      what: 'and with it too far left',
      typed: ['任职资格:', '  学历: 本科', ' 证书: [', '  甲,', '  乙]'],
      told: ['yaml-indent: 证书: ['],
      mended: ['任职资格:', '  学历: 本科', '  证书: [', '    甲,', '    乙]'],
    },
    {
      what: 'together with a dash in a wrong column',
      typed: ['职责:', '  - 招聘', '   - { 职责: 培训,', '     权重: 40 }', '  - 考核'],
      told: ['yaml-indent: - { 职责: 培训,'],
      mended: ['职责:', '  - 招聘', '  - { 职责: 培训,', '     权重: 40 }', '  - 考核'],
    },
  ])
})

describe('a line in the wrong column', () => {
  holds([
    {
      what: 'of a list in a list',
      typed: ['审批记录:', '  - - 张三', '   - 李四'],
      told: ['yaml-indent: - 李四'],
      mended: ['审批记录:', '  - - 张三', '    - 李四'],
    },
    {
      what: 'a text that hangs',
      typed: ['职责:', '  - 招聘，', '  培训'],
      told: ['item-without-dash: 培训'],
      mended: ['职责:', '  - 招聘，', '  - 培训'],
    },
    {
      what: 'a block of text, its first line too far right or too far left',
      typed: ['岗位目的: |', ' 甲', '  乙', '职级: P5'],
      told: [],
    },
    {
      what: 'a block of text at the left edge',
      typed: ['岗位目的: |', '甲', '乙', '职级: P5'],
      told: ['yaml-indent: 甲', 'yaml-indent: 乙'],
      mended: ['岗位目的: |', '  甲', '  乙', '职级: P5'],
    },
    {
      what: 'a value below its key, at the left edge',
      typed: ['汇报关系:', '  直接上级:', '  总监'],
      told: ['yaml-indent: 总监'],
      mended: ['汇报关系:', '  直接上级:', '    总监'],
    },
    {
      what: 'steps of four',
      typed: [
        '汇报关系:',
        '    直接上级: 总监',
        '任职资格:',
        '    学历: 本科',
        '     经验: 3年',
        '职责:',
        '    - 招聘',
        '   - 培训',
      ],
      told: ['yaml-indent: 经验: 3年', 'yaml-indent: - 培训'],
      mended: [
        '汇报关系:',
        '    直接上级: 总监',
        '任职资格:',
        '    学历: 本科',
        '    经验: 3年',
        '职责:',
        '    - 招聘',
        '    - 培训',
      ],
    },
    {
      what: 'three keys a little too far right',
      typed: ['任职资格:', '  学历: 本科', '   经验: 3年', '   证书: [甲]'],
      told: ['yaml-indent: 学历: 本科'],
      mended: ['任职资格:', '   学历: 本科', '   经验: 3年', '   证书: [甲]'],
    },
    {
      what: 'a list of names with levels, one too far right',
      typed: [
        'ksa:',
        '  skills:',
        '    - 沟通: 熟练',
        '     - 面试: 精通',
        '    - 谈判: 熟练',
        '  abilities:',
        '    团队: 熟练',
        '     沟通: 精通',
      ],
      told: ['yaml-indent: - 面试: 精通', 'yaml-indent: 沟通: 精通'],
      mended: [
        'ksa:',
        '  skills:',
        '    - 沟通: 熟练',
        '    - 面试: 精通',
        '    - 谈判: 熟练',
        '  abilities:',
        '    团队: 熟练',
        '    沟通: 精通',
      ],
    },
  ])
})
