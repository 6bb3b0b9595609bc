import type { Config } from '../config.js'
import { type Diagnostic, diagnose, type Place } from '../diagnostic.js'
import { below } from '../model/pointer.js'
import { kindOf } from '../parse/kind-of.js'
import type { ParsedFile } from '../parse/parsed-file.js'
import { allRules } from '../rules/index.js'
import type { Option, Options, OptionValue, OptionValues } from '../rules/shared/options.js'
import type { RuleSetting } from '../rules/shared/rule-setting.js'
import { nearestText } from '../validate/nearest-text.js'
import { given } from '../values/given.js'
import { isSettable } from './rule-settings.js'

/** The settings of a configuration with their options read; what is wrong in one is told and left out. */
export function readRuleSettings(
  settings: Config['rules'],
  file: ParsedFile | undefined,
): { settings: RuleSetting[]; diagnostics: Diagnostic[] } {
  const read = settings.map(({ pointer, options, ...setting }) => {
    // That there is no such rule is told, and nothing of its options.
    if (!file || !options || !isSettable(setting.rule)) return { setting, diagnostics: [] }
    const declared = optionsOf.get(setting.rule) ?? {}
    const found = readOptions(options, { rule: setting.rule, declared, file, pointer: `${pointer}/options` })
    return { setting: { ...setting, options: found.options }, diagnostics: found.diagnostics }
  })
  return {
    settings: read.map(({ setting }) => setting),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  }
}

const optionsOf: ReadonlyMap<string, Options> = new Map(allRules.map(({ code, options }) => [code, options]))

/** Where the options of a rule are set. */
interface Scene {
  rule: string
  declared: Options
  file: ParsedFile
  pointer: string
}

function readOptions(
  written: Readonly<Record<string, unknown>>,
  scene: Scene,
): { options: OptionValues; diagnostics: Diagnostic[] } {
  const options: Record<string, OptionValue> = {}
  const diagnostics: Diagnostic[] = []
  for (const [key, value] of Object.entries(written)) {
    const named = Object.entries(scene.declared).find(
      ([name, { chinese }]) => key === name || key === chinese,
    )
    const place = scene.file.locate(below(scene.pointer, key), named ? undefined : 'key')
    const wrong = named ? wrongValue(named[1], { key, value, place }) : unknownOption(key, place, scene)
    if (wrong) diagnostics.push(wrong)
    else if (named) options[named[0]] = value as OptionValue
  }
  return { options, diagnostics }
}

function unknownOption(found: string, place: Place, { rule, declared, file }: Scene): Diagnostic {
  const options = Object.entries(declared).map(([name, { chinese }]) => (file.chineseKeys ? chinese : name))
  return diagnose('unknown-option', place, {
    rule,
    found,
    options,
    ...given({ nearest: nearestText(found, options) }),
  })
}

function wrongValue(
  option: Option,
  { key, value, place }: { key: string; value: unknown; place: Place },
): Diagnostic | undefined {
  if (!isOfType[option.type](value))
    return diagnose('wrong-type', place, { key, expected: expected[option.type], found: kindOf(value) })
  if (option.type !== 'number') return undefined
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = option
  const found = Number(value)
  if (found >= least && found <= most) return undefined
  return diagnose('out-of-range', place, { key, found, ...given({ least: option.least, most: option.most }) })
}

const isOfType: Record<Option['type'], (value: unknown) => boolean> = {
  number: (value) => typeof value === 'number',
  'yes-no': (value) => typeof value === 'boolean',
  texts: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
}

const expected = { number: 'number', 'yes-no': 'yes-no', texts: 'list' } as const
