/** A link in a line: where it stands, what it shows, where it leads. */
export interface FoundLink {
  start: number
  end: number
  words: string
  href: string
  /** An address that stands in the text as it is. */
  isBare?: true
}

/** `[words](address)`, an address of the web, `www.…`, or one of e-mail. */
const LINK =
  /(?<!!)\[([^[\]]{1,500})\]\(([^\s()<>]{1,2000})\)|(?<![A-Za-z0-9])(https?:\/\/|www\.)[A-Za-z0-9][\w\-.~:/?#@!$&'+,;=%]*|(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}(?![\w-])/gi

/** The next link of a line from a place on. */
export function nextLink(line: string, from: number): FoundLink | undefined {
  LINK.lastIndex = from
  for (let found = LINK.exec(line); found !== null; found = LINK.exec(line)) {
    const [whole, words, address, scheme] = found
    const start = found.index
    if (words === undefined) return bareLink(start, whole, scheme)
    if (address !== undefined && isAddress(address))
      return { start, end: start + whole.length, words, href: address }
    // Not an address, so `[甲](乙)` is text, in which another link may stand.
    LINK.lastIndex = start + 1
  }
  return undefined
}

/** A full stop behind an address is not part of it. */
function bareLink(start: number, found: string, scheme: string | undefined): FoundLink {
  const words = found.replace(/[.,:;!?'&]+$/, '')
  const begin = scheme === undefined ? 'mailto:' : /^www/i.test(scheme) ? 'http://' : ''
  return { start, end: start + words.length, words, href: begin + words, isBare: true }
}

/**
 * An address of the web or of e-mail, or a path of a file with an ending; never one of a computer of the network, nor a role's
 * file, which is not published.
 */
export function isAddress(text: string): boolean {
  if (/^(?:https?:\/\/|mailto:)[^\s]/i.test(text)) return true
  if (/\.(?:md|markdown)(?:#\S*)?$/i.test(text)) return false
  return !/^[/\\]{2}|^[a-z][a-z0-9+.-]*:/i.test(text) && /[^/\\.#?]\.[a-z][a-z0-9]{0,7}(?:#\S*)?$/i.test(text)
}
