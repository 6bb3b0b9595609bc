import { compareText, type Place } from '../diagnostic.js'
import { fold } from '../model/fold.js'
import type { Role } from '../model/types.js'
import { defineRule } from './shared/define-rule.js'

/** `other` is where the first one with the number stands. */
type Facts = {
  code: string
  other: string
}

/**
 * Every role has a number of its own.
 *
 * Why: files and forms are found by their number; a file that was copied often keeps that of the other.
 *
 * Fix: give the role its own number. A role that is retired may keep one that is used again.
 */
export const duplicateCode = defineRule<Facts>()({
  code: 'duplicate-code',
  severity: 'warning',
  words: {
    'zh-CN': ({ code, other }, { name }) => ({
      message: `岗位编号${name(code)}已经用过，另一处在 ${other}`,
      fix: '每个岗位用自己的编号',
    }),
    en: ({ code, other }, { name }) => ({
      message: `Another role has the number ${name(code)} too: ${other}`,
      fix: 'give each role a number of its own',
    }),
  },
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
