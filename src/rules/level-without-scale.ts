import { below } from '../model/pointer.js'
import { defineRule } from './shared/define-rule.js'

/**
 * A level by its number is a level of a scale. Where there is a model, what is missing in it is told there.
 *
 * Why: without a scale nobody knows what 2 means, and of how many. Often the model file was forgotten.
 *
 * Fix: write a scale in a model file, or the name of the level instead of its number.
 */
export const levelWithoutScale = defineRule<{ competency: string; level: number }>()({
  code: 'level-without-scale',
  severity: 'warning',
  words: {
    'zh-CN': ({ competency, level }, { name }) => ({
      message: `没有量表，不知道${name(competency)}的等级 ${level} 是什么意思`,
      fix: '在 roles/ 下的模型文件（如 model.yaml）里写“量表”和“能力素质”，或直接写等级名称，例如 熟练',
    }),
    en: ({ competency, level }, { name }) => ({
      message: `There is no scale that says what level ${level} of ${name(competency)} is`,
      fix: 'write "scales" and "competencies" in a model file under roles/, such as model.yaml, or the name of the level',
    }),
  },
  *check({ roles, competencies, scales }) {
    if (competencies.size > 0 || scales.size > 0) return
    for (const { requirements, locate } of roles.values())
      for (const { level, levelName, name, pointer } of requirements)
        if (level !== undefined && levelName === undefined)
          yield { place: locate(below(pointer, 'level')), facts: { competency: name, level } }
  },
})
