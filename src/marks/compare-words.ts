import { diffArrays } from 'diff'
import type { Mark, Run } from './marked-text.js'
import { segmentWords } from './segment-words.js'

/** Texts that have less in common than this are told one after the other: word by word they would be a riddle. */
const LEAST_COMMON = 0.35

/** Words beyond which nobody reads word by word. */
const MOST_WORDS = 4000

/** What of a text was removed and what was added, word by word; Chinese words as a dictionary parts them. */
export function compareWords(before: string, after: string): Run[] {
  if (before === after) return runOf(before)
  const [old, fresh] = [segmentWords(before), segmentWords(after)]
  if (old.length + fresh.length > MOST_WORDS) return whole(before, after)
  const enough = LEAST_COMMON * Math.min(weightOf(before), weightOf(after))
  // Texts that are nothing alike take longest to compare: the words that both have, in any order, tell them soon.
  if (weightShared(old, fresh) < enough) return whole(before, after)
  const runs = withoutIslands(
    diffArrays(old, fresh).flatMap(({ value, added, removed }) =>
      runOf(value.join(''), added ? 'added' : removed ? 'removed' : undefined),
    ),
  )
  const common = runs.reduce((sum, { text, mark }) => sum + (mark ? 0 : weightOf(text)), 0)
  return common < enough || common === 0 ? whole(before, after) : runs
}

/** The most that two texts can have in common: of words that both have, as often as both have them. */
function weightShared(before: readonly string[], after: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of before) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of after) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    shared += weightOf(word)
  }
  return shared
}

function whole(before: string, after: string): Run[] {
  return [...runOf(before, 'removed'), ...runOf(after, 'added')]
}

function runOf(text: string, mark?: Mark): Run[] {
  return text === '' ? [] : [mark ? { text, mark } : { text }]
}

/** Lone punctuation, spaces and single characters between two changes would tear them into shreds. */
function withoutIslands(runs: readonly Run[]): Run[] {
  const parted: Run[] = []
  let change = { removed: '', added: '' }
  const close = () => {
    parted.push(...runOf(change.removed, 'removed'), ...runOf(change.added, 'added'))
    change = { removed: '', added: '' }
  }
  for (const [index, { text, mark }] of runs.entries()) {
    if (mark) change[mark] += text
    else if (isIsland(text) && isTorn(runs, index)) {
      change.removed += text
      change.added += text
    } else {
      close()
      parted.push({ text })
    }
  }
  close()
  return parted
}

/** Between changes that together both take away and put in; between mere additions nothing is hard to read. */
function isTorn(runs: readonly Run[], index: number): boolean {
  const marksAt = (...steps: number[]) => steps.map((step) => runs[index + step]?.mark)
  const [last, next] = marksAt(-1, 1)
  if (last === undefined || next === undefined) return false
  const around = [last, next, ...marksAt(-2, 2)]
  return around.includes('removed') && around.includes('added')
}

function isIsland(text: string): boolean {
  return /^[\p{P}\p{Z}\s]*$/u.test(text) || [...text].length === 1
}

/** Letters and digits; what is between them says nothing of how alike two texts are. */
function weightOf(text: string): number {
  return text.replace(/[\p{P}\p{Z}\s]/gu, '').length
}
