import type { ByLanguage } from '../../language.js'

/** What every option has: its key where keys are Chinese, and what it decides. */
interface Described {
  chinese: string
  about: ByLanguage
}

interface NumberOption extends Described {
  type: 'number'
  default: number
  least?: number
  most?: number
}

interface YesNoOption extends Described {
  type: 'yes-no'
  default: boolean
}

interface TextsOption extends Described {
  type: 'texts'
  default: readonly string[]
}

/** Something that a workspace may set of a rule, and what holds where it sets nothing. */
export type Option = NumberOption | YesNoOption | TextsOption

/** The options of a rule by their keys. */
export type Options = Readonly<Record<string, Option>>

/** What an option may be set to. */
export type OptionValue = Option['default']

/** What is set, by the keys of the options. */
export type OptionValues = Readonly<Record<string, OptionValue>>

/** The values of declared options, each of its type. */
export type ValuesOf<Declared extends Options> = {
  readonly [Key in keyof Declared]: Extract<Option, { type: Declared[Key]['type'] }>['default']
}

/** What holds where nothing is set. */
export function defaultsOf<const Declared extends Options>(declared: Declared): ValuesOf<Declared> {
  const entries = Object.entries(declared).map(([key, option]) => [key, option.default])
  return Object.fromEntries(entries) as ValuesOf<Declared>
}
