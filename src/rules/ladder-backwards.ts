import type { Role } from '../model/types.js'
import { defineRule } from './shared/define-rule.js'

/**
 * The grades of the roles on a ladder do not fall from rung to rung.
 *
 * Why: a ladder is written from the bottom up; matrices and charts show promotion in its order.
 *
 * Fix: put the roles in the order of their grades, or correct a grade. Grades of different letters, such as P3 and
 * M1, are not compared.
 */
export const ladderBackwards = defineRule<{
  ladder: string
  role: string
  grade: string
  below: string
  belowGrade: string
}>()({
  code: 'ladder-backwards',
  severity: 'warning',
  words: {
    'zh-CN': ({ ladder, role, grade, below, belowGrade }, { name }) => ({
      message: `${name(ladder)}里，${name(role)}（${grade}）排在${name(below)}（${belowGrade}）之上`,
      fix: '按职级从低到高排列，或改正职级',
    }),
    en: ({ ladder, role, grade, below, belowGrade }, { name }) => ({
      message: `On the ladder ${name(ladder)}, ${name(role)} (${grade}) stands above ${name(below)} (${belowGrade})`,
      fix: 'write the lowest grade first, or correct a grade',
    }),
  },
  *check({ roles, ladders }) {
    for (const { name, rungs, locate } of ladders.values()) {
      const graded = rungs.flatMap(({ id, pointer }) => {
        const role = roles.get(id)
        const grade = role && gradeOf(role)
        return grade ? [{ ...grade, title: role.title, written: role.grade ?? '', pointer }] : []
      })
      for (const [index, upper] of graded.entries()) {
        const lower = graded.slice(0, index).findLast(({ letters }) => letters === upper.letters)
        if (!lower || lower.number <= upper.number) continue
        const { title, written: grade } = upper
        yield {
          place: locate(upper.pointer),
          facts: { ladder: name, role: title, grade, below: lower.title, belowGrade: lower.written },
        }
      }
    }
  },
})

/** Letters and a number: only grades of the same letters can be compared. */
function gradeOf({ grade }: Role): { letters: string; number: number } | undefined {
  const match = /^(\p{L}+)[- ]?(\d+)$/u.exec(grade?.normalize('NFKC').trim().toUpperCase() ?? '')
  return match ? { letters: match[1] ?? '', number: Number(match[2]) } : undefined
}
