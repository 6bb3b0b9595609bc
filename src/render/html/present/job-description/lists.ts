import type { ScopeItem } from '../../../../content/job-description/work-types.js'
import { filled, given } from '../../../../values/given.js'
import { itemMark } from '../wording/numbering.js'
import { factsOf, listFact } from './facts.js'
import type { Scene } from './scene.js'
import type { Contents, ScopeView } from './types.js'

/** What it manages: items with their parts, then items alone. */
export function scopeOf(scope: readonly ScopeItem[], { wording }: Scene): ScopeView {
  const facts = factsOf(scope.map(({ name, covers }) => listFact(name, covers, wording)))
  const alone = scope.filter(({ covers }) => covers.length === 0).map(({ name }) => name)
  return given({ facts, items: filled(numbered(alone)) })
}

/** Texts, each with its number. */
export function numbered(texts: readonly string[]): Contents['processes'] {
  return texts.map((text, index) => ({ mark: itemMark(index + 1), text }))
}
