/** A name as it is compared: without spaces, without capitals, full-width letters as ordinary ones. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')
}
