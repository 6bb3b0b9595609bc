import type { Change, Step } from '../../diff/change.js'
import { type Field, fields } from '../../diff/fields.js'
import type { Language } from '../../language.js'
import { withoutEmphasis } from '../../marks/emphasis.js'
import type { Facts, Lead } from '../../messages/change-words.js'
import { visible } from '../words/visible.js'
import { saidDetails } from './said-details.js'
import { shorten } from './shorten.js'
import { ruleName } from './words/rule-names.js'
import { changeWordsOf, type SpokenWords } from './words/spoken-words.js'
import { wordValue } from './words/values.js'

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

/** A change as it is shown at a role: at the one that it happened to, or at the one that got what it is about. */
export type ShownChange = Change & { isReceived?: true }

/** What is said of a change in a language. */
export function sayChange(change: ShownChange, lang: Language): SaidChange {
  const words = changeWordsOf(lang)
  const values = saidValues(change, lang)
  const { before, after } = values
  const lead = leadOf(change, lang, words)
  const said = { lead, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }
  const whole = words.wholes[`${fields[change.field].kind}-${change.verb}` as keyof SpokenWords['wholes']]
  return { ...said, message: whole?.(factsOf(change, lang, words)) ?? lead + tailOf(said, words) }
}

/**
 * Whose change it is, before its sentence. A role stands in the heading, unless a list is about another one (`role`); some
 * sentences name their subject themselves.
 */
export function ownerOf({ subject, field }: Change, lang: Language, role = subject.id): string {
  const { kind } = fields[field]
  const isNamed =
    subject.kind === 'role' ? subject.id === role : subject.kind === 'policy' || kind === 'subject'
  return isNamed ? '' : changeWordsOf(lang).phrases.owner(visible(subject.name))
}

function factsOf(change: Change, lang: Language, { nouns, phrases }: SpokenWords): Facts {
  const { trail, field, subject, others, moves = [], before = '', after = '' } = change
  const own = trail.at(-1)
  const name = shorten(own ? stepName(own, lang) : subject.name, NAME)
  return {
    change,
    noun: nounIn(change, name, { nouns, phrases }),
    name,
    others: others.map((other) => visible(other.name)),
    moves: moves.map(({ name: moved, from, to }) => ({ name: shorten(moved, NAME), from, to })),
    before: shorten(wordValue(field, before, lang), NAME),
    after: shorten(wordValue(field, after, lang), NAME),
  }
}

function nounIn(
  { field, trail }: Change,
  name: string,
  { nouns, phrases }: Pick<SpokenWords, 'nouns' | 'phrases'>,
): string {
  const own = trail.at(-1)
  // A company's own key and a rule of check have no noun but their name; what is required or wished for is the entry.
  if ((field === 'extra' || field === 'check-rule') && own)
    return phrases.trail([{ noun: nouns[field], name }])
  return fields[field].kind === 'need' && own
    ? phrases.trail([{ noun: nouns[own.field], name }])
    : nouns[field]
}

function leadOf(change: ShownChange, lang: Language, words: SpokenWords): string {
  const { trail, verb } = change
  const facts = factsOf(change, lang, words)
  const lead = change.isReceived ? words.received(facts) : findLead(change, words)(facts)
  const around = isNamedWithin(change) ? trail.slice(0, -1) : trail
  if (around.length === 0 || verb === 'reassigned') return lead
  const steps = around.map((step) => ({
    noun: words.nouns[step.field],
    name: shorten(stepName(step, lang), NAME),
  }))
  return words.phrases.within(words.phrases.trail(steps), lead)
}

/** Whether a sentence names the last step of its trail, or says by its values all that the step would. */
function isNamedWithin({ trail, field }: Change): boolean {
  return trail.at(-1)?.field === field || fields[field].kind === 'need' || field === 'education-level'
}

function findLead(change: Change, { leads, flags, restyled }: SpokenWords): Lead {
  const { field, verb } = change
  const { kind } = fields[field]
  if (isRestyled(change)) return restyled
  const found: Readonly<Record<string, Lead>> =
    kind === 'flag' ? flags[field as keyof typeof flags] : leads[kind]
  return found[verb] ?? (({ noun }) => noun)
}

/** Only its emphasis is another. */
const isRestyled = ({ verb, before, after }: Change) =>
  verb === 'reworded' && styleless(String(before)) === styleless(String(after))
const styleless = (text: string) => withoutEmphasis(text).replace(/\s/gu, '')

function stepName({ field, name }: Step, lang: Language): string {
  const isRule = field === 'impact-rule' || field === 'approval-rule'
  return isRule ? ruleName(visible(name), changeWordsOf(lang), lang) : wordValue(field, name, lang)
}

/** The values of a change, once where they are the same or differ in style alone. */
function saidValues(
  change: ShownChange,
  lang: Language,
): { before?: string | undefined; after?: string | undefined } {
  const before = saidValue(change, change.before, lang)
  const after = saidValue(change, change.after, lang)
  if (change.isReceived) return { after }
  if (isRestyled(change)) return { after: withoutEmphasis(after ?? '') }
  // The lead names a picture that is another one under the same name.
  if (change.verb === 'replaced' && change.before === change.after) return {}
  return change.verb === 'transferred' && before === after ? { before } : { before, after }
}

/** The values of an order are names; those of a flag are said by its words. */
function saidValue(change: Change, value: Change['before'], lang: Language): string | undefined {
  const { field, verb, type } = change
  if (value === undefined || silent.has(verb) || type === 'role-split') return undefined
  const words = changeWordsOf(lang)
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
  'reordered',
  'merged',
  'absorbed',
])

function tailOf({ before, after }: Omit<SaidChange, 'message'>, { phrases }: SpokenWords): string {
  const [was, is] = [before, after].map((value) => value && shorten(value, VALUE))
  if (was && is) return `${phrases.colon}${was} → ${is}`
  if (is) return `${phrases.colon}${is}`
  return was ? `${phrases.colon}${was}` : ''
}

/** What a field is called. */
export const nounOf = (field: Field, lang: Language): string => changeWordsOf(lang).nouns[field]
