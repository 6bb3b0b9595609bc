import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWords } from '../../src/marks/compare-words.js'
import { markedText, sidesOf, withoutSigns } from '../../src/marks/marked-text.js'

/** Runs as one line: `[-gone-]`, `[+new+]`. */
function line(before: string, after: string): string {
  return compareWords(before, after)
    .map(({ text, mark }) => (mark === 'added' ? `[+${text}+]` : mark === 'removed' ? `[-${text}-]` : text))
    .join('')
}

test.each([
  ['同样的话', '同样的话', '同样的话'],
  ['跟进授信业务审批', '跟进授信与投行业务审批', '跟进授信[+与投行+]业务审批'],
  ['The clerk opens accounts', 'The teller opens accounts', 'The [-clerk-][+teller+] opens accounts'],
  ['2026年1月1日', '2027年1月1日', '[-2026-][+2027+]年1月1日'],
  ['', '新增', '[+新增+]'],
  ['删去', '', '[-删去-]'],
])('%s → %s', (before, after, marked) => {
  expect(line(before, after)).toBe(marked)
})

test('a single word or a comma between two replaced words goes with them', () => {
  expect(line('1至3年销售或客户服务经验', '3至5年销售或客户服务经验')).toBe(
    '[-1至3-][+3至5+]年销售或客户服务经验',
  )
})

test('sentences that share next to nothing stand one after the other', () => {
  expect(line('标准工时，按加班制度执行', '周一至周五 08:30–17:30')).toBe(
    '[-标准工时，按加班制度执行-][+周一至周五 08:30–17:30+]',
  )
})

test('whatever changed, both texts can be read out of the marks', () => {
  const text = fc
    .array(fc.constantFrom('甲方', '的', '、', ' ', '审批', '100', '%', '*', 'word', '\n'), { maxLength: 12 })
    .map((words) => words.join(''))
  fc.assert(
    fc.property(fc.oneof(text, fc.string()), fc.oneof(text, fc.string()), (before, after) => {
      const [old, fresh] = [withoutSigns(before), withoutSigns(after)]
      expect(sidesOf(markedText(compareWords(old, fresh)))).toEqual({ before: old, after: fresh })
    }),
  )
})
