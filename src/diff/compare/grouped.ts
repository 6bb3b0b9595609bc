import { ALIKE, likeness } from '../../marks/likeness.js'
import type { Step } from '../change.js'
import { plainText } from '../pair/plain-text.js'
import type { Entry } from '../portrait/portrait.js'
import { compareEntries } from './compare-entries.js'
import { stepTo } from './compare-order.js'
import type { Difference } from './difference.js'

/** A duty that is a task of another now, or was one. */
interface Regrouped {
  duty: Entry
  task: Entry
  /** The duty around the task. */
  around: Step
  /** That duty where it came, or went, with the task. */
  whole: Entry | undefined
  /** What is reported of the duty and of the task until they are known to be the same. */
  folded: Difference[]
}

/** More pairs of duties and tasks than these are not held against each other. */
const MOST_PAIRS = 40_000
/** Of a duty that came with tasks this part must have been duties before: then it is their heading, and no duty more. */
const HEADING = 0.5
/** A text that gives power over others' work is a further duty, whatever is listed under it. */
const weighty = /审批|批准|核准|审定|签署|签订|签发|决定|\b(?:approve|authori[sz]e|sign|decide)/iu

/** Duties that were put under another one as its tasks, and tasks that are duties now, have stayed what they are. */
export function foldGrouped(differences: readonly Difference[]): Difference[] {
  const down = regrouped(differences, 'before')
  const up = regrouped(differences, 'after')
  if (down.length + up.length === 0) return [...differences]
  const folded = new Set([...down, ...up].flatMap((one) => one.folded))
  return [
    ...differences.filter((difference) => !folded.has(difference)),
    ...told(down, 'before'),
    ...told(up, 'after'),
  ]
}

/** Duties of one side that are tasks on the other, the most similar first. */
function regrouped(differences: readonly Difference[], side: 'before' | 'after'): Regrouped[] {
  const other = side === 'before' ? 'after' : 'before'
  const duties = differences.flatMap((one) => entryOf(one, 'duty', side) ?? [])
  const tasks = differences.flatMap((one) => tasksIn(one, other))
  if (duties.length === 0 || duties.length * tasks.length > MOST_PAIRS) return []
  const places = duties.map(({ entry }) => entry)
  const used = new Set<unknown>()
  const candidates = duties
    .flatMap((duty) => tasks.map((held) => ({ duty, held, alike: alikeness(duty.entry, held.entry) })))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
  const found = candidates.flatMap(({ duty, held }): Regrouped[] => {
    if (used.has(duty) || used.has(held)) return []
    used.add(duty).add(held)
    const { entry: task, around, whole, alone } = held
    return [{ duty: duty.entry, task, around, whole, folded: [duty.difference, ...(alone ? [alone] : [])] }]
  })
  found.sort((a, b) => places.indexOf(a.duty) - places.indexOf(b.duty))
  return found.map((one) => withHeading(one, { found, differences, side: other }))
}

const alikeness = (duty: Entry, task: Entry) =>
  plainText(duty.name) === plainText(task.name) ? 1 : likeness(duty.name, task.name)

function entryOf(one: Difference, field: 'duty' | 'task', side: 'before' | 'after') {
  const entry = one.what === 'entry' && one.field === field ? one[side] : undefined
  return entry ? [{ entry, difference: one }] : undefined
}

/** A task that came or went, alone or with its duty. */
interface HeldTask {
  entry: Entry
  around: Step
  whole: Entry | undefined
  alone: Difference | undefined
}

function tasksIn(one: Difference, side: 'before' | 'after'): HeldTask[] {
  const [alone] = entryOf(one, 'task', side) ?? []
  const step = one.trail.at(-2)
  if (alone && step) return [{ entry: alone.entry, around: step, whole: undefined, alone: one }]
  const [duty] = entryOf(one, 'duty', side) ?? []
  const tasks = duty?.entry.lists.find(({ field }) => field === 'task')?.entries ?? []
  return tasks.map((entry) => ({
    entry,
    around: stepTo(duty?.entry as Entry),
    whole: duty?.entry,
    alone: undefined,
  }))
}

/** A duty that merely groups former or present duties is reported with them. */
function withHeading(
  one: Regrouped,
  {
    found,
    differences,
    side,
  }: { found: Regrouped[]; differences: readonly Difference[]; side: 'before' | 'after' },
): Regrouped {
  const { whole } = one
  if (!whole || weighty.test(whole.name)) return { ...one, whole: undefined }
  const all = whole.lists.find(({ field }) => field === 'task')?.entries.length ?? 0
  const own = found.filter((other) => other.whole === whole).length
  const heading = differences.filter((other) => other.what === 'entry' && other[side] === whole)
  return own >= HEADING * all ? { ...one, folded: [...one.folded, ...heading] } : { ...one, whole: undefined }
}

/** One difference for each duty that tasks came to or from, and what else is another in them. */
function told(found: readonly Regrouped[], side: 'before' | 'after'): Difference[] {
  const byDuty = new Map<string, Regrouped[]>()
  for (const one of found) byDuty.set(one.around.key, [...(byDuty.get(one.around.key) ?? []), one])
  return [...byDuty.values()].flatMap((group): Difference[] => {
    const [first] = group
    if (!first) return []
    const sides = (one: Regrouped) =>
      (side === 'before' ? [one.duty, one.task] : [one.task, one.duty]) as [Entry, Entry]
    const [before, after] = sides(first)
    const { around, whole } = first
    return [
      {
        what: side === 'before' ? 'grouped' : 'ungrouped',
        field: 'duty',
        trail: [around],
        before,
        after,
        all: group.map(({ duty }) => duty),
      },
      ...group.flatMap((one) => within(...sides(one), side === 'before' ? [around] : [])),
      ...(whole ? restOf(whole, group, { side, around }) : []),
    ]
  })
}

/** What else is another in a duty that became a task, or a task that became a duty; its wording weighs as a duty's does. */
function within(before: Entry, after: Entry, around: readonly Step[]): Difference[] {
  const trail = [...around, { ...stepTo(after), field: 'duty' as const }]
  const isReworded = plainText(before.name) !== plainText(after.name)
  return [
    ...(isReworded ? [{ what: 'wording' as const, field: 'duty' as const, trail, before, after }] : []),
    ...compareEntries(before, after, trail),
  ]
}

/** What a heading has beside the tasks that are known. */
function restOf(
  whole: Entry,
  group: readonly Regrouped[],
  { side, around }: { side: 'before' | 'after'; around: Step },
): Difference[] {
  const known = new Set(group.map(({ task }) => task))
  const rest: Entry = {
    ...whole,
    lists: whole.lists.map((list) => ({
      ...list,
      entries: list.entries.filter((entry) => !known.has(entry)),
    })),
  }
  const bare: Entry = { ...whole, values: [], lists: [] }
  return side === 'before' ? compareEntries(bare, rest, [around]) : compareEntries(rest, bare, [around])
}
