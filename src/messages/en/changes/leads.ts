import type { Turn } from '../../../diff/change.js'
import type { ChangeWords, Facts, Leads } from '../../change-words.js'
import { count, list, nth, quote } from './marks.js'

/** What makes a revised sentence another rule. */
const turns: Record<Turn, string> = {
  negation: 'negation changed',
  power: 'degree of responsibility changed',
  opposite: 'opposite meaning',
  service: 'time limit or standard changed',
  figure: 'figures changed',
  replaced: 'mostly replaced',
}

const gone = { removed: ({ noun }) => `${noun} removed` } satisfies Leads
/** What comes and goes in a list. */
const listed = { added: ({ noun }) => `${noun} added`, ...gone } satisfies Leads
/** What is settled, rather than listed. */
const settled = { added: ({ noun }) => `${noun} set`, ...gone } satisfies Leads

/** Moves that one sentence holds. */
const most = 4

function moved(moves: Facts['moves']): string {
  const said = moves
    .slice(0, most)
    .map(({ name, from, to }) => `${quote(name)} moved from ${nth(from)} to ${nth(to)}`)
  return said.join(', ') + (moves.length > most ? `, ${moves.length - most} more moved` : '')
}

const ordered = {
  moved: ({ noun, name, change }) =>
    `${noun} ${quote(name)} moved from ${nth(change.from)} to ${nth(change.to)}`,
  reordered: ({ noun, moves }) => `order of ${noun} entries changed: ${moved(moves)}`,
} satisfies Leads

const worded = {
  reworded: ({ noun }) => `${noun} reworded (words only)`,
  revised: ({ noun, change: { turn } }) => `${noun} revised${turn ? ` (${turns[turn]})` : ''}`,
} satisfies Leads

const changed = { changed: ({ noun }) => `${noun} changed` } satisfies Leads
const sized = {
  raised: ({ noun, change }) => `${noun} ${change.field === 'probation' ? 'extended' : 'raised'}`,
  lowered: ({ noun, change }) => `${noun} ${change.field === 'probation' ? 'shortened' : 'lowered'}`,
} satisfies Leads
const spanned = {
  widened: ({ noun }) => `${noun} widened`,
  narrowed: ({ noun }) => `${noun} narrowed`,
} satisfies Leads
const sentence = { ...listed, ...worded, ...ordered }
const entry = { ...listed, renamed: changed.changed, ...ordered }
const toAnotherDuty = {
  reassigned: ({ noun, name }) => `${noun} ${quote(name)} moved to another duty`,
} satisfies Leads

/** The heads of sentences in English. */
export const leads: ChangeWords['leads'] = {
  subject: listed,
  role: {
    added: () => 'new role',
    removed: () => 'role removed',
    split: ({ others }) => `role split into ${others.map(quote).join(' and ')}`,
    merged: ({ others }) => `merged from ${others.map(quote).join(' and ')}`,
    absorbed: ({ others }) => `role merged into ${others.map(quote).join(' and ')}`,
  },
  item: sentence,
  task: { ...sentence, ...toAnotherDuty },
  indicator: { ...sentence, reassigned: ({ noun }) => `${noun} moved to another level` },
  duty: {
    ...listed,
    ...worded,
    moved: ({ name, change: { from = 0, to = 0 } }) =>
      `duty ${quote(name)} moved from ${nth(from)} to ${nth(to)}: importance ${to < from ? 'raised' : 'lowered'}`,
    reordered: ({ moves }) => `duties in a new order of importance: ${moved(moves)}`,
    transferred: ({ others }) => `duty handed over to ${others.map(quote).join(' and ')}`,
    split: () => 'duty split',
    grouped: ({ name }) => `duties now listed as tasks of the duty ${quote(name)}`,
    ungrouped: ({ name }) => `tasks of the duty ${quote(name)} now listed as duties`,
  },
  entry,
  passage: { ...sentence, reassigned: ({ noun, name }) => `${noun} ${quote(name)} moved to another section` },
  section: { ...entry, reassigned: ({ noun, name }) => `${noun} ${quote(name)} moved to another section` },
  picture: {
    added: ({ noun }) => `${noun} now shown`,
    removed: ({ noun }) => `${noun} no longer shown`,
    replaced: ({ noun, name, change }) =>
      change.before === change.after
        ? `${noun} ${quote(name)} has new content under the same file name`
        : `${noun} replaced`,
  },
  part: { ...entry, ...toAnotherDuty },
  text: { ...listed, ...worded },
  name: { added: ({ noun }) => `${noun} filled in`, ...gone, ...changed },
  setting: { ...settled, ...changed },
  superior: {
    added: () => 'now reports to',
    removed: () => 'no longer reports to',
    changed: () => 'reporting line changed',
    regrouped: ({ others, change }) =>
      `${count(others.length, 'role')} (${list(others)}) now report to ${quote(change.subject.name)}`,
  },
  need: {
    required: ({ noun }) => `${noun}: was preferred, now required`,
    preferred: ({ noun }) => `${noun}: was required, now preferred`,
  },
  amount: { ...settled, ...sized, ...changed },
  range: { ...settled, ...sized, ...spanned, ...changed },
  window: { ...settled, ...sized, ...spanned, ...changed },
  target: {
    ...settled,
    tightened: ({ noun }) => `${noun} tightened`,
    loosened: ({ noun }) => `${noun} loosened`,
    ...changed,
  },
  cycle: {
    ...settled,
    denser: ({ noun }) => `${noun} shortened`,
    rarer: ({ noun }) => `${noun} lengthened`,
  },
  date: { ...settled, later: ({ noun }) => `${noun} later`, earlier: ({ noun }) => `${noun} earlier` },
  rating: {
    added: ({ name }) => `changes to ${quote(name)} now have their own rating`,
    removed: ({ name }) => `changes to ${quote(name)} have the default rating again`,
    changed: ({ name }) => `changes to ${quote(name)} are rated differently`,
  },
  consent: {
    added: ({ name }) => `changes to ${quote(name)} now need agreement`,
    removed: ({ name }) => `changes to ${quote(name)} no longer need agreement`,
    changed: ({ name }) => `changes to ${quote(name)} need agreement from others than before`,
  },
}
