import type { Model } from '../model/types.js'
import { defineRule } from './shared/define-rule.js'

/** Levels that roles require and that are not described, by name and by number. */
type Facts = {
  competency: string
  levels: string[]
  numbers: number[]
}

/**
 * A level that a role requires is described, where the competency describes its levels at all.
 *
 * Why: the holder of the role and the interviewer would have nothing to go by. A level that nobody requires may be left
 * out: many skills begin at the third level.
 *
 * Fix: describe the level; where there is nothing to describe write an empty list for it, `1: []`.
 */
export const indicatorMissing = defineRule<Facts>()({
  code: 'indicator-missing',
  severity: 'error',
  words: {
    'zh-CN': ({ competency, levels, numbers }, { name, names }) => ({
      message: `有岗位要求${name(competency)}达到${names(levels)}，但没有写这个等级的行为指标`,
      fix: `写出这个等级能看到的行为；确实没有可写的，写 ${numbers[0]}: []`,
    }),
    en: ({ competency, levels, numbers }, { name, names }) => ({
      message: `Roles require ${name(competency)} at ${names(levels)}, for which it has no behavioural indicators`,
      fix: `write what one sees somebody do at this level, or ${numbers[0]}: [] where there is nothing to write`,
    }),
  },
  *check(model) {
    const required = requiredLevels(model)
    for (const { id, name, scale, indicators, pointer, locate } of model.competencies.values()) {
      if (indicators.size === 0) continue
      const levels = (model.scales.get(scale ?? '')?.levels ?? []).filter(
        ({ number }) => !indicators.has(number) && required.get(id)?.has(number),
      )
      if (levels.length === 0) continue
      const facts = {
        competency: name,
        levels: levels.map((level) => level.name),
        numbers: levels.map(({ number }) => number),
      }
      yield { place: locate(`${pointer}/levels`, 'key'), facts, within: [locate(`${pointer}/levels`)] }
    }
  },
})

/** The levels that roles require, by competency. */
function requiredLevels({ roles }: Model): Map<string, Set<number>> {
  const required = new Map<string, Set<number>>()
  for (const { requirements } of roles.values())
    for (const { competency, level } of requirements) {
      if (competency === undefined || level === undefined) continue
      required.set(competency, (required.get(competency) ?? new Set()).add(level))
    }
  return required
}
