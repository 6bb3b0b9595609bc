import { plainText } from '../pair/plain-text.js'
import { stepTo } from './compare-order.js'
import type { Difference } from './difference.js'

type Gone = Difference & { what: 'entry'; before: object }
type Come = Difference & { what: 'entry'; after: object }

/**
 * Indicators that stand under another level than they did, as all do above a level that was put into a scale: one
 * difference of the competency.
 */
export function foldRegrouped(differences: readonly Difference[]): Difference[] {
  const come = new Map(differences.filter(isCome).map((one) => [plainText(one.after.name), one]))
  const pairs = differences.filter(isGone).flatMap((gone) => {
    const here = come.get(plainText(gone.before.name))
    come.delete(plainText(gone.before.name))
    return here ? [{ gone, here }] : []
  })
  const [first] = pairs
  if (!first) return [...differences]
  const folded = new Set<Difference>(pairs.flatMap(({ gone, here }) => [gone, here]))
  const { before } = first.gone
  const { after } = first.here
  const moved: Difference = {
    what: 'home',
    field: 'indicator',
    trail: pairs.length === 1 ? [stepTo(after)] : [],
    before,
    after,
    from: levelsOf(pairs.map(({ gone }) => gone.before)),
    to: levelsOf(pairs.map(({ here }) => here.after)),
    ...(pairs.length > 1 && { all: pairs.map(({ here }) => here.after) }),
  }
  return [...differences.filter((difference) => !folded.has(difference)), moved]
}

const isGone = (one: Difference): one is Gone =>
  one.what === 'entry' && one.field === 'indicator' && one.before !== undefined
const isCome = (one: Difference): one is Come =>
  one.what === 'entry' && one.field === 'indicator' && one.after !== undefined

const levelsOf = (entries: readonly (Gone['before'] | Come['after'])[]) =>
  [...new Set(entries.map(({ group }) => group?.name ?? ''))].join(' / ')
