/** A text with whatever would move the cursor, colour a terminal or not be seen at all as a mark of its own. */
export function visible(text: string): string {
  return text.replaceAll('\u00a0', ' ').replace(hidden, '·')
}

/** A joiner between two pictures makes one of them. */
const hidden = /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|(?!\u200d)[\p{Cc}\p{Cf}\u2028\u2029]/gu
