/** Words that hold a sign of negation and deny nothing. */
const harmless = [
  '不断|不仅|不但|不同|不锈钢|不动产|不论|不管|不久|不时|不锈|差不多|对不起|无线|无人机|无纺|无缝|无论|无锡|非常|非洲|非凡|未来|除非|并非但',
  '\\bnot\\s+only\\b|\\bno\\.\\s*(?=\\d)',
].join('|')

/** What denies or forbids; 不 before a word, not the word. */
const negation = [
  '严禁|禁止|不得|不许|不准|不可|不能|不应|不必|不再|不予|不需|不用|无需|无须|毋须|毋庸|切勿|请勿|免于|杜绝|停止|未经|未能|除外|以外的|[不未非勿莫]|无(?=\\p{Script=Han})',
  "\\b(?:not|no|never|without|neither|nor|none|except|excluding|unless|cannot|prohibited|forbidden)\\b|n['’]t\\b|\\bnon-",
].join('|')

const denied = new RegExp(`(?:${negation})\\s*(\\p{Script=Han}{1,2}|[\\p{L}\\p{N}-]*)`, 'giu')
const spared = new RegExp(harmless, 'giu')

/** What a text denies, by the words behind each negation: to forbid another thing is another rule. */
export function negatedIn(text: string): string[] {
  return [...text.normalize('NFKC').replace(spared, '').matchAll(denied)]
    .map(([, behind = '']) => behind.toLowerCase())
    .sort()
}

/** How much say a role has in a matter: the words of one row are one degree of power. */
const powers: readonly (readonly [zh: string, en: string])[] = [
  ['审批|批准|核准|审定', 'approv(?:e|al)|authori[sz]e'],
  ['审核|审查|复核|会签', 'review|verif(?:y|ies)|audit'],
  ['决定|决策|裁定', 'decide|determine'],
  ['签署|签订|签发', 'sign'],
  ['主持|主导|牵头|领导|带领|统筹', 'lead|head|direct|own|chair|drive'],
  ['组织', 'organi[sz]e|coordinate'],
  ['负责|主管|分管|承担', 'responsible|accountable|answer'],
  ['指导|监督', 'supervise|oversee|monitor|guide'],
  ['参与|参加', 'participate|take part|join|contribute'],
  ['协助|辅助|配合|协同|支持', 'assist|support|help|aid'],
  ['建议|提议', 'propose|recommend|advise|suggest'],
  ['拟定|拟订|起草', 'draft'],
  ['执行', 'execute|implement'],
  ['必须|应当|务必', 'must|shall'],
  ['可以|有权|允许', 'may|can'],
]

/** In English they are verbs where one begins a sentence or stands beside another: customer support is none. */
const isVerb = '(?<=^|[,;:.]\\s*|\\b(?:and|or|to|will|must|shall|may|can|not|also|is|are|be|jointly)\\s+)'

const ways = powers.map(([zh, en]) => ({
  name: zh,
  chinese: new RegExp(zh, 'gu'),
  english: new RegExp(`${isVerb}(?:${en})(?:s|es|d|ed|ing)?\\b`, 'giu'),
}))

/** "负责" and "responsible for" before what is done say no more than that it is a duty. */
const lead = /^(?:负责|(?:is |be |are )?responsible for )/iu

/** A sentence without the empty head of a duty. */
export const withoutLead = (text: string): string => text.replace(lead, '')

/** The degrees of power that a text speaks of. */
export function powersIn(text: string): string[] {
  const plain = withoutLead(text.normalize('NFKC').trim())
  return ways
    .flatMap(({ name, chinese, english }) =>
      [...plain.matchAll(chinese), ...plain.matchAll(english)].map(() => name),
    )
    .sort()
}

/** What is only wished for: without it, it is asked. */
const wishes =
  /优先|最好|尤佳|更佳|加分|\b(?:preferred|preferably|desirable|ideally|a plus|an advantage)\b/giu

/** How often a text says that something is wished for. */
export const wishesIn = (text: string): string[] => (text.match(wishes) ?? []).map(() => 'wish')
