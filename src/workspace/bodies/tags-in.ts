import { bodyTags } from '../../values/body-tags.js'

/** A tag of HTML that does not reach the page, and where it stands in the text that was looked at. */
interface LostTag {
  tag: string
  why: 'unknown' | 'unclosed'
  start: number
  end: number
}

const TAG = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:\s+(?:"[^"]*"|'[^']*'|[^'">])*)?)\/?>/gi
/** Elements that nothing closes. */
const ALONE = /^(?:br|hr|img|input)$/

/**
 * The tags in a piece of HTML that a page does not show: those that it does not know, and those that nothing in the body
 * closes, which somebody has meant as letters: 负责<A>类.
 */
export function tagsIn(html: string, closed: ReadonlySet<string>): LostTag[] {
  const lost: LostTag[] = []
  for (const { 0: tag, 1: slash, 2: name = '', 3: rest = '', index } of html.matchAll(TAG)) {
    const why = name === '' ? undefined : reasonOf(name.toLowerCase(), { isEnd: slash === '/', rest, closed })
    if (why)
      lost.push({
        tag: tag.length > 40 ? `<${slash}${name} …>` : tag,
        why,
        start: index,
        end: index + tag.length,
      })
  }
  return lost
}

function reasonOf(
  name: string,
  { isEnd, rest, closed }: { isEnd: boolean; rest: string; closed: ReadonlySet<string> },
): LostTag['why'] | undefined {
  if (!bodyTags.includes(name)) return isEnd ? undefined : 'unknown'
  if (name === 'img') return 'unknown'
  if (isEnd || ALONE.test(name)) return undefined
  return closed.has(name) && (name !== 'a' || /\bhref\s*=/i.test(rest)) ? undefined : 'unclosed'
}

/** The elements that something in a body closes. */
export function closedIn(body: string): Set<string> {
  return new Set([...body.matchAll(/<\/([a-z][a-z0-9-]*)\s*>/gi)].map(([, name = '']) => name.toLowerCase()))
}
