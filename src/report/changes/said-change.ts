import type { Change, Step } from '../../diff/change.js'
import { type Field, fields } from '../../diff/fields.js'
import type { ReportLang } from '../words/say.js'
import { visible } from '../words/visible.js'
import { saidDetails } from './said-details.js'
import type { ChangeWords, Facts, Lead } from './words/change-words.js'
import { english } from './words/en.js'
import { wordValue } from './words/values.js'
import { chinese } from './words/zh-cn.js'

const languages = { 'zh-CN': chinese, en: english } satisfies Record<ReportLang, ChangeWords>

/** The words of changes in a language. */
export const changeWordsOf = (lang: ReportLang): ChangeWords => languages[lang]

/** What is said of a change. */
export interface SaidChange {
  /** What happened, and to what, without the values. */
  lead: string
  before?: string
  after?: string
  /** The whole in one line: lead, before → after. */
  message: string
}

/** Characters of a name within a sentence. */
const NAME = 28
/** Characters of a value within one line. */
const VALUE = 160

/** What is said of a change in a language. */
export function sayChange(change: Change, lang: ReportLang): SaidChange {
  const words = languages[lang]
  const lead = leadOf(change, lang, words)
  const before = saidValue(change, change.before, lang)
  const after = saidValue(change, change.after, lang)
  const said = { lead, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
  return { ...said, message: lead + tailOf(said, words) }
}

function leadOf(change: Change, lang: ReportLang, words: ChangeWords): string {
  const { trail, field, subject, others } = change
  const own = trail.at(-1)
  const name = shorten(own ? stepName(own, lang) : subject.name, NAME)
  const facts: Facts = {
    change,
    noun: words.nouns[field],
    name,
    others: others.map((other) => visible(other.name)),
  }
  const lead = findLead(change, words)(facts)
  const around = own?.field === field ? trail.slice(0, -1) : trail
  if (around.length === 0) return lead
  const steps = around.map((step) => ({
    noun: words.nouns[step.field],
    name: shorten(stepName(step, lang), NAME),
  }))
  return words.phrases.within(words.phrases.trail(steps), lead)
}

function findLead({ field, verb }: Change, { leads, flags }: ChangeWords): Lead {
  const { kind } = fields[field]
  const found: Readonly<Record<string, Lead>> =
    kind === 'flag' ? flags[field as keyof typeof flags] : leads[kind]
  return found[verb] ?? (({ noun }) => noun)
}

const stepName = ({ field, name }: Step, lang: ReportLang) => wordValue(field, name, lang)

/** The values of an order are names; those of a flag are said by its words. */
function saidValue(change: Change, value: Change['before'], lang: ReportLang): string | undefined {
  const { field, verb } = change
  if (value === undefined || silent.has(verb)) return undefined
  const words = languages[lang]
  const details = verb === 'added' || verb === 'removed' ? saidDetails(change, lang, words) : []
  const said = wordValue(field, value, lang)
  return details.length === 0 ? said : words.phrases.detailed(said, details)
}

const silent: ReadonlySet<string> = new Set([
  'set',
  'unset',
  'required',
  'preferred',
  'moved',
  'reassigned',
  'split',
  'merged',
])

function tailOf({ before, after }: Omit<SaidChange, 'message'>, { phrases }: ChangeWords): string {
  const [was, is] = [before, after].map((value) => value && shorten(value, VALUE))
  if (was && is) return `${phrases.colon}${was} → ${is}`
  if (is) return `${phrases.colon}${is}`
  return was ? `${phrases.colon}${was}` : ''
}

/** A text no longer than it may be, cut at a character. */
export function shorten(text: string, most: number): string {
  const plain = visible(text.replace(/\s+/g, ' ')).trim()
  const characters = [...plain]
  return characters.length <= most ? plain : `${characters.slice(0, most - 1).join('')}…`
}

/** What a field is called. */
export const nounOf = (field: Field, lang: ReportLang): string => languages[lang].nouns[field]
