/** A tag with its quoted values, a comment, or the text up to the next of them. */
const PIECE = /<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</g

/** Elements whose text must stay text: a drawing knows no additions, a title no elements. */
const TEXT_ONLY = /^(?:svg|title|textarea|option|script|style)$/i

/** A page with its texts as `map` makes them; elements whose text must stay text are told, or left alone. */
export function mapTexts(
  html: string,
  map: (text: string) => string,
  {
    mapTag = (tag) => tag,
    mapTextOnly = (text) => text,
  }: { mapTag?: (tag: string) => string; mapTextOnly?: (text: string) => string } = {},
): string {
  let textOnly: string | undefined
  return html.replace(PIECE, (piece) => {
    if (!piece.startsWith('<') || piece.length === 1)
      return textOnly === undefined ? map(piece) : mapTextOnly(piece)
    textOnly = textOnlyAfter(piece, textOnly)
    return mapTag(piece)
  })
}

function textOnlyAfter(tag: string, current: string | undefined): string | undefined {
  const [, end = '', name = ''] = /^<(\/?)([a-z][^\s/>]*)/i.exec(tag) ?? []
  if (current !== undefined) return end && name.toLowerCase() === current ? undefined : current
  return !end && TEXT_ONLY.test(name) && !tag.endsWith('/>') ? name.toLowerCase() : undefined
}
