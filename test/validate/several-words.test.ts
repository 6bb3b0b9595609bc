import { describe, expect, it } from 'vitest'
import { found, said } from '../parse/found-in.js'

const kpi = (...lines: string[]) => ['kpis:', '  - id: k', '    name: K', ...lines, ''].join('\n')

describe('where one word belongs', () => {
  it('a list or keys are told as what they are', async () => {
    expect(await said(kpi('    better: { a: b }'), 'model')).toMatchInlineSnapshot(`
      "wrong-type 4:13
        「better」不能是“键: 值” → 写成：其中一个词：higher、lower、target
        "better" cannot be keys with values → write one of these words: higher, lower, target"
    `)
    expect(await said(kpi('    better: [higher]'), 'model')).toMatchInlineSnapshot(`
      "wrong-type 4:13
        「better」应写成：其中一个词：higher、lower、target；现在是列表 → 改为：higher
        "better" should be one of these words: higher, lower, target, but this is a list → write: higher"
    `)
    expect(await found(kpi('    better:', '      - higher', '      - lower'), 'model')).toEqual([
      'wrong-type 5:7',
    ])
  })

  it('a bracket that is left open is told once', async () => {
    expect(await found(kpi('    better: {', '    source: x'), 'model')).toEqual(['yaml-bracket 4:13'])
    expect(await found(kpi('    better: [', '    source: x'), 'model')).toEqual(['yaml-bracket 4:13'])
  })
})
