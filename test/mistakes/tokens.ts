/** Whether two texts have the same figures in the same order; a date may get its zeros, 2026.1.5 or 20260105. */
export function haveSameFigures(a: string, b: string): boolean {
  const [left, right] = [plain(a), plain(b)]
  return digits(left) === digits(right) || numbers(left) === numbers(right)
}

const plain = (text: string) => text.normalize('NFKC')
const digits = (text: string) => text.replace(/\D/g, '')
const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number).join(' ')

/**
 * Chinese characters and words of letters, however they are parted and wherever they stand. What a sign may say as well
 * (年 and 月 of a date are dashes, 到 is one too) is notation and no word.
 */
export function wordsOf(text: string): string[] {
  return (
    plain(text)
      .replace(notation, ' ')
      .match(/\p{Script=Han}|[\p{L}\p{M}]+/gu) ?? []
  ).sort()
}

const notation = /(?<=\d)(?:年|月|日|号|点|时|分)|(?<=\d)[到至](?=\d)/g
