import { likenessOrPart } from '../../../../marks/likeness.js'
import { isFields, type Shown } from './shown.js'

/** What an item is known by, when it has it: those of one name are the same, all others are not. */
const IDENTITIES = ['id', 'lang', 'label', 'period', 'scope', 'kind']

/** What an item is called: one that keeps its name stays the same whatever else changes in it, and the other way round. */
const NAMES = ['name', 'duty', 'task', 'matter', 'with', 'do', 'text', 'by']

/** Items are compared over and over, each with every other. */
const texts = new WeakMap<object, string>()

/** How alike two items of a view are, from 0 to 1. */
export function likenessOfShown(before: Shown, after: Shown): number {
  if (typeof before === 'string' && typeof after === 'string') return likenessOrPart(before, after)
  if (!isFields(before) || !isFields(after)) return 0
  const identity = IDENTITIES.find((name) => name in before || name in after)
  if (identity !== undefined) return before[identity] === after[identity] ? 1 : 0
  const all = likenessOrPart(textOf(before), textOf(after))
  const name = NAMES.find((key) => key in before && key in after)
  if (name === undefined) return all
  const named = likenessOrPart(String(before[name]), String(after[name]))
  // Of several that have the same name, the ones that are alike throughout belong together.
  return Math.max(named * 0.99 + all * 0.01, all)
}

function textOf(shown: Shown): string {
  if (typeof shown === 'string') return shown
  if (typeof shown !== 'object') return ''
  const known = texts.get(shown)
  if (known !== undefined) return known
  const text = Object.entries(shown)
    .filter(([name]) => name !== 'mark' && name !== 'href')
    .map(([, value]) => textOf(value))
    .join(' ')
  texts.set(shown, text)
  return text
}
