import { expect, it } from 'vitest'
import { fitName, whyUnfit } from '../../src/values/file-name.js'
import { load, role } from '../model/load.js'

it.each([
  ['con.md', 'reserved'],
  ['NUL.md', 'reserved'],
  ['com1.yaml', 'reserved'],
  ['Aux.zh.md', 'reserved'],
  ['a:b.md', 'character'],
  ['a?b.md', 'character'],
  ['产品|市场.md', 'character'],
  ['com1.old.md', 'reserved'],
  ['con .a.md', 'end'],
  [`${'a'.repeat(38)}. ${'b'.repeat(200)}`, 'long'],
  ['销售部 ', 'end'],
  ['销售部.', 'end'],
  ['经理 .md', 'end'],
  [`${'经'.repeat(120)}.md`, 'long'],
])('%s cannot be held by every system', (name, why) => {
  expect(whyUnfit(name)).toBe(why)
  expect(whyUnfit(fitName(name))).toBeUndefined()
})

it.each(['console.md', '客户 经理（华东）.md', 'com10.md', 'a.b.md', '合同.md', `${'经'.repeat(60)}.md`])(
  '%s can',
  (name) => {
    expect(whyUnfit(name)).toBeUndefined()
  },
)

it('is told of a file or a folder, with a name that is held', async () => {
  const { diagnostics } = await load({
    'roles/销售部 /con.md': role('甲'),
    'roles/aux.md': role('乙'),
    'roles/c.md': role('丙'),
  })
  expect(diagnostics.map(({ code, severity, facts }) => [code, severity, facts])).toEqual([
    ['file-name', 'warning', { found: 'aux.md', why: 'reserved', use: 'aux-1.md' }],
    ['file-name', 'warning', { found: '销售部 ', why: 'end', use: '销售部' }],
  ])
})
