import type { Config } from '../config.js'
import type { Place } from '../diagnostic.js'
import type { Area } from '../diff/areas.js'
import type { Change, NamedChange, Scalar } from '../diff/change.js'
import type { Field } from '../diff/fields.js'
import { typeOf } from '../diff/name/name-change.js'
import type { ChangePolicy } from '../diff/rate/policy.js'
import type { ParsedFile } from '../parse/parsed-file.js'

/** The configuration of one side, and where it stands. */
export interface ConfigSide {
  config: Config
  file?: ParsedFile
}

/** What has changed in the rules by which changes are rated and agreed to: whoever eases them is seen doing it. */
export function policyChanges(before: ConfigSide, after: ConfigSide): NamedChange[] {
  const sides = { before, after }
  return [
    ...compare('impact-rule', '/policy', sides, ({ config }) => config.changes.impact),
    ...compare('approval-rule', '/approvals', sides, ({ config }) => joined(config.changes.approvals)),
  ]
}

/** Ratings as they are now; who must agree, by the rules before and by those now: taking a rule away needs whom it names. */
export function policyOfBoth(before: ConfigSide, after: ConfigSide): ChangePolicy {
  const [was, is] = [before.config.changes.approvals, after.config.changes.approvals]
  const areas = [...new Set([...Object.keys(was), ...Object.keys(is)])] as Area[]
  const approvals = areas.map((area) => [area, [...new Set([...(was[area] ?? []), ...(is[area] ?? [])])]])
  return { impact: after.config.changes.impact, approvals: Object.fromEntries(approvals) }
}

/** A change with those whom it would no longer ask, when it changes whom to ask. */
export function askingThoseNamed(change: Change, before: ConfigSide): Change {
  if (change.field !== 'approval-rule') return change
  const named = before.config.changes.approvals[change.trail[0]?.key as Area] ?? []
  return { ...change, agreement: [...new Set([...change.agreement, ...named])] }
}

type Rules = Readonly<Record<string, Scalar | undefined>>

const joined = (rules: Readonly<Record<string, readonly string[] | undefined>>): Rules =>
  Object.fromEntries(Object.entries(rules).map(([key, parties]) => [key, parties?.join('、')]))

function compare(
  field: Field & ('impact-rule' | 'approval-rule'),
  pointer: string,
  { before, after }: { before: ConfigSide; after: ConfigSide },
  rulesOf: (side: ConfigSide) => Rules,
): NamedChange[] {
  const [old, now] = [rulesOf(before), rulesOf(after)]
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => old[key] !== now[key])
  return keys.map((key) => {
    const [was, is] = [old[key], now[key]]
    const verb = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed'
    const place = (side: ConfigSide): Place | undefined => side.file?.locate(`${pointer}/${key}`)
    const places = { before: place(before), after: place(after) }
    return {
      ...typeOf(field, verb),
      subject: { kind: 'policy', id: 'policy', name: 'rolewright.config.yaml' },
      trail: [{ field, key, name: key }],
      ...(was !== undefined && { before: was }),
      ...(is !== undefined && { after: is }),
      places: {
        ...(was !== undefined && places.before ? { before: places.before } : {}),
        ...(is !== undefined && places.after ? { after: places.after } : {}),
      },
      touches: [],
      others: [],
    }
  })
}
