import { inQuotes } from '../../edits/as-written.js'
import { isProse, isTextHere } from './colon-in-text.js'
import { mendAmount } from './comma-in-text.js'
import { type Flow, longest } from './flow-state.js'

/** `[接待, 其他: 完成交办的工作]`: an item of a list of texts that YAML takes for a key; answers with where to read on. */
export function mendColonInItem(flow: Flow, at: number, character: string): number {
  const { walk, levels, token } = flow
  const { text, slips } = walk
  const key = text.slice(token, at).trim()
  const behind = /^[ \t]+[^,[\]{}\n]*/.exec(text.slice(at + 1, at + longest))?.[0]
  const isReal = character === ':' && behind !== undefined && key !== '' && !/["'“”]/.test(key)
  const list = levels.at(-1)?.shape
  // Where names with values may stand instead, `[谈判: 熟练]` is one.
  if (!isReal || list?.types.has('object') || !isTextHere(list?.item, key)) return at + 1
  // The quotes that an amount behind it needs are enough for both.
  const behindAmount = mendAmount(flow, at)
  if (behindAmount !== undefined) return behindAmount
  const start = token + text.slice(token, at).search(/\S/)
  const end = at + 1 + behind.trimEnd().length
  const isWide = isProse(key) && !/:\s/.test(behind)
  const use = isWide ? `${key}：${behind.trim()}` : inQuotes(text.slice(start, end))
  const facts = { key, use, inBrackets: true }
  slips.push({
    problem: { code: 'colon-in-text', facts, start: at, end: at + 1 },
    edits: [{ start, end, text: use }],
  })
  return end
}
