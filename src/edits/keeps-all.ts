/**
 * Whether a text that is to stand in place of another says all that it says: the same figures in the same order and the
 * same words, whatever signs part them. What a sign may say as well is notation and no word: 8点30分 is 8:30.
 */
export function keepsAll(written: string, instead: string): boolean {
  const [before, after] = [plain(written), plain(instead)]
  const isSameFigure = digits(before) === digits(after) || numbers(before) === numbers(after)
  const shares = (text: string) => text.split('%').length
  return isSameFigure && words(before) === words(after) && shares(before) === shares(after)
}

const plain = (text: string) => text.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/g, '')
const digits = (text: string) => text.replace(/\D/g, '')
/** 2026.1.5 is 2026-01-05. */
const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number).join(' ')
const words = (text: string) =>
  (text.replace(notation, ' ').match(/\p{Script=Han}|[\p{L}\p{M}]+/gu) ?? []).sort().join(' ')

const notation = new RegExp(
  [
    String.raw`(?<=\d)\s*(?:年|月|日|号|点|时|分|元|圆)`,
    'CNY|RMB|人民币',
    String.raw`(?<=\d)\s*[到至]\s*(?=\d)`,
    '^第|^每(?=[月周旬])',
  ].join('|'),
  'gi',
)
