import { expect, it } from 'vitest'
import { checked, found, said } from './found-in.js'

const role = (...duties: string[]) =>
  `---\ntitle: 主管\npurpose: 接待\n${duties.map((line) => `${line}\n`).join('')}---\n`

it('a block of text where a list belongs is told once, and each line is read as an item', async () => {
  const text = role('职责: |', '  1. 设备管理: 点检', '  2. 备件管理', '', '  3、盘点', '职级: P5')
  expect(await said(text)).toMatchInlineSnapshot(`
    "block-as-list 4:5
      「职责」要写成列表，现在是一整段文字 → 删去 | 或 >，每行以“- ”开头：- "设备管理: 点检"
      "职责" should be a list, but this is one block of text → delete the | or > and begin each line with "- ": - "设备管理: 点检""
  `)
  expect((await checked(text)).value).toMatchObject({
    duties: ['设备管理: 点检', '备件管理', '盘点'],
    grade: 'P5',
  })
})

it('its dashes stay, and a folded block is the same', async () => {
  const { value } = await checked(role('duties: >-', '  - 接待', '  - 回访'))
  expect(value).toMatchObject({ duties: ['接待', '回访'] })
})

it('is not guessed at where lines stand further right', async () => {
  expect(await found(role('duties: |', '  接待', '    安排'))).toEqual(['wrong-type 4:9'])
})

it('stays a block where a text may stand', async () => {
  expect(
    await found(role('duties: [接待]', 'appraisal:', '  note: |', '    1. 季度', '    2. 年度')),
  ).toEqual([])
})
