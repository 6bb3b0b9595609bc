/** A name as it is compared: without spaces and what nobody sees, without capitals, full-width letters as ordinary ones. */
export function fold(text: string): string {
  // Most names are as they are compared already: lower-case letters, or the common Chinese characters.
  if (/^[a-z0-9\u4e00-\u9fa5_.-]*$/.test(text)) return text
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, '')
}
