import type { ChangePhrases, Summary } from '../../change-words.js'
import { count, list, quote } from './marks.js'

/** 2 material, 1 minor: only the impacts that there are. */
const countsOf = ({ material, minor, editorial }: Summary) =>
  list(
    [
      material && `${material} material`,
      minor && `${minor} minor`,
      editorial && `${editorial} editorial`,
    ].flatMap((part) => part || []),
  )

/** Keys, not all of them when there are many. */
const few = (keys: readonly string[]) =>
  keys.length > 8 ? `${list(keys.slice(0, 8))} and ${keys.length - 8} more` : list(keys)

/** Everything else that a report of changes says in English. */
export const phrases: ChangePhrases = {
  quote,
  owner: (name) => `${quote(name)} `,
  trail: (steps) => steps.map(({ noun, name }) => `${noun} ${quote(name)}`).join(' › '),
  within: (trail, lead) => `${trail}: ${lead}`,
  happening: (noun, verb) => `${noun}, ${verb}`,
  colon: ': ',
  list,
  detailed: (entry, details) => `${entry} (${details.join(', ')})`,
  touches: (number, names) =>
    `affects ${count(number, 'role')}: ${list(names)}${number > names.length ? ' and more' : ''}`,
  agreement: (parties) => `needs agreement from: ${list(parties)}`,
  partlyAcknowledged: (by, missing) => `acknowledged by ${list(by)}, still needed: ${list(missing)}`,
  acknowledged: ({ by, on, reason }) =>
    `acknowledged: ${[by, on, reason].filter((part) => part !== undefined && part !== '').join(', ')}`,
  title: (base, head) => `Role changes: ${base} → ${head}`,
  none: (base, head) => `✓ ${base} → ${head}: no substantive change in the roles or the competency model.`,
  noneKnown: (base, head) =>
    `${base} → ${head}: no change in what could be read; whether the rest has changed is not known.`,
  summary: ({ material, minor, editorial, acknowledged, unread = 0 }) =>
    `${material} material, ${minor} minor, ${editorial} editorial${acknowledged > 0 ? `; ${acknowledged} of them acknowledged` : ''}${unread > 0 ? `; ${count(unread, 'part')} unreadable and not compared` : ''}`,
  newRole: 'new',
  goneRole: 'removed',
  model: 'Competency model and settings',
  cameFrom: (name) => `from ${quote(name)}`,
  formerly: (id) => `formerly ${id}`,
  alsoSee: (subjects) =>
    `see also: ${subjects.map(({ name, counts }) => `${name} (${countsOf(counts)})`).join(', ')}`,
  partial: 'This report is incomplete',
  partialFiles: (files) => `these files have errors; run rolewright check and correct them: ${list(files)}`,
  unread: ({ side, parts, compared, isOnBoth }, name) => {
    const file = side === 'before' ? `${name} as it was` : name
    if (parts.length === 0)
      return `${file}: the file cannot be read, so ${isOnBoth ? 'nothing that it said before' : 'nothing in it'} could be compared`
    const lost = parts.map(({ key, line }) => (key ? `${key} (line ${line})` : `line ${line}`))
    return `${file}: unreadable, so not compared: ${list(lost)}${compared.length > 0 ? `; compared: ${few(compared)}` : ''}`
  },
  unreadMore: (files) =>
    `${count(files, 'more file')} could not be read completely; run rolewright check to see where`,
  forgotten: (place, name, role) =>
    `${place} still says ${quote(name)}; that role is now ${quote(role.name)} (${role.id})`,
  foreign: (folders) => `submodules are other repositories and were not compared: ${list(folders)}`,
  emptySide: (name) =>
    `${name} has no roles. If the workspace was in another folder then, write REVISION:FOLDER, for example rolewright diff main:old HEAD:new.`,
  lacking: (base, commits) =>
    `${base} has ${count(commits, 'commit')} that you do not have; ${commits === 1 ? 'it is' : 'they are'} reported below as if you had undone ${commits === 1 ? 'it' : 'them'}. To see only your own changes, run rolewright diff or rolewright diff ${base}...`,
  stale: (entries) => `these entries of approved-changes.yaml match no change: ${list(entries)}`,
  manyNamed: (lead, names) => `${lead} (${names.length}): ${list(names)}`,
  manyCounted: (noun, number, verbs) =>
    `${noun}: ${number} changes, ${verbs.map(([verb, times]) => `${times} ${verb}`).join(', ')}`,
  manyMore: (number) => `${count(number, 'more change')} of this kind; --format markdown shows all.`,
  more: (number) => `${count(number, 'more change')} not listed.`,
  failed: (number, impact) =>
    `✗ ${count(number, 'change')} rated ${impact} or higher ${number === 1 ? 'is' : 'are'} not acknowledged.`,
  unsure: (impact) =>
    `✗ Some content could not be read, so a change rated ${impact} or higher cannot be ruled out. Run rolewright check, correct what it reports and compare again.`,
  accept:
    'Once agreed, run rolewright acknowledge CHANGE… --by NAME --reason TEXT (--all for all of them), or write in approved-changes.yaml:',
  sentence: (parts) => `${parts.join('; ')}.`,
  others: (number) => `${count(number, 'more change')}`,
  wording: 'wording',
  acknowledgement: { changes: 'changes', change: 'change', by: 'by', on: 'on' },
  pay: 'pay changed',
  older: (number) => `${count(number, 'earlier revision')}.`,
  columns: { impact: 'Impact', change: 'Change', before: 'Before', after: 'After' },
}
