/** The two ends of a range as git writes it; an end that is left out is HEAD. */
export interface Range {
  base: string
  head: string
  /** `A...B`: since B left A, not since A. */
  sinceFork: boolean
}

/** Splits `A..B` and `A...B`; undefined for a text that is one revision. Dots after a colon belong to a path. */
export function splitRange(text: string): Range | undefined {
  const [, base, dots, head] = /^([^:]*?)(\.{2,3})(?!\.)(.*)$/s.exec(text) ?? []
  if (base === undefined || head === undefined) return undefined
  return { base: base || 'HEAD', head: head || 'HEAD', sinceFork: dots === '...' }
}
