import { fold } from '../../model/fold.js'
import type { Role } from '../../model/types.js'
import { parseMonths } from '../../values/months.js'
import type { Scalar } from '../change.js'
import type { Field } from '../fields.js'
import { type Extras, entry, list, type Part, texts, value } from './portrait.js'
import { keyOfNamed, type RoleTelling } from './references.js'

/** A value that stands under a key of its own at the top of a role. */
const plain =
  (field: Field, key: string, extras: (found: Scalar) => Extras = () => ({})) =>
  (found: Scalar): Part => ({ values: value(field, found, `/${key}`, extras(found)) })

/** What a role is called, and what its document is. */
export const tellDocument = {
  title: plain('title', 'title'),
  titles: (titles: Role['titles']): Part => ({
    lists: [
      {
        field: 'translation',
        order: 'none',
        entries: Object.entries(titles).map(([lang, title]) =>
          entry('translation', {
            name: lang,
            pointer: `/titles/${lang}`,
            values: value('translation', title, `/titles/${lang}`),
          }),
        ),
      },
    ],
  }),
  code: plain('code', 'code'),
  form: plain('form', 'form'),
  status: plain('status', 'status'),
  version: plain('version', 'version'),
  effective: plain('effective', 'effective', ofDate),
  reviewBy: plain('review-date', 'reviewBy', ofDate),
  owner: plain('owner', 'owner'),
  approvals: (found: Role['approvals']): Part => ({
    lists: [
      list('approval', found, ({ by, on, step, pointer }) => ({
        name: by,
        values: [
          ...value('approval-step', step, `${pointer}/step`),
          ...value('approval-date', on, `${pointer}/on`, ofDate(on ?? '')),
        ],
      })),
    ],
  }),
  revisions: (found: Role['revisions']): Part => ({
    lists: [
      list('revision', found, ({ version, on, by, change }) => {
        const text = [version, on, by, change].filter((part) => part !== undefined).join(' ')
        return { name: text, text }
      }),
    ],
  }),
  incumbent: plain('incumbent', 'incumbent'),
  extra: (extra: Role['extra']): Part => ({
    lists: [
      {
        field: 'extra',
        order: 'none',
        entries: Object.entries(extra).map(([key, found]) =>
          entry('extra', {
            name: key,
            pointer: `/${key}`,
            values: value('extra', inOneLine(found), `/${key}`),
          }),
        ),
      },
    ],
  }),
}

/** Where a role stands in the company. */
export const tellPlace = {
  grade: plain('grade', 'grade', (found) => gradeOf(String(found))),
  department: (found: NonNullable<Role['department']>, telling: RoleTelling): Part => ({
    values: value('department', found.name, '/department', {
      key: keyOfNamed('departments', found, telling),
    }),
  }),
  category: ({ id, name }: NonNullable<Role['category']>, { terms }: RoleTelling): Part => ({
    values: value('category', name, '/category', { key: terms.id('categories', id) }),
  }),
  headcount: plain('headcount', 'headcount', countOf),
  location: plain('location', 'location'),
  employmentType: plain('employment-type', 'employmentType'),
  probation: plain('probation', 'probation', monthsOf),
  scope: (found: Role['scope']): Part => ({
    lists: [
      list('scope-item', found, ({ name, covers, pointer }) => ({
        name,
        text: name,
        lists: [texts('scope-cover', covers, `${pointer}/covers`)],
      })),
    ],
  }),
}

/** A date measures its day. */
function ofDate(found: Scalar): Extras {
  const day = Date.parse(String(found))
  return Number.isNaN(day) ? {} : { measures: [day], unit: 'date' }
}

/** Grades of the same letters can be compared: P2 with P10, not with M1. */
function gradeOf(found: string): Extras {
  const match = /^(\D*)(\d+)(\D*)$/u.exec(fold(found))
  const key = fold(found)
  return match ? { key, measures: [Number(match[2])], unit: `${match[1]} ${match[3]}` } : { key }
}

/** Lengths of time can be compared in months, however they were written: 半年 is 6 个月. */
function monthsOf(found: Scalar): Extras {
  const months = parseMonths(String(found))
  return months === undefined ? {} : { key: String(months), measures: [months], unit: 'month' }
}

function countOf(found: Scalar): Extras {
  const count = /^(\d+)\s*[人名位]?$/u.exec(String(found).trim())?.[1]
  return count === undefined ? {} : { key: count, measures: [Number(count)], unit: '' }
}

/** A value of the company's own, whatever it is, with its keys in one order. */
function inOneLine(found: unknown): string {
  if (typeof found === 'string') return found
  return JSON.stringify(found, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
