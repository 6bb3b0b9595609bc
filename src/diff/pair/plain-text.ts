/** A text without what is mere formatting: line ends, runs of blanks, blanks beside Chinese characters and signs. */
export function plainText(text: string): string {
  const normal = text.normalize('NFC')
  if (!/\s/.test(normal)) return normal
  return normal
    .replace(/\s+/gu, ' ')
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef]) | (?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
      '',
    )
    .trim()
}
