import { describe, expect, it } from 'vitest'
import { keepsAll } from '../../src/edits/keeps-all.js'

describe('what is written otherwise says the same', () => {
  it.each([
    ['2026.1.5', '2026-01-05'],
    ['20260105', '2026-01-05'],
    ['８点３０分', '8:30'],
    ['12月31日', '12-31'],
    ['20,000元', '20,000 CNY'],
    ['薪酬专员、培训专员', '[薪酬专员, 培训专员]'],
  ])('%s is %s', (written, instead) => {
    expect(keepsAll(written, instead)).toBe(true)
  })
})

describe('what loses or changes a figure or a word is for its author to decide', () => {
  it.each([
    ['20,000元', '20 CNY'],
    ['2万元', '20000 CNY'],
    ['五万元以下', '50000 CNY'],
    ['每周1次', '>= 1次'],
    ['越少越好', '越高越好'],
    ['10日之前', '10日'],
    ['2026.1.5', '2026-05-01'],
    ['at least 5%', '= 5%'],
  ])('%s is not %s', (written, instead) => {
    expect(keepsAll(written, instead)).toBe(false)
  })
})
