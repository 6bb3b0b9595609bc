import { keptIn } from '../../marks/likeness.js'
import type { Turn } from '../change.js'
import { isExchanged } from './exchanged.js'
import { figuresIn, inDigits } from './figures.js'
import { isTurnedRound } from './opposites.js'
import { negatedIn, powersIn, wishesIn, withoutLead } from './weighty-words.js'

/** When the two wordings share less than this part of their words, it is a different thing in the same place. */
const LEAST_KEPT = 0.5

/** Whether another wording turns a sentence, and by what; the gravest first. */
export function turnOf(before: string, after: string): Turn | undefined {
  if (differ(negatedIn(before), negatedIn(after))) return 'negation'
  // The same words in another order: that one of them begins the sentence now gives no more power.
  if (isExchanged(before, after)) return 'opposite'
  if (differ(powersIn(before), powersIn(after))) return 'power'
  if (isTurnedRound(before, after)) return 'opposite'
  const [was, is] = [figuresIn(before), figuresIn(after)]
  if (differ(was.service, is.service) || differ(wishesIn(before), wishesIn(after))) return 'service'
  if (differ(was.all, is.all)) return 'figure'
  return isReplaced(bare(before), bare(after)) ? 'replaced' : undefined
}

const bare = (text: string) => inDigits(withoutLead(text))

const isReplaced = (before: string, after: string) =>
  Math.min(keptIn(before, after), keptIn(after, before)) < LEAST_KEPT

const differ = (one: readonly string[], other: readonly string[]) =>
  one.length !== other.length || one.some((word, index) => word !== other[index])
