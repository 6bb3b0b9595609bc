/** Why some system cannot hold a file of a name. */
export type WhyUnfit = 'reserved' | 'character' | 'end' | 'long'

/** Bytes of a name that every system holds, with room for what outputs add to it. */
const mostBytes = 200

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
const forbidden = /[<>:"|?*\\\p{Cc}]/gu

/** Why some system cannot hold a file or folder of this name; undefined when all can. */
export function whyUnfit(name: string): WhyUnfit | undefined {
  if (reserved.test(stemOf(name))) return 'reserved'
  if (name.search(forbidden) >= 0) return 'character'
  if (/[ .]$/.test(name) || / $/.test(stemOf(name))) return 'end'
  return new TextEncoder().encode(name).length > mostBytes ? 'long' : undefined
}

/** The name as every system can hold it. */
export function fitName(name: string): string {
  const ending = /\.[a-z]+$/i.exec(name)?.[0] ?? ''
  const stem = name.slice(0, name.length - ending.length).replace(forbidden, '-')
  const short = [...stem]
    .slice(0, 40)
    .join('')
    .replace(/[ .]+$/, '')
  const first = stemOf(short).trimEnd()
  const rest = short.slice(stemOf(short).length)
  return `${(reserved.test(first) ? `${first}-1` : first) + rest || 'role'}${ending.trimEnd()}`
}

/** Windows looks at the name up to its first dot: con.md is con. */
const stemOf = (name: string) => name.split('.')[0] ?? name
