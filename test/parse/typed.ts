import { expect, it } from 'vitest'
import type { Diagnostic } from '../../src/diagnostic.js'
import { applyEdits } from '../../src/edits/apply-edits.js'
import { parsed } from './found-in.js'

/** Lines of a role file as somebody types them, what is told of them, and what they become. */
export interface Typed {
  what: string
  typed: string[]
  /** Each as `code: the text that it is told of`. */
  told: string[]
  /** The lines when all is mended that is told; as they were typed, where nothing is given. */
  mended?: string[]
  /** What is read of them, where that says more. */
  read?: unknown
}

/** A test for each row of a table. */
export function holds(rows: readonly Typed[]): void {
  it.each(rows)('$what', async ({ typed, told, mended = typed, read }) => {
    const now = await mendedLines(typed)
    expect(now).toMatchObject({ told, mended })
    if (read !== undefined) expect(now.read).toEqual(read)
  })
}

/** What is told of the lines of a role file, with those lines as they are mended. */
export async function mendedLines(
  typed: readonly string[],
): Promise<Omit<Required<Typed>, 'what' | 'typed'>> {
  const text = ['---', ...typed, '---', ''].join('\n')
  const { diagnostics, value } = await parsed(text)
  const edits = diagnostics.flatMap(({ edits = [] }) => edits)
  return {
    told: diagnostics.map((one) => `${one.code}: ${spanOf(text, one)}`),
    mended: applyEdits(text, edits).split('\n').slice(1, -2),
    read: value,
  }
}

function spanOf(text: string, { place: { start, end } }: Diagnostic): string {
  const lines = text.split('\n').slice(start.line - 1, end.line)
  const last = lines.pop() ?? ''
  const whole = [...lines, last.slice(0, end.column - 1)].join('\n')
  return whole.slice(start.column - 1)
}
