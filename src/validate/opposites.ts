/** Characters that turn a word into its opposite when one stands for the other. */
const opposites = [
  '高低',
  '多少',
  '大小',
  '内外',
  '上下',
  '前后',
  '正反逆负',
  '是否',
  '有无',
  '已未待',
  '增减',
  '升降',
  '进出',
  '优劣',
  '长短',
  '必可',
  '事实',
]

/** Characters that make another thing of the word they stand with. */
const turning = /[未不非无没待拟将免半前后内外上下高低多少大小两双隔初末底]/
/** Words and syllables that do so in English. */
const turningWord = /\b(?:not|no|non|un|dis|im|in|pre|post|yet|to be|without)\b/i

/** Whether two texts differ by what makes the opposite, or another thing, of one of them. */
export function areOpposed(a: string, b: string): boolean {
  const [left, right] = [[...a], [...b]]
  if (left.length !== right.length)
    return isTurned(...([a, b].sort((x, y) => x.length - y.length) as [string, string]))
  return left.some((character, at) => {
    const other = right[at] ?? ''
    return character !== other && (turning.test(character + other) || isPair(character, other))
  })
}

const isPair = (a: string, b: string) => opposites.some((set) => set.includes(a) && set.includes(b))

/** Whether the longer of two texts has a turning word, syllable or character more than the shorter. */
function isTurned(short: string, long: string): boolean {
  return isTurnedBy(long.endsWith(short) ? long.slice(0, -short.length) : long.replace(short, ' '))
}

/** Whether a word means something else for what stands around it: 未批准, pre-approved. */
export function isTurnedBy(rest: string): boolean {
  return turning.test(rest) || turningWord.test(rest)
}
