import { compareText, type Place } from '../../diagnostic.js'
import { fold } from '../../model/fold.js'
import type { Role } from '../../model/types.js'
import { defineRule, lines } from '../rule.js'

/**
 * Every role has a number of its own.
 *
 * Why: files and forms are found by their number; a file that was copied often keeps that of the other.
 *
 * Fix: give the role its own number. A role that is retired may keep one that is used again.
 */
export const duplicateCode = defineRule({
  code: 'duplicate-code',
  examples: [
    {
      title: 'a copy, with another way of writing the number',
      files: {
        'roles/a.md': lines('---', 'title: 甲', 'code: XS-01', 'purpose: 管理', 'duties: [管理]', '---'),
        'roles/b.md': lines(
          '---',
          '岗位名称: 乙',
          '岗位编号: xs-01',
          '岗位目的: 管理',
          '职责: [管理]',
          '---',
        ),
      },
      finds: ['roles/b.md:3:7'],
    },
    {
      title: 'the number of a role that is retired',
      files: {
        'roles/a.md': lines(
          '---',
          'title: 甲',
          'code: XS-01',
          'status: retired',
          'purpose: 管理',
          'duties: [管理]',
          '---',
        ),
        'roles/b.md': lines('---', 'title: 乙', 'code: XS-01', 'purpose: 管理', 'duties: [管理]', '---'),
      },
      finds: [],
    },
  ],
  *check({ roles }) {
    const first = new Map<string, Role>()
    for (const { role, code } of numbered(roles.values())) {
      const other = first.get(fold(code))
      if (other) yield { place: placeOf(role), facts: { code, other: placeName(placeOf(other)) } }
      else first.set(fold(code), role)
    }
  },
})

function numbered(roles: Iterable<Role>): { role: Role; code: string }[] {
  return [...roles]
    .flatMap((role) =>
      role.code === undefined || role.status === 'retired' ? [] : [{ role, code: role.code }],
    )
    .sort((a, b) => compareText(a.role.file, b.role.file))
}

const placeOf = (role: Role) => role.locate('/code')

const placeName = ({ file, start }: Place) => `${file}:${start.line}`
