import { distance } from 'fastest-levenshtein'

/** The branch or tag that was probably meant: the same on the server, else the one that differs by the fewest letters. */
export function nearestName(written: string, names: readonly string[]): string | undefined {
  const text = written.toLowerCase()
  const onServer = names.find((name) => name.toLowerCase().endsWith(`/${text}`))
  if (onServer !== undefined) return onServer
  const near = names
    .map((name) => ({ name, steps: stepsBetween(text, name.toLowerCase()) }))
    .filter(({ name, steps }) => steps <= Math.max(text.length, name.length) / 3)
    .sort((a, b) => a.steps - b.steps)
  return near[0]?.name
}

/** Letters in another order, `mian`, are one slip of the fingers. */
function stepsBetween(a: string, b: string): number {
  return a !== b && sorted(a) === sorted(b) ? 1 : distance(a, b)
}

const sorted = (text: string) => [...text].sort().join('')
