import { defineRule } from './shared/define-rule.js'

/**
 * Behavioural indicators stand under levels that the competency's scale has.
 *
 * Why: an indicator under a level that does not exist is shown nowhere.
 *
 * Fix: use a number or a name of the scale; the message lists them.
 */
export const indicatorUnknownLevel = defineRule<{ competency: string; found: string; levels: string[] }>()({
  code: 'indicator-unknown-level',
  severity: 'error',
  words: {
    'zh-CN': ({ competency, found, levels }, { name, names }) => ({
      message: `${name(competency)}的行为指标写了等级${name(found)}，量表里只有：${names(levels)}`,
      fix: '改为量表里的等级（数字或名称）',
    }),
    en: ({ competency, found, levels }, { name, names }) => ({
      message: `${name(competency)} has indicators for ${name(found)}, but its scale has only: ${names(levels)}`,
      fix: 'use a level of the scale, by number or name',
    }),
  },
  *check({ competencies, scales }) {
    for (const { name, scale, strayLevels, locate } of competencies.values()) {
      const levels = (scales.get(scale ?? '')?.levels ?? []).map((level) => level.name)
      for (const stray of strayLevels) {
        yield { place: locate(stray.pointer, 'key'), facts: { competency: name, found: stray.name, levels } }
      }
    }
  },
})
