import { filled } from '../wording/given.js'
import { wordList } from '../wording/lists.js'
import { itemMark } from '../wording/numbering.js'
import { factsOf, textFact } from './facts.js'
import type { Scene } from './scene.js'
import type { Contents, Fact } from './types.js'

/** What the role answers for. */
export const accountabilityOf = ({ role }: Scene) => numbered(role.accountability)

/** The processes it takes part in. */
export const processesOf = ({ role }: Scene) => numbered(role.processes)

/** What it manages: an item with its parts, or an item alone. */
export function scopeOf({ role, wording }: Scene): Fact[] | undefined {
  return factsOf(
    role.scope.map(({ name, covers }) =>
      covers.length > 0 ? textFact(name, wordList(covers, wording)) : { label: name },
    ),
  )
}

function numbered(texts: readonly string[]): Contents['processes'] | undefined {
  return filled(texts.map((text, index) => ({ mark: itemMark(index + 1), text })))
}
