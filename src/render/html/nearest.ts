import { distance } from 'fastest-levenshtein'

/** The name most like the one found, for "did you mean"; undefined when none is like it. */
export function nearestName(found: string, known: Iterable<string>): string | undefined {
  let [nearest, least]: [string | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const name of known) {
    const steps = distance(found.toLowerCase(), name.toLowerCase())
    if (steps < least && steps <= Math.max(found.length, name.length) / 3) [nearest, least] = [name, steps]
  }
  return nearest
}
