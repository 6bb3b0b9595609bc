/** How a figure is held against its target; `±` means within the number either side. */
export type Comparator = '>=' | '<=' | '>' | '<' | '=' | '±'

/** What stands before a figure. Words that say more than a comparison (达到, 力争) are none. */
const before: readonly [RegExp, Comparator][] = [
  [
    /^(?:>=|=>|≥|≧|⩾|大于等于|大于或等于|不低于|不少于|不小于|至少|最少|at least|not less than|no less than|min\.?)/i,
    '>=',
  ],
  [
    /^(?:<=|=<|≤|≦|⩽|小于等于|小于或等于|不高于|不超过|不多于|不大于|至多|最多|at most|not more than|no more than|up to|max\.?)/i,
    '<=',
  ],
  [/^(?:>|大于|高于|超过|多于|more than|over|above)/i, '>'],
  [/^(?:<|小于|低于|少于|less than|under|below)/i, '<'],
  [/^(?:=|等于)/, '='],
  [/^(?:±|\+\/-|正负)/, '±'],
]

/** What stands behind a figure and its unit. */
const behind: readonly [RegExp, Comparator][] = [
  [/(?:及|或|含)?以上$|\s*or more$/i, '>='],
  [/(?:及|或|含)?(?:以下|以内|之内|内)$|\s*or less$/i, '<='],
]

/** A text without the comparison at its beginning or end; undefined when there are two, of which neither can be meant. */
export function takeComparator(text: string): { comparator?: Comparator; rest: string } | undefined {
  const first = before.find(([sign]) => sign.test(text))
  const rest = first ? text.replace(first[0], '').trim() : text
  const last = behind.find(([sign]) => sign.test(rest))
  if (!last) return first ? { comparator: first[1], rest } : { rest }
  if (first && first[1] !== last[1]) return undefined
  return { comparator: last[1], rest: rest.replace(last[0], '').trim() }
}

/** Whether a text begins with the sign of a comparison: a figure has to follow. */
export function beginsWithSign(text: string): boolean {
  return /^[><=≥≤≧≦±]/.test(text)
}
