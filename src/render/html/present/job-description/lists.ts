import { filled, given } from '../wording/given.js'
import { itemMark } from '../wording/numbering.js'
import { factsOf, listFact } from './facts.js'
import type { Scene } from './scene.js'
import type { Contents, ScopeView } from './types.js'

/** What the role answers for. */
export const accountabilityOf = ({ role }: Scene) => numbered(role.accountability)

/** The processes it takes part in. */
export const processesOf = ({ role }: Scene) => numbered(role.processes)

/** What it manages: items with their parts, then items alone. */
export function scopeOf({ role, wording }: Scene): ScopeView | undefined {
  const facts = factsOf(role.scope.map(({ name, covers }) => listFact(name, covers, wording)))
  const items = numbered(role.scope.flatMap(({ name, covers }) => (covers.length > 0 ? [] : [name])))
  return facts || items ? given({ facts, items }) : undefined
}

function numbered(texts: readonly string[]): Contents['processes'] | undefined {
  return filled(texts.map((text, index) => ({ mark: itemMark(index + 1), text })))
}
