import { plainWidth } from './plain-width.js'

/** Units of one thing: a figure in one of them can be worked out in another. */
const kinds: Readonly<Record<string, RegExp>> = {
  share: /^(?:%|‰|个?百分点|百分[比率数]|percent|pp|percentage points?)$/,
  money: /^(?:[十百千万亿]*元|[十百千万亿]*美元|cny|rmb|usd|eur|gbp|[十百千万亿]*人民币|k|dollars?)$/,
  time: /^(?:个?(?:自然|工作)?日|天|个?工作日|个?小时|时|分钟|秒|周|个?星期|个?月|个?季度|年|h|hours?|hrs?|minutes?|mins?|seconds?|days?|working days?|weeks?|months?|years?)$/,
}

/** Whether two units measure different things, as far as that can be told: 小时 and %, 万元 and 天, but not 元 and 万元. */
export function unitsDiffer(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)]
  if (a === '' || b === '' || a.includes(b) || b.includes(a)) return false
  const [kind, otherKind] = [kindOf(a), kindOf(b)]
  // A share is of nothing else; of two units that nobody knows nothing can be said.
  if (kind === undefined || otherKind === undefined) return kind === 'share' || otherKind === 'share'
  return kind !== otherKind
}

const plain = (unit: string) => plainWidth(unit).trim().toLowerCase()

const kindOf = (unit: string) =>
  Object.keys(kinds).find((kind) => kinds[kind]?.test(unit.replace(/\/.*$/, '')))
