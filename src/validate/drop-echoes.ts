import type { Diagnostic } from '../diagnostic.js'
import { tokensOf } from '../parse/entry.js'
import { shapeAt } from '../parse/shape.js'
import { shapeOfKind } from '../parse/shapes.js'
import type { Mistake, Scene } from './mistake.js'
import { escapeToken, parentOf } from './mistake.js'

/** Words the mistakes of a file. A missing key is not told when it is there under a wrong name or in a wrong place. */
export function dropEchoes(
  mistakes: readonly Mistake[],
  scene: Scene,
  describe: (mistake: Mistake, scene: Scene) => Diagnostic,
): Diagnostic[] {
  const told = mistakes.map((mistake) => ({ mistake, diagnostic: describe(mistake, scene) }))
  const meant = new Set(told.flatMap(({ mistake, diagnostic }) => meantBy(mistake, diagnostic, scene)))
  const unknown = new Set(
    told.flatMap(({ mistake, diagnostic }) => (diagnostic.code === 'unknown-key' ? mistake.pointer : [])),
  )
  return told
    .filter(({ mistake }) => !isEcho(mistake, meant) && !isNothingKnown(mistake, unknown))
    .map(({ diagnostic }) => diagnostic)
}

/** The keys that an unknown key was probably meant to be: `pointer key`, or ` key` when it belongs elsewhere. */
function meantBy({ pointer }: Mistake, { code, facts }: Diagnostic, { kind }: Scene): string[] {
  if (code !== 'unknown-key') return []
  const here = parentOf(pointer)
  if (facts.nearest !== undefined) {
    const shape = shapeAt(shapeOfKind(kind), tokensOf(here))
    return [`${here} ${shape?.keys.get(facts.nearest)}`]
  }
  return facts.belongsUnder === '' ? [` ${shapeOfKind(kind).keys.get(facts.key)}`] : []
}

/** Of an item that has no key which is known, what it lacks is said by telling its keys. */
function isNothingKnown({ error, pointer }: Mistake, unknown: ReadonlySet<string>): boolean {
  if (error.keyword !== 'required' || pointer === '') return false
  const keys = Object.keys(error.data as object)
  return keys.length > 0 && keys.every((key) => unknown.has(`${pointer}/${escapeToken(key)}`))
}

function isEcho({ error, pointer }: Mistake, meant: ReadonlySet<string>): boolean {
  if (error.keyword === 'required') return meant.has(`${pointer} ${error.params.missingProperty}`)
  if (error.keyword === 'x-oneOf')
    return (error.schema as string[]).some((key) => meant.has(`${pointer} ${key}`))
  return false
}
