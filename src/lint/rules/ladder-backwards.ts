import type { Role } from '../../model/types.js'
import { defineRule, lines } from '../rule.js'

/**
 * The grades of the roles on a ladder do not fall from rung to rung.
 *
 * Why: a ladder is written from the bottom up; matrices and charts show promotion in its order.
 *
 * Fix: put the roles in the order of their grades, or correct a grade. Grades of different letters, such as P3 and
 * M1, are not compared.
 */
export const ladderBackwards = defineRule({
  code: 'ladder-backwards',
  examples: [
    {
      title: 'from the top down',
      files: {
        'roles/model.yaml': lines('ladders:', '  - { id: sales, name: 销售序列, roles: [b, a] }'),
        'roles/a.md': lines('---', 'title: 甲', 'grade: P1', 'purpose: 管理', 'duties: [管理]', '---'),
        'roles/b.md': lines('---', 'title: 乙', 'grade: P2', 'purpose: 管理', 'duties: [管理]', '---'),
      },
      finds: ['roles/model.yaml:2:41'],
    },
    {
      title: 'into another line of grades, with steps of two figures',
      files: {
        'roles/model.yaml': lines('序列:', '  - 标识: sales', '    名称: 销售序列', '    岗位: [a, b, c]'),
        'roles/a.md': lines('---', 'title: 甲', 'grade: P9', 'purpose: 管理', 'duties: [管理]', '---'),
        'roles/b.md': lines('---', 'title: 乙', 'grade: P10', 'purpose: 管理', 'duties: [管理]', '---'),
        'roles/c.md': lines('---', 'title: 丙', 'grade: M1', 'purpose: 管理', 'duties: [管理]', '---'),
      },
      finds: [],
    },
  ],
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
