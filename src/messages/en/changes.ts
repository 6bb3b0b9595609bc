import type { ChangeWords } from '../change-words.js'
import { leads } from './changes/leads.js'
import { quote } from './changes/marks.js'
import { phrases } from './changes/phrases.js'

/** The head that a text stands under. */
const under = (head: string) => (head === '' ? 'outside any section' : quote(head))

/** What is said of changes in English. */
export const changes: ChangeWords = {
  bodyNouns: { body: 'additional note', section: 'section', picture: 'picture' },
  leads,
  flags: {
    base: {
      set: () => 'now only a base for others, not published',
      unset: () => 'no longer only a base for others, now published',
    },
    'duty-essential': { set: () => 'now an essential duty', unset: () => 'no longer an essential duty' },
    'pay-published': { set: () => 'pay is now made public', unset: () => 'pay is no longer made public' },
  },
  wholes: {
    'task-reassigned': ({ noun, name, before, after }) =>
      `${noun} ${quote(name)} moved from the duty ${quote(before)} to the duty ${quote(after)}`,
    'part-reassigned': ({ noun, name, before, after }) =>
      `${noun} ${quote(name)} moved from the duty ${quote(before)} to the duty ${quote(after)}`,
    'passage-reassigned': ({ noun, name, before, after }) =>
      `${noun} ${quote(name)} moved from ${under(before)} to ${under(after)}`,
    'section-reassigned': ({ noun, name, before, after }) =>
      `${noun} ${quote(name)} moved from ${under(before)} to ${under(after)}`,
    'indicator-reassigned': ({ noun, name, before, after, change: { trail } }) =>
      `${trail.length > 0 ? `${noun} ${quote(name)}` : `${noun}s`} moved from ${quote(before)} to ${quote(after)}`,
    'rating-added': ({ name, after }) => `changes to ${quote(name)} are now rated ${quote(after)}`,
    'rating-removed': ({ name, before }) =>
      `changes to ${quote(name)} are no longer rated ${quote(before)}; the default rating applies`,
    'rating-changed': ({ name, before, after }) =>
      `changes to ${quote(name)} are now rated ${quote(after)}, no longer ${quote(before)}`,
    'consent-added': ({ name, after }) => `changes to ${quote(name)} now need agreement from: ${after}`,
    'consent-removed': ({ name, before }) =>
      `changes to ${quote(name)} no longer need agreement from: ${before}`,
    'consent-changed': ({ name, before, after }) =>
      `changes to ${quote(name)} now need agreement from: ${after} (was: ${before})`,
  },
  received: ({ others }) => `duty taken over from ${others.map(quote).join(' and ')}`,
  restyled: ({ noun }) => `${noun}: formatting only`,
  verbs: {
    added: 'added',
    removed: 'removed',
    split: 'split',
    merged: 'merged',
    absorbed: 'merged into another',
    grouped: 'grouped',
    ungrouped: 'ungrouped',
    reworded: 'reworded',
    revised: 'revised',
    moved: 'moved',
    reordered: 'reordered',
    transferred: 'handed over',
    reassigned: 'moved elsewhere',
    renamed: 'changed',
    replaced: 'replaced',
    changed: 'changed',
    regrouped: 'moved as a team',
    set: 'set',
    unset: 'cleared',
    required: 'now required',
    preferred: 'now preferred',
    raised: 'raised',
    lowered: 'lowered',
    widened: 'widened',
    narrowed: 'narrowed',
    tightened: 'tightened',
    loosened: 'loosened',
    denser: 'shortened',
    rarer: 'lengthened',
    later: 'later',
    earlier: 'earlier',
  },
  impacts: { material: 'material', minor: 'minor', editorial: 'editorial' },
  phrases,
}
