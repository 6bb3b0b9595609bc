import { describe } from 'vitest'
import { holds } from './typed.js'

describe('a line where a list must stand', () => {
  holds([
    { what: 'two dashes are none', typed: ['职责:', '  --招聘'], told: [] },
    {
      what: 'a dash and a figure',
      typed: ['职责:', '  -5'],
      told: ['dash-without-space: -'],
      mended: ['职责:', '  - 5'],
    },
    { what: 'a mark alone', typed: ['职责:', '  1、'], told: [] },
    {
      what: 'a mark in brackets, of three figures, with full-width blanks',
      typed: ['职责:', '  （12） 招聘', '  十二、　培训', '  123.考核', '  ⑫ 离职'],
      told: [
        'item-without-dash: （12）',
        'item-without-dash: 十二、',
        'item-without-dash: 123.',
        'item-without-dash: ⑫',
      ],
      mended: ['职责:', '  - 招聘', '  - 培训', '  - 考核', '  - 离职'],
    },
    {
      what: 'a mark with a blank before it closes',
      typed: ['职责:', '  ( 一 ) 招聘', '  2 、培训'],
      told: ['item-without-dash: ( 一 )', 'item-without-dash: 2 、'],
      mended: ['职责:', '  - 招聘', '  - 培训'],
    },
    {
      what: 'a figure with a point and another figure is no mark',
      typed: ['职责:', '  1.5 倍工资核算'],
      told: ['item-without-dash: 1.5 倍工资核算'],
      mended: ['职责:', '  - 1.5 倍工资核算'],
    },
    {
      what: 'four figures are no mark',
      typed: ['职责:', '  2025.招聘'],
      told: ['item-without-dash: 2025.招聘'],
      mended: ['职责:', '  - 2025.招聘'],
    },
    {
      what: 'signs of Word',
      typed: ['职责:', '  • 招聘', '  ■培训', '  – 考核', '  * 离职'],
      told: ['item-without-dash: •', 'item-without-dash: ■', 'item-without-dash: –', 'item-without-dash: *'],
      mended: ['职责:', '  - 招聘', '  - 培训', '  - 考核', '  - 离职'],
    },
    {
      what: 'a long dash of two signs is a part of the text',
      typed: ['职责:', '  ——招聘'],
      told: ['item-without-dash: ——招聘'],
      mended: ['职责:', '  - ——招聘'],
    },
    {
      what: 'nothing but words, with a full-width colon',
      typed: ['职责:', '  招聘：发布职位', '  培训'],
      told: ['item-without-dash: 招聘：发布职位', 'item-without-dash: 培训'],
      mended: ['职责:', '  - 招聘：发布职位', '  - 培训'],
    },
    { what: 'words with an ordinary colon', typed: ['职责:', '  招聘: 发布职位'], told: [] },
    { what: 'in the column of the key', typed: ['职责:', '招聘'], told: ['yaml-syntax: 招聘'] },
    {
      what: 'marks in the column of the key',
      typed: ['职责:', '1、招聘', '2、培训', '职级: P5'],
      told: ['item-without-dash: 1、', 'item-without-dash: 2、'],
      mended: ['职责:', '- 招聘', '- 培训', '职级: P5'],
    },
    { what: 'words that begin with quotes or a bracket', typed: ['职责:', '  “招聘”与培训'], told: [] },
    { what: 'where one text may stand', typed: ['工作地点:', '  1、北京'], told: [] },
    {
      what: 'a mark before a key',
      typed: ['职责:', '  1、职责: 招聘', '    权重: 60'],
      told: ['item-without-dash: 1、'],
      mended: ['职责:', '  - 职责: 招聘', '    权重: 60'],
    },
    {
      what: 'words and a mark further on',
      typed: ['业务流程:', '  考核 1、年度'],
      told: ['item-without-dash: 考核 1、年度'],
      mended: ['业务流程:', '  - 考核 1、年度'],
    },
    {
      what: 'marks of a kind further right',
      typed: ['职责:', '  1、招聘', '    2、培训'],
      told: ['yaml-indent: 2、培训', 'item-without-dash: 1、', 'item-without-dash: 2、'],
      mended: ['职责:', '  - 招聘', '  - 培训'],
    },
    {
      what: 'marks of another kind further right',
      typed: ['职责:', '  1、招聘', '    （1）面试'],
      told: ['item-without-dash: 1、', 'joined-lines: （1）'],
      mended: ['职责:', '  - 招聘', '    （1）面试'],
    },
    {
      what: 'small letters further right',
      typed: ['职责:', '  1、招聘', '    a) 面试', '    b) 复试'],
      told: ['item-without-dash: 1、', 'joined-lines: a)'],
      mended: ['职责:', '  - 招聘', '    a) 面试', '    b) 复试'],
    },
    {
      what: 'small letters below a text that ends with a comma',
      typed: ['职责:', '  1、招聘，', '    a) 面试'],
      told: ['item-without-dash: 1、'],
      mended: ['职责:', '  - 招聘，', '    a) 面试'],
    },
    {
      what: 'a dash further right below a text, twice',
      typed: ['业务流程:', '  - 考核', '    - 年度', '    - 季度'],
      told: ['yaml-indent: - 考核'],
      mended: ['业务流程:', '    - 考核', '    - 年度', '    - 季度'],
    },
    {
      what: 'a letter in the middle of the line is none',
      typed: ['业务流程:', '  - 考核', '    以及 a) 面试'],
      told: [],
    },
    {
      what: 'letters below a text of a key',
      typed: ['工作地点: 北京', '  a) 三楼'],
      told: ['joined-lines: a)'],
    },
    {
      what: 'a known key further right',
      typed: ['任职资格:', '  学历: 本科', '    经验：3年'],
      told: ['yaml-indent: 经验：3年', 'full-width-colon: ：'],
      mended: ['任职资格:', '  学历: 本科', '  经验: 3年'],
    },
    { what: 'one that is not known', typed: ['工作地点: 总部', '  说明：三楼'], told: [] },
  ])
})

