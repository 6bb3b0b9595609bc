import type { Place } from '../diagnostic.js'
import type { Change } from '../diff/change.js'
import { pointersAt } from './places.js'
import type { Blind } from './settle.js'

/**
 * Changes without those that nobody knows to be any: what is missing from a list that was not read whole may stand in what
 * was lost of it, and what stands where a mistake is says nothing.
 */
export function certainOf(
  changes: readonly Change[],
  blind: { before: readonly Blind[]; after: readonly Blind[] },
): Change[] {
  if (blind.before.length + blind.after.length === 0) return [...changes]
  const mayBe = { before: testsOf(blind.before), after: testsOf(blind.after) }
  return changes.filter(({ places: { before, after } }) => {
    if (before && mayBe.before.isMistaken(before)) return false
    if (after && mayBe.after.isMistaken(after)) return false
    if (before && after) return true
    return after ? !mayBe.before.isHidden(after) : !(before && mayBe.after.isHidden(before))
  })
}

interface Tests {
  /** Whether what stands at a place of this side is a mistake. */
  isMistaken(place: Place): boolean
  /** Whether what stands at a place of the other side may be among what was lost on this one. */
  isHidden(place: Place): boolean
}

function testsOf(blind: readonly Blind[]): Tests {
  const own = new Map(
    blind.map((one) => [one.checked.file.path, { ...one, pointers: pointersAt(one.checked.file) }]),
  )
  const others = new Map(
    blind.flatMap((one) =>
      one.other ? [[one.other.file.path, { ...one, pointers: pointersAt(one.other.file) }]] : [],
    ),
  )
  return {
    isMistaken(place) {
      const found = own.get(place.file)
      const wrong = found?.lost.flatMap(({ pointer, isAnyKey }) => (isAnyKey ? [] : [pointer])) ?? []
      return found?.pointers(place).some((pointer) => wrong.some((at) => isWithin(pointer, at))) === true
    },
    isHidden(place) {
      const found = others.get(place.file)
      if (!found) return false
      if (found.checked.file.value === undefined) return true
      return found.pointers(place).some((pointer) =>
        found.open.some(({ pointer: list, isWhole }) => {
          if (!pointer.startsWith(`${list}/`)) return false
          const isEntry = !pointer.slice(list.length + 1).includes('/')
          return isWhole || !isEntry
        }),
      )
    },
  }
}

const isWithin = (pointer: string, at: string) =>
  at !== '' && (pointer === at || pointer.startsWith(`${at}/`))
