/** Which encoding bytes that are not UTF-8 probably are, for the message; undefined when it cannot be determined. */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16'
  if (isMostlyHan(bytes)) return 'GB18030'
  return undefined
}

/** UTF-16 without its mark may happen to be UTF-8 as well, but every other byte of ordinary letters is zero. */
export function isWide(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096)
  const zeros: [number, number] = [0, 0]
  for (let at = start.indexOf(0); at >= 0; at = start.indexOf(0, at + 1)) zeros[at % 2 === 0 ? 0 : 1] += 1
  return Math.max(...zeros) > Math.max(start.length / 8, 3) && Math.min(...zeros) < Math.max(...zeros) / 20
}

/** Text of a Chinese Windows reads as Chinese in GB18030; a picture or an archive does not. */
function isMostlyHan(bytes: Uint8Array): boolean {
  try {
    // The cut may split a character, therefore the stream option.
    const text = new TextDecoder('gb18030', { fatal: true }).decode(bytes.subarray(0, 4096), { stream: true })
    const strange = text.replace(/[\p{Script=Han}\p{P}\s\x20-\x7e\uff00-\uffef]/gu, '').length
    return /\p{Script=Han}/u.test(text) && strange < text.length / 20
  } catch {
    return false
  }
}
