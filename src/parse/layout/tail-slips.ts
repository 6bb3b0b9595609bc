import type { Slip } from '../slips/slip.js'
import type { Move } from './state.js'

/** Lines inside of brackets or quotes have to stand further right than what the brackets belong to. */
export function tailSlips({ line, to, dropped }: Move, told: Slip | undefined): Slip[] {
  if (dropped) return []
  const shift = to - line.column
  const owner = to + (line.key ? line.content : (line.dashes.at(-1) ?? 0))
  return line.tails.flatMap(({ start, from, end, column, closes }) => {
    if (column > owner || (closes && column === owner)) return []
    const moved = Math.max(column + shift, owner + 2)
    const edit = { start, end: from, text: ' '.repeat(moved) }
    // It moves with its line, or it was wrong by itself.
    if (told && column > owner - shift) {
      told.edits.push(edit)
      return []
    }
    const facts = { found: column, expected: moved, goesOn: true }
    return [{ problem: { code: 'yaml-indent', facts, start: from, end } as const, edits: [edit] }]
  })
}
