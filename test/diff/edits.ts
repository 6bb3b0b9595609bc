import { type Data, isMapping, type Mapping } from './front-matter.js'

/** A role file while it is edited. */
export interface RoleText {
  value: Mapping
  body: string
}

/** Something that an author may do to a role, and the one change that it is. */
export interface Edit {
  type: string
  /** The edited role; nothing when the role has no such place. */
  apply(role: RoleText): RoleText | undefined
}

type Path = readonly (string | number)[]

const valueAt = (role: Mapping, path: Path) =>
  path.reduce<Data | undefined>((found, key) => (found as Mapping | undefined)?.[key as string], role)

function put(value: Data | undefined, [key, ...rest]: Path, other: Data): Data {
  if (key === undefined) return other
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? put(item, rest, other) : item))
  const mapping = isMapping(value ?? null) ? (value as Mapping) : {}
  return { ...mapping, [key]: put(mapping[key], rest, other) }
}

/** Puts another value where there is one that it can be made of. */
const change = (type: string, path: Path, make: (found: Data) => Data | undefined): Edit => ({
  type,
  apply({ value, body }) {
    const found = valueAt(value, path)
    const other = found === undefined || found === null ? undefined : make(found)
    return other === undefined ? undefined : { value: put(value, path, other) as Mapping, body }
  },
})

/** Puts a new item at the end of a list that the role has. */
const append = (type: string, path: Path, item: Data) =>
  change(type, path, (list) => (Array.isArray(list) ? [...list, item] : undefined))

const number = (make: (found: number) => number) => (found: Data) =>
  typeof found === 'number' ? make(found) : undefined
const text = (make: (found: string) => string) => (found: Data) =>
  typeof found === 'string' ? make(found) : undefined
const withoutFirst = (found: Data) =>
  isMapping(found) && Object.keys(found).length > 1
    ? Object.fromEntries(Object.entries(found).slice(1))
    : undefined

/** `>= 95%` as `>= 96%`. */
const tightened = (found: Data) => {
  const least = /^>= (\d+)(.*)$/.exec(String(found))
  return least ? `>= ${Number(least[1]) + 1}${least[2]}` : undefined
}

/** Edits in independent places of a role: what one of them does is seen whatever the others do. */
export const edits: readonly Edit[] = [
  change('title-changed', ['title'], () => '夜间值守岗'),
  change(
    'code-changed',
    ['code'],
    text((code) => `${code}-B`),
  ),
  change('grade-changed', ['grade'], () => 'Z'),
  change(
    'location-changed',
    ['location'],
    text((found) => `${found}二楼`),
  ),
  change(
    'headcount-raised',
    ['headcount'],
    number((count) => count + 1),
  ),
  change('status-changed', ['status'], () => 'retired'),
  change(
    'version-changed',
    ['version'],
    text((version) => `${version}.1`),
  ),
  change('effective-later', ['effective'], () => '2030-01-01'),
  change('review-date-earlier', ['reviewBy'], () => '2020-01-01'),
  change('superior-changed', ['reporting', 'to'], () => '夜间值班经理'),
  change(
    'purpose-revised',
    ['purpose'],
    text((purpose) => `${purpose}夜间除外。`),
  ),
  change(
    'duty-weight-raised',
    ['duties', 0, 'weight'],
    number((weight) => weight + 1),
  ),
  append('duty-added', ['duties'], '夜间巡查门窗水电'),
  append('task-added', ['duties', 1, 'tasks'], '清点钥匙柜'),
  append('routine-added', ['routine'], { every: 'year', do: '更换门禁密码' }),
  append('authority-added', ['authority'], { right: 'decide', matter: '夜间门禁放行' }),
  append('accountability-added', ['accountability'], '对钥匙的完好负责'),
  append('relationship-added', ['relationships'], { scope: 'external', with: '派出所', about: '治安联络' }),
  append('process-added', ['processes'], '夜间报警流程'),
  change('education-level-raised', ['qualifications', 'education', 'level'], () => 'doctor'),
  append('other-requirement-added', ['qualifications', 'other'], '能上夜班'),
  change('requirement-removed', ['ksa', 'abilities'], withoutFirst),
  change(
    'kpi-weight-raised',
    ['kpis', 0, 'weight'],
    number((weight) => weight + 1),
  ),
  change('kpi-target-tightened', ['kpis', 1, 'target'], tightened),
  append('appraisal-use-added', ['appraisal', 'uses'], '夜班津贴发放'),
  change('travel-revised', ['conditions', 'travel'], () => '常驻外地仓库'),
  append('ongoing-training-added', ['career', 'training', 'ongoing'], '消防演练'),
  append('benefit-added', ['compensation', 'benefits'], '夜宵供应'),
  append('approval-added', ['approvals'], { by: '保卫处', on: '2026-01-02', step: 'reviewed' }),
  {
    type: 'extra-added',
    apply: ({ value, body }) => ({ value: { ...value, 'x-shift': '夜班' }, body }),
  },
  {
    type: 'body-added',
    apply: ({ value, body }) => ({ value, body: `${body}\n\n钥匙柜编号贴在柜门内侧。\n` }),
  },
]
