const MOST = 2000

/** A function of a text that is asked the same again and again, on page after page: each text is worked out once. */
export function remembered<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = workOut(text)
    if (known.size < MOST) known.set(text, made)
    return made
  }
}
