import type { ChangeWords } from './change-words.js'
import { nouns } from './en-nouns.js'

const quote = (text: string) => `“${text}”`
const list = (names: readonly string[]) => names.join(', ')
const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`

const ordinals = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
])
const plural = new Intl.PluralRules('en', { type: 'ordinal' })
const nth = (number = 0) => `${number}${ordinals.get(plural.select(number)) ?? 'th'}`

/** What is said of changes in English. */
export const english: ChangeWords = {
  nouns,
  leads: {
    subject: {
      added: ({ noun }) => `${noun} added`,
      removed: ({ noun }) => `${noun} removed`,
    },
    role: {
      added: () => 'new role',
      removed: () => 'role removed',
      split: ({ others }) => `role split into ${others.map(quote).join(' and ')}`,
      merged: ({ others }) => `merged from ${others.map(quote).join(' and ')}`,
    },
    item: {
      added: ({ noun }) => `${noun} added`,
      removed: ({ noun }) => `${noun} removed`,
      reworded: ({ noun }) => `${noun} reworded (words only)`,
      revised: ({ noun }) => `${noun} revised`,
      moved: ({ noun, name, change }) =>
        `${noun} ${quote(name)} moved from ${nth(change.from)} to ${nth(change.to)}`,
      reordered: ({ noun }) => `${noun}: order changed`,
    },
    task: {
      added: ({ noun }) => `${noun} added`,
      removed: ({ noun }) => `${noun} removed`,
      reworded: ({ noun }) => `${noun} reworded (words only)`,
      revised: ({ noun }) => `${noun} revised`,
      moved: ({ noun, name, change }) =>
        `${noun} ${quote(name)} moved from ${nth(change.from)} to ${nth(change.to)}`,
      reordered: ({ noun }) => `${noun}: order changed`,
      reassigned: ({ noun, name }) => `${noun} ${quote(name)} moved to another duty`,
    },
    indicator: {
      added: ({ noun }) => `${noun} added`,
      removed: ({ noun }) => `${noun} removed`,
      reworded: ({ noun }) => `${noun} reworded (words only)`,
      revised: ({ noun }) => `${noun} revised`,
      moved: ({ noun, name, change }) =>
        `${noun} ${quote(name)} moved from ${nth(change.from)} to ${nth(change.to)}`,
      reordered: ({ noun }) => `${noun}: order changed`,
      reassigned: ({ noun }) => `${noun}: now of another level`,
    },
    duty: {
      added: () => 'duty added',
      removed: () => 'duty removed',
      reworded: () => 'duty reworded (words only)',
      revised: () => 'duty revised',
      moved: ({ name, change: { from = 0, to = 0 } }) =>
        `duty ${quote(name)} moved from ${nth(from)} to ${nth(to)}: importance ${to < from ? 'raised' : 'lowered'}`,
      reordered: () => 'duties in a new order of importance',
      transferred: ({ others }) => `duty handed over to ${others.map(quote).join(' and ')}`,
      split: () => 'duty split',
    },
    entry: {
      added: ({ noun }) => `${noun} added`,
      removed: ({ noun }) => `${noun} removed`,
      renamed: ({ noun }) => `${noun} changed`,
      moved: ({ noun, name, change }) =>
        `${noun} ${quote(name)} moved from ${nth(change.from)} to ${nth(change.to)}`,
      reordered: ({ noun }) => `${noun}: order changed`,
    },
    part: {
      added: ({ noun }) => `${noun} added`,
      removed: ({ noun }) => `${noun} removed`,
      renamed: ({ noun }) => `${noun} changed`,
      moved: ({ noun, name, change }) =>
        `${noun} ${quote(name)} moved from ${nth(change.from)} to ${nth(change.to)}`,
      reordered: ({ noun }) => `${noun}: order changed`,
      reassigned: ({ noun, name }) => `${noun} ${quote(name)} moved to another duty`,
    },
    text: {
      added: ({ noun }) => `${noun} added`,
      removed: ({ noun }) => `${noun} removed`,
      reworded: ({ noun }) => `${noun} reworded (words only)`,
      revised: ({ noun }) => `${noun} revised`,
    },
    name: {
      added: ({ noun }) => `${noun} filled in`,
      removed: ({ noun }) => `${noun} removed`,
      changed: ({ noun }) => `${noun} changed`,
    },
    setting: {
      added: ({ noun }) => `${noun} set`,
      removed: ({ noun }) => `${noun} removed`,
      changed: ({ noun }) => `${noun} changed`,
    },
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
    amount: {
      added: ({ noun }) => `${noun} set`,
      removed: ({ noun }) => `${noun} removed`,
      raised: ({ noun }) => `${noun} raised`,
      lowered: ({ noun }) => `${noun} lowered`,
      changed: ({ noun }) => `${noun} changed`,
    },
    range: {
      added: ({ noun }) => `${noun} set`,
      removed: ({ noun }) => `${noun} removed`,
      raised: ({ noun }) => `${noun} raised`,
      lowered: ({ noun }) => `${noun} lowered`,
      widened: ({ noun }) => `${noun} widened`,
      narrowed: ({ noun }) => `${noun} narrowed`,
      changed: ({ noun }) => `${noun} changed`,
    },
    window: {
      added: ({ noun }) => `${noun} set`,
      removed: ({ noun }) => `${noun} removed`,
      raised: ({ noun }) => `${noun} raised`,
      lowered: ({ noun }) => `${noun} lowered`,
      widened: ({ noun }) => `${noun} widened`,
      narrowed: ({ noun }) => `${noun} narrowed`,
      changed: ({ noun }) => `${noun} changed`,
    },
    target: {
      added: ({ noun }) => `${noun} set`,
      removed: ({ noun }) => `${noun} removed`,
      tightened: ({ noun }) => `${noun} tightened`,
      loosened: ({ noun }) => `${noun} loosened`,
      changed: ({ noun }) => `${noun} changed`,
    },
    cycle: {
      added: ({ noun }) => `${noun} set`,
      removed: ({ noun }) => `${noun} removed`,
      denser: ({ noun }) => `${noun} more frequent`,
      rarer: ({ noun }) => `${noun} less frequent`,
    },
    date: {
      added: ({ noun }) => `${noun} set`,
      removed: ({ noun }) => `${noun} removed`,
      later: ({ noun }) => `${noun} later`,
      earlier: ({ noun }) => `${noun} earlier`,
    },
    rating: {
      added: ({ name }) => `changes of ${quote(name)} have a rating of their own`,
      removed: ({ name }) => `changes of ${quote(name)} have the usual rating again`,
      changed: ({ name }) => `changes of ${quote(name)} are rated otherwise`,
    },
    consent: {
      added: ({ name }) => `changes of ${quote(name)} need agreement`,
      removed: ({ name }) => `changes of ${quote(name)} no longer need agreement`,
      changed: ({ name }) => `changes of ${quote(name)} need the agreement of others`,
    },
  },
  flags: {
    base: {
      set: () => 'now only a base for others, not published',
      unset: () => 'no longer only a base, published',
    },
    'duty-essential': { set: () => 'now an essential duty', unset: () => 'no longer an essential duty' },
    'pay-published': { set: () => 'pay is now made public', unset: () => 'pay is no longer made public' },
  },
  wholes: {
    'task-reassigned': ({ noun, name, before, after }) =>
      `${noun} ${quote(name)} moved from the duty ${quote(before)} to the duty ${quote(after)}`,
    'part-reassigned': ({ noun, name, before, after }) =>
      `${noun} ${quote(name)} moved from the duty ${quote(before)} to the duty ${quote(after)}`,
    'indicator-reassigned': ({ noun, name, before, after, change: { trail } }) =>
      `${trail.length > 0 ? `${noun} ${quote(name)}` : `${noun}s`} moved from ${quote(before)} to ${quote(after)}`,
    'rating-added': ({ name, after }) => `changes of ${quote(name)} are now rated ${quote(after)}`,
    'rating-removed': ({ name, before }) =>
      `changes of ${quote(name)} are no longer rated ${quote(before)}: the usual rating holds`,
    'rating-changed': ({ name, before, after }) =>
      `changes of ${quote(name)} are now rated ${quote(after)}, no longer ${quote(before)}`,
    'consent-added': ({ name, after }) => `changes of ${quote(name)} now need agreement of: ${after}`,
    'consent-removed': ({ name, before }) =>
      `changes of ${quote(name)} no longer need agreement of: ${before}`,
    'consent-changed': ({ name, before, after }) =>
      `changes of ${quote(name)} now need agreement of: ${after} (was: ${before})`,
  },
  received: ({ others }) => `duty taken over from ${others.map(quote).join(' and ')}`,
  restyled: ({ noun }) => `${noun}: formatting only`,
  verbs: {
    added: 'added',
    removed: 'removed',
    split: 'split',
    merged: 'merged',
    reworded: 'reworded',
    revised: 'revised',
    moved: 'moved',
    reordered: 'reordered',
    transferred: 'handed over',
    reassigned: 'moved elsewhere',
    renamed: 'changed',
    changed: 'changed',
    regrouped: 'moved as a team',
    set: 'set',
    unset: 'unset',
    required: 'now required',
    preferred: 'now preferred',
    raised: 'raised',
    lowered: 'lowered',
    widened: 'widened',
    narrowed: 'narrowed',
    tightened: 'tightened',
    loosened: 'loosened',
    denser: 'more frequent',
    rarer: 'less frequent',
    later: 'later',
    earlier: 'earlier',
  },
  impacts: { material: 'material', minor: 'minor', editorial: 'editorial' },
  phrases: {
    quote,
    trail: (steps) => steps.map(({ noun, name }) => `${noun} ${quote(name)}`).join(' › '),
    within: (trail, lead) => `${trail}: ${lead}`,
    happening: (noun, verb) => `${noun}, ${verb}`,
    colon: ': ',
    was: (before) => ` (was: ${before})`,
    list,
    detailed: (entry, details) => `${entry} (${details.join(', ')})`,
    touches: (number, names) =>
      `reaches ${count(number, 'role')}: ${list(names)}${number > names.length ? ' and more' : ''}`,
    agreement: (parties) => `needs agreement of: ${list(parties)}`,
    acknowledged: ({ by, on, reason }) =>
      `acknowledged: ${[by, on, reason].filter((part) => part !== undefined && part !== '').join(', ')}`,
    title: (base, head) => `Role changes: ${base} → ${head}`,
    none: (base, head) => `✓ ${base} → ${head}: no change of substance in roles or competency model.`,
    noneKnown: (base, head) =>
      `${base} → ${head}: no change in what could be read; whether there is one in the rest is not known.`,
    summary: ({ material, minor, editorial, acknowledged }) =>
      `${material} material, ${minor} minor, ${editorial} editorial${acknowledged > 0 ? `; ${acknowledged} of them acknowledged` : ''}`,
    newRole: 'new',
    goneRole: 'removed',
    model: 'Competency model and settings',
    policy: 'Rules on changes',
    formerly: (id) => `formerly ${id}`,
    partial: 'This report is incomplete',
    partialFiles: (files) =>
      `these files have errors and only what could be read was compared; run rolewright check and mend them: ${list(files)}`,
    foreign: (folders) => `submodules are other repositories and were not compared: ${list(folders)}`,
    emptySide: (name) =>
      `${name} has no roles. If the workspace was in another folder then, write REVISION:FOLDER, for example rolewright diff main:old HEAD:new.`,
    stale: (entries) => `these entries of approved-changes.yaml match no change: ${list(entries)}`,
    more: (number) => `${count(number, 'more change')} not listed.`,
    failed: (number, impact) =>
      `✗ ${count(number, 'change')} not acknowledged ${number === 1 ? 'is' : 'are'} ${impact} or graver.`,
    unsure: (impact) =>
      `✗ Files could not be read whole, so nobody knows that no change is ${impact} or graver.`,
    accept: 'Once agreed, acknowledge them one by one in approved-changes.yaml:',
    sentence: (parts) => `${parts.join('; ')}.`,
    others: (number) => `${count(number, 'more change')}`,
    wording: 'wording',
    acknowledgement: { changes: 'changes', change: 'change', by: 'by', on: 'on' },
    pay: 'pay changed',
    older: (number) => `${count(number, 'earlier revision')}.`,
    columns: { impact: 'Impact', change: 'Change', before: 'Before', after: 'After', place: 'Place' },
    details: 'Details',
  },
}
