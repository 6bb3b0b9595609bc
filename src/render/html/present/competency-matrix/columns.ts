import type { MatrixRole } from '../../../../content/competency-matrix/types.js'

/** Columns that stand in one table with upright heads, and with rotated ones. */
const MOST_UPRIGHT = 8
const MOST_ROTATED = 12

/** Columns dealt out to tables: one as long as they fit, else as few as possible of about the same width. */
export function dealColumns(
  roles: readonly MatrixRole[],
  keepTogether: (role: MatrixRole) => string,
): MatrixRole[][] {
  if (roles.length <= MOST_ROTATED && new Set(roles.map(keepTogether)).size <= 1) return [[...roles]]
  if (roles.length <= MOST_UPRIGHT) return [[...roles]]
  const parts: MatrixRole[][] = []
  for (const block of blocksOf(roles, keepTogether)) {
    const last = parts.at(-1)
    if (last && last.length + block.length <= MOST_UPRIGHT) last.push(...block)
    else parts.push([...block])
  }
  return parts
}

/** Whether so many heads only fit when they are rotated. */
export function areRotated(columns: number): boolean {
  return columns > MOST_UPRIGHT
}

function blocksOf(roles: readonly MatrixRole[], keepTogether: (role: MatrixRole) => string): MatrixRole[][] {
  const groups = new Map<string, MatrixRole[]>()
  for (const role of roles) groups.set(keepTogether(role), [...(groups.get(keepTogether(role)) ?? []), role])
  return [...groups.values()].flatMap((group) => {
    const count = Math.ceil(group.length / MOST_UPRIGHT)
    const size = Math.ceil(group.length / count)
    return Array.from({ length: count }, (_, index) => group.slice(index * size, (index + 1) * size))
  })
}
