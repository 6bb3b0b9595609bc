import type { Config } from '../config.js'
import type { Area } from '../diff/areas.js'
import type { Change, NamedChange, Scalar } from '../diff/change.js'
import type { Field, Verb } from '../diff/fields.js'
import { typeOf } from '../diff/name/name-change.js'
import type { ChangePolicy } from '../diff/rate/policy.js'
import type { ParsedFile } from '../parse/parsed-file.js'
import type { OptionValue } from '../rules/shared/options.js'
import type { RuleSetting } from '../rules/shared/rule-setting.js'
import type { ConfigFile } from '../schema-types/config.js'
import { blobId } from '../source/git/blob-id.js'
import { given } from '../values/given.js'
import { readRuleSettings } from '../workspace/rule-options.js'
import { withPlainLines } from './pictures.js'

/** The configuration of one side, and where it stands. */
export interface ConfigSide {
  config: Config
  file?: ParsedFile
}

/**
 * What has changed in the rules by which roles are checked and changes are rated and agreed to, so that whoever eases them is
 * seen doing it, and the logo on every page.
 */
export function policyChanges(before: ConfigSide, after: ConfigSide): NamedChange[] {
  const sides = { before, after }
  return [
    ...compare('impact-rule', '/policy', sides, ({ config }) => config.changes.impact),
    ...compare('check-rule', '/rules', sides, settingsOf),
    ...compare('approval-rule', '/approvals', sides, ({ config }) => joined(config.changes.approvals)),
    ...compareLogo(before, after),
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

/** How rules are set, by their names, options and the folders they are set for; of two settings the last one holds. */
function settingsOf({ config, file }: ConfigSide): Rules {
  const { settings } = readRuleSettings(config.rules, file)
  const last = new Map(settings.map((setting) => [JSON.stringify([setting.rule, setting.in]), setting]))
  return Object.fromEntries([...last.values()].flatMap(namedSettings))
}

function namedSettings({ rule, severity, options = {}, in: folder }: RuleSetting): [string, Scalar][] {
  const named = (name: string) => (folder ? `${name} (${folder})` : name)
  return [
    ...(severity ? [[named(rule), severity] as [string, Scalar]] : []),
    ...Object.entries(options).map(([key, value]): [string, Scalar] => [
      named(`${rule}.${key}`),
      scalarOf(value),
    ]),
  ]
}

const scalarOf = (value: OptionValue): Scalar => (typeof value === 'object' ? value.join('、') : value)

function compare(
  field: Field & ('impact-rule' | 'check-rule' | 'approval-rule'),
  pointer: string,
  { before, after }: { before: ConfigSide; after: ConfigSide },
  rulesOf: (side: ConfigSide) => Rules,
): NamedChange[] {
  const [old, now] = [rulesOf(before), rulesOf(after)]
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((key) => old[key] !== now[key])
  return keys.map((key) => {
    const values = { before: old[key], after: now[key] }
    const verb = values.before === undefined ? 'added' : values.after === undefined ? 'removed' : 'changed'
    return inConfig({
      field,
      verb,
      key,
      name: key,
      pointer: pointer === '/rules' ? pointer : `${pointer}/${key}`,
      values,
      sides: { before, after },
    })
  })
}

/** The logo by what is seen: a file that became another under the same name, or another file. */
function compareLogo(before: ConfigSide, after: ConfigSide): NamedChange[] {
  const contents = [contentOfLogo(before), contentOfLogo(after)] as const
  const [was, is] = contents
  if (was === is) return []
  const values = { before: was && pathOfLogo(before), after: is && pathOfLogo(after) }
  const verb = was === undefined ? 'added' : is === undefined ? 'removed' : 'replaced'
  const name = values.after ?? values.before ?? 'logo'
  const place = { key: 'logo', name, pointer: '/company/logo' }
  return [
    { ...inConfig({ field: 'company-logo', verb, ...place, values, sides: { before, after } }), contents },
  ]
}

function contentOfLogo({ config }: ConfigSide): string | undefined {
  const [, content] = config.company?.logo?.split(',') ?? []
  return content && blobId(withPlainLines(Buffer.from(content, 'base64')))
}

function pathOfLogo({ file }: ConfigSide): string | undefined {
  const { company } = (file?.value ?? {}) as ConfigFile
  return typeof company === 'object' ? company.logo : undefined
}

interface ConfigChange {
  field: Field
  verb: Verb
  key: string
  name: string
  pointer: string
  values: { before: Scalar | undefined; after: Scalar | undefined }
  sides: { before: ConfigSide; after: ConfigSide }
}

function inConfig({ field, verb, key, name, pointer, values, sides }: ConfigChange): NamedChange {
  const place = (side: 'before' | 'after') =>
    values[side] === undefined ? undefined : sides[side].file?.locate(pointer)
  return {
    ...typeOf(field, verb),
    subject: { kind: 'policy', id: 'policy', name: 'rolewright.config.yaml' },
    trail: [{ field, key, name }],
    ...given(values),
    places: given({ before: place('before'), after: place('after') }),
    touches: [],
    others: [],
  }
}
