import { describe, expect, it } from 'vitest'
import { areAllPairs } from '../../src/parse/slips/all-pairs.js'

/** Whether the list whose dashes stand in a column, with the first of the lines in it, is one of nothing but pairs. */
const areAll = (lines: string[], column = 2) => areAllPairs(lines.join('\n'), 0, column)

describe('a list is one of nothing but names with levels', () => {
  it.each([
    ['one of them', ['  - 谈判：熟练']],
    ['ordinary colons and full-width ones', ['  - 谈判：熟练', '  - 面试: 精通', '  - Excel: 3']],
    ['a level without a blank behind a full-width colon', ['  - 谈判：3', '  - 面试：2']],
    [
      'comments and blank lines between them',
      ['  - 谈判：熟练', '', '  # 其他', ' # 待定', '  - 面试：精通'],
    ],
    ['a name with more of its own below', ['  - 谈判:', '      熟练', '  - 面试：', '      精通']],
    ['a key at the left edge below it', ['  - 谈判：熟练', 'grade', '  - 面试']],
    ['a key in the column of its dashes', ['  - 谈判：熟练', '  知识：', '  - 面试']],
    ['a text in that column that ends with a dash', ['  - 谈判：熟练', '  知识-', '  - 面试']],
    ['the end of the file behind a line break', ['  - 谈判：熟练', '']],
    ['a no-break space behind a dash', ['  -\u00a0谈判：熟练']],
    ['a name with a dash at its end', ['  - 谈判：熟练-']],
    ['a level with a # at its end', ['  - 谈判：C#', '  - 面试：C#']],
  ])('%s', (_, lines) => {
    expect(areAll(lines)).toBe(true)
  })

  it('at the left edge', () => {
    expect(areAll(['- 谈判：熟练', '- 面试：精通'], 0)).toBe(true)
    expect(areAll(['- 谈判：熟练', '- 面试'], 0)).toBe(false)
  })

  it('from the line on that is asked about: those above it were read', () => {
    const text = '  - 面试\n  - 谈判：熟练'
    expect(areAllPairs(text, text.indexOf('：'), 2)).toBe(true)
    expect(areAllPairs(text, 4, 2)).toBe(false)
  })
})

describe('a list is not one', () => {
  it.each([
    ['a name alone among them', ['  - 谈判：熟练', '  - 面试']],
    ['a name alone that ends with a # or a dash', ['  - 谈判：熟练', '  - C#']],
    ['behind a comment', ['  - 谈判：熟练', '  # 其他', '  - 面试']],
    ['behind a blank line', ['  - 谈判：熟练', '', '  - 面试']],
    ['behind a comment further right', ['  - 谈判:', '    # 其他', '  - 面试']],
    ['a colon that stands in the name', ['  - 比例1:2']],
    ['a list in the list', ['  - [谈判：熟练]']],
    ['quotes around it all', ['  - "谈判：熟练"']],
    ['a dash without a blank', ['  -谈判：熟练']],
    ['more below one that has a level', ['  - 谈判：熟练', '    权重：60']],
    ['more below one whose level has a colon in it', ['  - 谈判: 熟练：精通的', '    权重：60']],
    ['a line of text below one that has a level', ['  - 谈判：熟练', '      能独立谈判']],
    ['more below the second one', ['  - 谈判:', '      熟练', '  - 面试：精通', '      能独立面试']],
    ['a sentence of several', ['  - 客户服务：受理投诉', '  - 培训']],
  ])('%s', (_, lines) => {
    expect(areAll(lines)).toBe(false)
  })
})
