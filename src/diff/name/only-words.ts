import { ALIKE, likeness } from '../pair/likeness.js'

/**
 * Words that decide who does what, and how strictly: rewording that touches one of them, a figure or a negation is not a
 * matter of words. 审核 is not 审批, "may" is not "must".
 */
const weighty = [
  '不|无需|无须|免|非|未|禁止|严禁|except|not|no|never|without|unless',
  '必须|应当|应|须|可以|可|不得|must|shall|should|may|can',
  '以上|以下|以内|以外|至少|最多|不超过|least|most|within|over|under',
  '负责|主持|主办|牵头|组织|统筹|协助|协办|配合|参与|支持|lead|manage|own|assist|support|participate|help',
  '决定|审批|批准|审核|复核|审阅|审查|监督|建议|提议|拟定|制定|签署|代表|执行|检查',
  'decide|approve|review|supervise|propose|recommend|sign|represent|execute|draft',
  '全部|所有|部分|独立|单独|all|every|any|some|alone',
]

const figures = /\d[\d,.]*\s*%?|[一二三四五六七八九十百千万亿两半]+(?=[个名项次天日周月季年元户家份人倍成])/gu
const words = new RegExp(
  weighty
    .join('|')
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((word) => (/^[a-z]/.test(word) ? `\\b${word}\\w{0,3}\\b` : word))
    .join('|'),
  'giu',
)

/** Whether two wordings say the same as far as one can tell without understanding them. */
export function isOnlyWords(before: string, after: string): boolean {
  return likeness(before, after) >= ALIKE && weightOf(before) === weightOf(after)
}

function weightOf(text: string): string {
  const plain = text.normalize('NFKC')
  const found = [...(plain.match(figures) ?? []), ...(plain.toLowerCase().match(words) ?? [])]
  return found
    .map((word) => word.replace(/[\s,]/g, ''))
    .sort()
    .join('\n')
}
