import {
  type CSSToken,
  isTokenAtKeyword,
  isTokenBadURL,
  isTokenCloseParen,
  isTokenFunction,
  isTokenIdent,
  isTokenOpenParen,
  isTokenString,
  isTokenURL,
} from '@csstools/css-tokenizer'

/** Functions whose texts are addresses. */
const ADDRESSES = /^(?:url|url-prefix|src|(?:-\w+-)?image-set|(?:-\w+-)?cross-fade|image)$/i

/** What their texts may be: a picture written out, or a part of the page itself. */
const isWrittenOut = (address: string) => /^\s*(?:data:|#)/i.test(address)

/** Where CSS asks for something that is not its own, however it is spelt: offsets into the text. */
export function foreignAddresses(
  tokens: readonly CSSToken[],
  isOwn: (address: string) => boolean = isWrittenOut,
): number[] {
  const found: number[] = []
  const around: string[] = []
  for (const token of tokens) {
    if (isTokenFunction(token)) around.push(token[4].value)
    else if (isTokenOpenParen(token)) around.push('')
    else if (isTokenCloseParen(token)) around.pop()
    else if (isForeign(token, around, isOwn)) found.push(token[2])
    // What a variable holds nobody knows here.
    if (
      isTokenFunction(token) &&
      /^(?:var|env|attr|if)$/i.test(token[4].value) &&
      asksAround(around.slice(0, -1))
    )
      found.push(token[2])
  }
  return found
}

function isForeign(token: CSSToken, around: readonly string[], isOwn: (address: string) => boolean): boolean {
  if (isTokenBadURL(token)) return true
  if (isTokenURL(token)) return !isOwn(token[4].value)
  if (isTokenAtKeyword(token)) return /^import$/i.test(token[4].value)
  if (isTokenString(token)) return asksAround(around) && !isOwn(token[4].value)
  return isTokenIdent(token) && /^url$/i.test(around.at(-1) ?? '')
}

/** Whether a text here would be an address: `image-set("a.png" type("image/png"))` has one that is none. */
function asksAround(around: readonly string[]): boolean {
  return !/^type$/i.test(around.at(-1) ?? '') && around.some((name) => ADDRESSES.test(name))
}
