/** Of what is made unless another is named. */
export const SEED = 20260101

/** Chance that is the same for the same seed: what it makes can be made again. (The generator is Mulberry32.) */
export function randomFrom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count) => Math.floor(next() * count)
  return {
    below,
    pick: (list) => list[below(list.length)],
    /** So many different items, in a new order. */
    several(list, count) {
      const rest = [...list]
      return Array.from({ length: count }, () => rest.splice(below(rest.length), 1)[0])
    },
  }
}