describe('names with levels and items together', () => {
  holds([
    {
      what: 'dashes behind names',
      typed: ['ksa:', '  skills:', '    沟通: 熟练', '    - 面试技巧: 熟练'],
      told: ['pair-behind-mark: -'],
      mended: ['ksa:', '  skills:', '    沟通: 熟练', '    面试技巧: 熟练'],
    },
    {
      what: 'dashes without a blank, and marks',
      typed: ['ksa:', '  skills:', '    -沟通: 熟练', '    1、面试: 精通'],
      told: ['pair-behind-mark: -', 'pair-behind-mark: 1、'],
      mended: ['ksa:', '  skills:', '    沟通: 熟练', '    面试: 精通'],
    },
    {
      what: 'more blanks behind the dash',
      typed: ['ksa:', '  skills:', '    沟通: 熟练', '    -   面试: 精通'],
      told: ['pair-behind-mark: -'],
      mended: ['ksa:', '  skills:', '    沟通: 熟练', '    面试: 精通'],
    },
    {
      what: 'a name without a level among them',
      typed: ['ksa:', '  skills:', '    沟通: 熟练', '    1、面试'],
      told: ['yaml-syntax: 1、面试'],
    },
    {
      what: 'a list of names',
      typed: ['ksa:', '  skills:', '    1、沟通', '    2、面试'],
      told: ['item-without-dash: 1、', 'item-without-dash: 2、'],
      mended: ['ksa:', '  skills:', '    - 沟通', '    - 面试'],
    },
    {
      what: 'a list of names with full-width colons',
      typed: ['ksa:', '  skills:', '    - 沟通：熟练', '    - 面试：精通'],
      told: ['full-width-colon: ：', 'full-width-colon: ：'],
      mended: ['ksa:', '  skills:', '    - 沟通: 熟练', '    - 面试: 精通'],
    },
    {
      what: 'one of them without a level',
      typed: ['ksa:', '  skills:', '    - 沟通：熟练', '    - 面试'],
      told: [],
    },
  ])
})

describe('lines of a document of YAML', () => {
  holds([
    {
      what: 'its beginning and its end, and directives',
      typed: ['职责:', '  - 招聘', '# %YAML 1.2', '...'],
      told: ['front-matter-fence: ...'],
      mended: ['职责:', '  - 招聘', '# %YAML 1.2', '---'],
    },
    {
      what: 'a dash with a tab or a wide blank behind it',
      typed: ['业务流程:', '  -\t考核', '  -　年度'],
      told: ['wrong-space: 　'],
      mended: ['业务流程:', '  -\t考核', '  -  年度'],
    },
    { what: 'a dash with nothing but blanks behind it', typed: ['业务流程:', '  -  ', '    考核'], told: [] },
    {
      what: 'a dash with nothing behind it and a Windows line break',
      typed: ['业务流程:\r', '  -\r', '    考核\r'],
      told: [],
    },
    {
      what: 'blanks at the end of a key and of an item',
      typed: ['职责：  ', '  - 招聘  '],
      told: ['full-width-colon: ：'],
      mended: ['职责:  ', '  - 招聘  '],
    },
    {
      what: 'a folded block and one that is not',
      typed: ['岗位目的: >', '  维护', '  客户：甲', '    乙'],
      told: [],
    },
    {
      what: 'a comment at the left edge in a block',
      typed: ['岗位目的: |', '  维护', '# 备注：x', '  客户'],
      told: ['yaml-indent: #'],
    },
  ])
})
