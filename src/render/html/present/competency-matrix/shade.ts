import type { LevelReference } from '../../../../content/types.js'

/** Class of the shade of a level: five steps whatever the length of the scale. */
export function shadeOf(level: LevelReference | undefined): string {
  if (level === undefined) return 'shade-0'
  const share = level.number / (level.of ?? 5)
  return `shade-${Math.min(5, Math.max(1, Math.round(share * 5)))}`
}
