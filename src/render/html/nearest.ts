import { distance } from 'fastest-levenshtein'

/** The name most like the one found, for "did you mean"; undefined when none is like it. */
export function nearestName(found: string, known: Iterable<string>): string | undefined {
  let [nearest, least]: [string | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const name of known) {
    const steps = stepsBetween(found.toLowerCase(), name.toLowerCase())
    if (steps < least && steps <= Math.max(found.length, name.length) / 3) [nearest, least] = [name, steps]
  }
  return nearest
}

/** Letters in another order, `nmae`, are one slip of the fingers. */
function stepsBetween(a: string, b: string): number {
  return a !== b && sorted(a) === sorted(b) ? 1 : distance(a, b)
}

const sorted = (text: string) => [...text].sort().join('')
