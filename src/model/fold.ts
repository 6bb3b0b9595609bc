/** A name as it is compared: without spaces and what nobody sees, without capitals, full-width letters as ordinary ones. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, '')
}
