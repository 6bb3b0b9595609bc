import type { ChangePhrases, Summary } from './change-words.js'
import { count, list, quote } from './en-marks.js'

/** 2 material, 1 minor: only the impacts that there are. */
const countsOf = ({ material, minor, editorial }: Summary) =>
  list(
    [
      material && `${material} material`,
      minor && `${minor} minor`,
      editorial && `${editorial} editorial`,
    ].flatMap((part) => part || []),
  )

/** Everything else that a report of changes says in English. */
export const phrases: ChangePhrases = {
  quote,
  trail: (steps) => steps.map(({ noun, name }) => `${noun} ${quote(name)}`).join(' › '),
  within: (trail, lead) => `${trail}: ${lead}`,
  happening: (noun, verb) => `${noun}, ${verb}`,
  colon: ': ',
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
  formerly: (id) => `formerly ${id}`,
  alsoSee: (subjects) =>
    `see also: ${subjects.map(({ name, counts }) => `${name} (${countsOf(counts)})`).join(', ')}`,
  partial: 'This report is incomplete',
  partialFiles: (files) =>
    `these files have errors and only what could be read was compared; run rolewright check and mend them: ${list(files)}`,
  foreign: (folders) => `submodules are other repositories and were not compared: ${list(folders)}`,
  emptySide: (name) =>
    `${name} has no roles. If the workspace was in another folder then, write REVISION:FOLDER, for example rolewright diff main:old HEAD:new.`,
  lacking: (base, commits) =>
    `${base} has ${count(commits, 'commit')} that you lack, reported below as if you had undone ${commits === 1 ? 'it' : 'them'}. To see your own changes only, run rolewright diff or rolewright diff ${base}...`,
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
  columns: { impact: 'Impact', change: 'Change', before: 'Before', after: 'After' },
}
