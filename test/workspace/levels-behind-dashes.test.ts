import { expect, it } from 'vitest'
import { applyEdits } from '../../src/edits/apply-edits.js'
import type { Mistake } from '../mistakes/corpus.js'
import { checkWith, fileWith } from '../mistakes/workspaces.js'

const skill = (line: string): Mistake => ({
  group: '',
  kind: 'role',
  lang: 'zh',
  wrong: `能力素质:\n  技能:\n    ${line}`,
  told: 1,
})

it.each([
  ['沟通能力 运用', '- 沟通能力: 运用'],
  ['1、沟通能力（运用）', '- 沟通能力: 运用'],
  ['-沟通能力 运用', '- 沟通能力: 运用'],
])('a missing dash and a level in the name are told once: %s', async (wrong, right) => {
  const mistake = skill(wrong)
  const { text } = fileWith(mistake, mistake.wrong)
  const told = (await checkWith(mistake, text)).filter(({ severity }) => severity !== 'note')
  expect(told).toMatchObject([{ code: 'level-in-name', facts: { nearest: right } }])
  expect(applyEdits(text, told[0]?.edits ?? [])).toBe(text.replace(wrong, right))
})
