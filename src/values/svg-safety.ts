/** Parts of an SVG by which it could do more than be looked at. */
const forbidden: readonly RegExp[] = [
  // Elements that run or embed something, with or without a namespace prefix.
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|embed|object|handler|listener|audio|video|animate|set)\b[^>]*/i,
  // Entities can spell out anything above; a style sheet can load anything.
  /<!ENTITY[^>]*/i,
  /<!DOCTYPE[^>]*\[/i,
  /<\?xml-stylesheet[^>]*/i,
  /@import[^;]*/i,
  /[\s"'/]on[a-z]+\s*=/i,
  /javascript\s*:/i,
]

/** Addresses inside the picture itself, and pictures that are part of it. */
const allowedAddress = /^(?:#[^&]*|data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*)$/i

/**
 * The first part of an SVG that could run something or load something from elsewhere; undefined when there is none.
 * It errs on the safe side: a logo is refused rather than repaired.
 */
export function unsafePartOf(svg: string): string | undefined {
  const text = svg.includes('\0') || svg.includes('\uFFFD') ? '(not UTF-8)' : undefined
  if (text) return text
  for (const pattern of forbidden) {
    const found = pattern.exec(svg)?.[0]
    if (found) return shorten(found)
  }
  return addressesIn(svg).find((address) => !allowedAddress.test(address.trim()))
}

function addressesIn(svg: string): string[] {
  const links = svg.matchAll(/(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)
  const urls = svg.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|&quot;(.*?)&quot;|([^)"']*))/gi)
  return [...links, ...urls].map((match) => match.slice(1).find((part) => part !== undefined) ?? '')
}

const shorten = (text: string) => {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > 40 ? `${line.slice(0, 40)}…` : line
}
