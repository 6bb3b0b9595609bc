/** What says which of two comes first, or who does it to whom; the words of a row say the same here. */
const relations: readonly (readonly [name: string, zh: string])[] = [
  [
    '后',
    '(?:然后|之后|以后|随后|后)(?:再|方可|方能|才能|才可|才)|然后|之后|以后|随后|后|方可|方能|才能|才可|再',
  ],
  ['前', '之前|以前|前'],
  ['报', '上报|呈报|报送|报请|报'],
  ['交', '提交|移交|转交|交由|交给|交'],
  ...[
    '由',
    '向',
    '对',
    '给',
    '从',
    '至',
    '到',
    '受',
    '为',
    '代',
    '替',
    '于',
    '协助',
    '配合',
    '监督',
    '指导',
  ].map((word) => [word, word] as const),
]

const english: ReadonlySet<string> = new Set(['before', 'after', 'then', 'until', 'to', 'from', 'by', 'for'])

/** Words that hold such a sign and say nothing of the kind. */
const harmless =
  '报表|报告|报价|报销|报关|报到|[日周月季年]报|申报|对账|对象|对接|对内|对外|核对|应对|面对|对于|交通|交易|交流|成交|到期|到位|到场|达到|至少|甚至|自由|理由|由于|为了|为主|作为|行为|因为|成为|后勤|后台|后期|后续|售后|最后|先后|今后|前台|前期|前提|目前|提前|再次|关于|等于|代表|代理|给予|从事|从业|替换'

const signs = new RegExp(
  [
    `(?<harmless>${harmless})`,
    ...relations.map(([, zh], row) => `(?<row${row}>${zh})`),
    "(?<word>(?:(?!\\p{Script=Han})[\\p{L}\\p{N}'’-])+)",
    '(?<other>\\S)',
  ].join('|'),
  'gu',
)

/** What may come and go where an order turns: 先付款后发货, 付款后再发货. */
const light =
  /必须|应当|及时|(?<!首)先(?![进生锋])|[应须即各该的了并]|\b(?:first|the|an?|must|shall|should|and(?= then))\b/gu

/** What parts the items of a list, or two clauses. */
const parting: ReadonlySet<string> = new Set(['、', '，', ',', '和', '与', '及', '或', 'and', 'or'])
const commas: ReadonlySet<string> = new Set(['，', ','])

/** A word or a character of a sentence; a relation has the name of its row. */
interface Token {
  text: string
  isRelation?: true
}

/**
 * Whether two things changed places around a word that says which of them comes first, or who does it to whom, and all else
 * stayed: 审核后签订, 签订后审核. A list in another order says the same.
 */
export function isExchanged(before: string, after: string): boolean {
  const [was, is] = [sentencesOf(before), sentencesOf(after)]
  return (
    was.length === is.length && was.some((one, index) => isTurned(tokensOf(one), tokensOf(is[index] ?? '')))
  )
}

const sentencesOf = (text: string) => text.normalize('NFKC').split(/[。;!?\n]|\.(?=\s|$)/u)

function tokensOf(sentence: string): Token[] {
  return [...sentence.replace(light, ' ').matchAll(signs)].map(({ 0: text, groups = {} }): Token => {
    if (groups.harmless !== undefined || groups.other !== undefined) return { text }
    if (groups.word === undefined) {
      const row = relations.findIndex((_, index) => groups[`row${index}`] !== undefined)
      return { text: relations[row]?.[0] ?? text, isRelation: true }
    }
    const word = text.toLowerCase()
    return english.has(word) ? { text: word, isRelation: true } : { text: stemOf(word) }
  })
}

/** What is left of a word whatever its ending: approve, approving, approval. */
const stemOf = (word: string) =>
  word.replace(/(?<=\p{L}{3})(?:ing|ed|es|s|e|al|ment|y)$/u, '').replace(/(\p{L})\1$/u, '$1')

/** Sentences longer than this are not looked through. */
const MOST = 300

function isTurned(before: readonly Token[], after: readonly Token[]): boolean {
  if (before.length !== after.length || before.length > MOST || isSameList(before, after)) return false
  const [was, is] = withoutSameEnds(before, after)
  for (let first = 1; first < was.length - 1; first += 1)
    if (isSame(was.slice(0, first), is.slice(-first)) && isSwapped(was, is, first)) return true
  return false
}

/** Whether the last part of one is the first of the other, and what stands between it and the other's stays. */
function isSwapped(was: readonly Token[], is: readonly Token[], first: number): boolean {
  for (let last = 1; first + last < was.length; last += 1)
    if (isSame(was.slice(-last), is.slice(0, last))) {
      const between = was.slice(first, -last)
      if (isSame(between, is.slice(last, -first)) && relates(between)) return true
    }
  return false
}

/** Whether what stands between two things puts one of them first, or under the other, and does not merely list both. */
function relates(between: readonly Token[]): boolean {
  const bare = between.filter(({ text }) => !commas.has(text))
  const isAtEdge = bare[0]?.isRelation === true || bare.at(-1)?.isRelation === true
  const isListed = between.some(({ text }) => parting.has(text) && !commas.has(text))
  return isAtEdge && !(isListed && bare.every(({ text, isRelation }) => isRelation || parting.has(text)))
}

/** Whether the items of two lists are the same, in whatever order. */
function isSameList(before: readonly Token[], after: readonly Token[]): boolean {
  const [was, is] = [before, after].map(itemsOf)
  return JSON.stringify(was) === JSON.stringify(is)
}

function itemsOf(tokens: readonly Token[]): string[] {
  const items = ['']
  for (const { text } of tokens)
    if (parting.has(text)) items.push('')
    else items.push(`${items.pop()} ${text}`)
  return items.sort()
}

function withoutSameEnds(
  before: readonly Token[],
  after: readonly Token[],
): [readonly Token[], readonly Token[]] {
  let [start, end] = [0, before.length]
  while (start < end && before[start]?.text === after[start]?.text) start += 1
  while (end > start && before[end - 1]?.text === after[end - 1]?.text) end -= 1
  return [before.slice(start, end), after.slice(start, end)]
}

const isSame = (one: readonly Token[], other: readonly Token[]) =>
  one.length === other.length && one.every(({ text }, index) => text === other[index]?.text)
