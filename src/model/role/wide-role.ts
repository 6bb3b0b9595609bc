import type { RoleFile } from '../../schema-types/role.js'
import { itemsOf } from '../items.js'
import { below } from '../pointer.js'

type Qualifications = NonNullable<RoleFile['qualifications']>
type Single<T> = T extends readonly unknown[] ? never : T

/** A level of education, or a sentence on it. */
export type WideEducation = Single<NonNullable<Qualifications['education']>>
/** Years and field, or a sentence on them. */
export type WideExperience = Single<NonNullable<Qualifications['experience']>>

/** A required level in its long form. */
export interface WideRequirement {
  level?: number | string
  weight?: number
  need?: 'required' | 'preferred'
  note?: string
}

/** A role file in which every key has one shape: what may be a text or a list elsewhere is a mapping or list here. */
export interface WideRole extends Omit<Partial<RoleFile>, 'reporting' | 'qualifications' | 'ksa'> {
  reporting?: Exclude<NonNullable<RoleFile['reporting']>, string>
  qualifications?: Omit<Qualifications, 'education' | 'experience'> & {
    education?: WideEducation[]
    experience?: WideExperience[]
  }
  ksa?: Partial<Record<'knowledge' | 'skills' | 'abilities', Record<string, WideRequirement>>>
}

/** Where widening has moved things to, and which lists say all that there is to say. */
export interface Widened {
  value: WideRole
  /** Pointers in the wide value that lead to other pointers in the file. */
  moved: Map<string, string>
  /** Lists that were written as a single item: nothing is added to them. */
  single: Set<string>
}

/** Gives every key of a role file its one shape. */
export function widenRole(value: Partial<RoleFile>): Widened {
  const moved = new Map<string, string>()
  const single = new Set<string>()
  const { reporting, qualifications, ksa, ...rest } = value
  return { value: { ...rest, ...wideReporting(), ...wideQualifications(), ...wideKsa() }, moved, single }

  function wideReporting(): Pick<WideRole, 'reporting'> {
    if (typeof reporting !== 'string') return reporting ? { reporting } : {}
    moved.set('/reporting/to', '/reporting')
    return { reporting: { to: reporting } }
  }

  function wideQualifications(): Pick<WideRole, 'qualifications'> {
    if (!qualifications) return {}
    const { education, experience, ...others } = qualifications
    return {
      qualifications: {
        ...others,
        ...(education === undefined ? {} : { education: flatten<WideEducation>(education, 'education') }),
        ...(experience === undefined
          ? {}
          : { experience: flatten<WideExperience>(experience, 'experience') }),
      },
    }
  }

  function flatten<T>(written: unknown, key: string): T[] {
    const pointer = below('/qualifications', key)
    if (!Array.isArray(written)) single.add(pointer)
    return leavesOf(written, pointer).map(([leaf, at], index) => {
      moved.set(below(pointer, index), at)
      return leaf as T
    })
  }

  function wideKsa(): Pick<WideRole, 'ksa'> {
    const headings = Object.entries(ksa ?? {}).map(([heading, written]) => [
      heading,
      wideRequirements(written, below('/ksa', heading), moved),
    ])
    return ksa ? { ksa: Object.fromEntries(headings) } : {}
  }
}

function leavesOf(value: unknown, pointer: string): [leaf: unknown, pointer: string][] {
  if (!Array.isArray(value)) return value === undefined || value === null ? [] : [[value, pointer]]
  return itemsOf<unknown>(value, pointer).flatMap(([item, at]) => leavesOf(item, at))
}

/** A list of names asks for no particular level. */
function wideRequirements(
  written: NonNullable<NonNullable<RoleFile['ksa']>['skills']> | undefined,
  pointer: string,
  moved: Map<string, string>,
): Record<string, WideRequirement> {
  if (Array.isArray(written)) {
    return Object.fromEntries(
      itemsOf(written, pointer).map(([name, at]) => {
        moved.set(below(pointer, name), at)
        return [name, {}]
      }),
    )
  }
  return Object.fromEntries(
    Object.entries(written ?? {})
      .filter(([, level]) => level !== undefined)
      .map(([name, level]) => {
        if (typeof level === 'object') return [name, level ?? {}]
        moved.set(below(below(pointer, name), 'level'), below(pointer, name))
        return [name, { level }]
      }),
  )
}
