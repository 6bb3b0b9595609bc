import { expect, test } from 'vitest'
import type { Language } from '../../../../../src/language.js'
import type { Role } from '../../../../../src/model/types.js'
import { contextOf, modelWith, roleWith } from '../models.js'
import { viewJobDescription } from '../view-of.js'

const factsOf = (facts: Partial<Role>, lang: Language) => {
  const model = modelWith({ roles: [roleWith({ id: 'a', title: '甲', ...facts })] })
  const view = viewJobDescription(model, { kind: 'role', id: 'a' }, contextOf(lang))
  return view?.head.facts?.map(({ label, text }) => `${label}: ${text}`)
}

test.each<[Partial<Role>, Language, string]>([
  [{ employmentType: 'full-time' }, 'zh-CN', '用工性质: 全职'],
  [{ employmentType: 'full-time' }, 'en', 'Employment type: Full-time'],
  [{ employmentType: '合同制，全日制' }, 'zh-CN', '用工性质: 合同制，全日制'],
  [{ probation: 3 }, 'zh-CN', '试用期: 3个月'],
  [{ probation: 1 }, 'en', 'Probation: 1 month'],
  [{ probation: '三个月，可提前转正' }, 'zh-CN', '试用期: 三个月，可提前转正'],
])('%j in %s', (facts, lang, said) => {
  expect(factsOf(facts, lang)).toEqual([said])
})
