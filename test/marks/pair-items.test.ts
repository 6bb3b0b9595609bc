import { expect, test } from 'vitest'
import { likenessOrPart } from '../../src/marks/likeness.js'
import { pairInOrder, pairItems } from '../../src/marks/pair-items.js'

/** Pairs as they would be read: `-gone`, `+new`, `old>new`, and `!` for what was moved. */
function read(pairs: ReturnType<typeof pairItems<string>>): string[] {
  return pairs.map(({ before, after, moved }) => {
    if (before === undefined) return `+${after}`
    if (after === undefined) return `-${before}`
    return `${before === after ? after : `${before}>${after}`}${moved ? '!' : ''}`
  })
}

test('an item that was put in above does not make all others new', () => {
  expect(read(pairItems(['收款', '付款'], ['开户', '收款', '付款'], likenessOrPart))).toEqual([
    '+开户',
    '收款',
    '付款',
  ])
})

test('a reworded item is still the item', () => {
  expect(read(pairItems(['审核客户授信材料'], ['审核客户的授信材料'], likenessOrPart))).toEqual([
    '审核客户授信材料>审核客户的授信材料',
  ])
})

test('what is gone stays where it stood', () => {
  expect(read(pairItems(['开户', '收款', '销户'], ['开户', '对账', '销户'], likenessOrPart))).toEqual([
    '开户',
    '-收款',
    '+对账',
    '销户',
  ])
})

test('of those in another order as few as can be are called moved', () => {
  const [before, after] = [
    ['开户', '收款', '付款', '销户'],
    ['开户', '销户', '收款', '付款'],
  ]
  expect(read(pairItems(before, after, likenessOrPart))).toEqual(['开户', '销户!', '收款', '付款'])
  expect(read(pairInOrder(before, after, likenessOrPart))).toEqual(['开户', '+销户', '收款', '付款', '-销户'])
})

test('a thousand items are paired by what is the same', () => {
  const before = Array.from({ length: 1000 }, (_, index) => `第 ${index} 项`)
  const after = before.toSpliced(500, 1, '新的一项')
  expect(read(pairItems(before, after, likenessOrPart)).filter((item) => /^[+-]/.test(item))).toEqual([
    '-第 500 项',
    '+新的一项',
  ])
})
