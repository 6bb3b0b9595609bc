import { distance } from 'fastest-levenshtein'
import { fold } from './fold.js'

/** Whether a name is clearly a slip of another, and not the name of something else that happens to be alike. */
export function isTypo(found: string, known: string): boolean {
  return isSlip(fold(found), fold(known))
}

/** `isTypo` for names that have been folded already. */
export function isSlip(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.abs(a.length - b.length) > 2) return false
  if ([...a].length < 4 || [...b].length < 4 || tellsApart(a, b)) return false
  return isSwap(a, b) || (isLatin(a + b) ? isLatinSlip(a, b) : isHanSlip(a, b))
}

/**
 * Whether the name of a department is clearly a slip of one that is declared. Its last character says little (销售部), so
 * that three are enough; what tells 财务部 from 法务部 is no slip. For names that have been folded already.
 */
export function isUnitSlip(a: string, b: string): boolean {
  if (pairsApart(a, b).some((pair) => isIn(unitWords, pair)) && !isSwap(a, b)) return false
  const short = [...a].length === 3 && [...b].length === 3 && !isLatin(a + b)
  return isSlip(a, b) || (short && (isSwap(a, b) || (!tellsApart(a, b) && isHanSlip(a, b))))
}

/** What posts are called ends in one of few characters; a name that ends in another is no post, but a slip of one. */
const postEnds = /[理长员师工任官管监管事秘助书人总导专家者生手匠裁主席办部室科处组会队班]$/

/** Whether a short name differs from a title by one character that makes no other post of it: 总经里 is 总经理. */
export function isNearTitle(found: string, title: string): boolean {
  const [a, b] = [fold(found), fold(title)]
  if ([...a].length !== 3 || [...b].length !== 3 || isLatin(a + b) || tellsApart(a, b)) return false
  return isSwap(a, b) || (isHanSlip(a, b) && !postEnds.test(a) && postEnds.test(b))
}

/** The name most like the one found, for "did you mean"; undefined when none is like it. */
export function nearestOf(found: string, known: Iterable<string>): string | undefined {
  const text = fold(found)
  let [nearest, least]: [string | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const name of known) {
    const folded = fold(name)
    const steps = isSwap(text, folded) ? 1 : distance(text, folded)
    if (steps < least && steps <= Math.max(text.length, folded.length) / 3) [nearest, least] = [name, steps]
  }
  return nearest
}

/** Characters that make another post of the same words: ranks, numbers, sides, the two ends of a trade. */
const discerning = [
  '一二三四五六七八九十',
  '0123456789',
  '高中初副正总',
  '大小',
  '东西南北中',
  '上下前后内外',
  '户服商',
  '员长师士工',
  '管任',
  '购销采售',
  '收付出入',
  '男女',
]

/** Characters that make another department of the same words. */
const unitWords = [
  '财法商税总业政党劳外内服事医警教特公',
  '生资房地特水',
  '检控量管保类牌',
  '全保环监检审质安',
  '市卖商场政',
  '营维输动',
  '研开技',
  '流业资控管料品',
  '息贷审用访',
  '划管宣业会程',
  '投招评采融标',
  '行财党民',
  '电机气子力',
]

/** 区域经理 and 区狱经理 differ by a slip, 一级客服 and 二级客服 by a rank. */
function tellsApart(a: string, b: string): boolean {
  const [left, right] = [[...a], [...b]]
  if (left.length !== right.length) return digitsOf(a) !== digitsOf(b)
  return pairsApart(a, b).some((pair) => isIn(discerning, pair))
}

/** What stands in two texts of one length where they differ. */
function pairsApart(a: string, b: string): string[] {
  const [left, right] = [[...a], [...b]]
  if (left.length !== right.length) return []
  return left.flatMap((character, index) => (character === right[index] ? [] : [character + right[index]]))
}

const isIn = (sets: readonly string[], pair: string) =>
  sets.some((set) => [...pair].every((character) => set.includes(character)))

const digitsOf = (text: string) => text.replace(/\D/g, '')

const isLatin = (text: string) => /^[\p{Script=Latin}\p{N}\p{P}]+$/u.test(text)

/** One slip in a word, two in a long name; a name that goes on after a whole other name is another name. */
function isLatinSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return distance(a, b) <= (length < 10 ? 1 : 2)
}

/** One character instead of another, or one written twice; a character more is usually another post. */
function isHanSlip(a: string, b: string): boolean {
  const [short, long] = [[...a], [...b]].sort((x, y) => x.length - y.length) as [string[], string[]]
  if (short.length === long.length)
    return short.filter((character, at) => character !== long[at]).length === 1
  const undoubled = long.filter((character, at) => character !== long[at - 1])
  return undoubled.join('') === short.join('')
}

/** Two neighbours have changed places. */
function isSwap(a: string, b: string): boolean {
  const [left, right] = [[...a], [...b]]
  if (left.length !== right.length) return false
  const at = left.findIndex((character, index) => character !== right[index])
  if (at < 0) return false
  ;[left[at], left[at + 1]] = [left[at + 1] ?? '', left[at] ?? '']
  return left.join('') === right.join('')
}
