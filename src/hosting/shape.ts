import type { ShapeFault } from '../messages/hosting-facts.js'

/** Reads a part of untrusted JSON, or throws with what is wrong with it. */
export type Read<T> = (value: unknown, at: string) => T

/** Something in untrusted JSON does not have the expected shape. */
export class WrongShape extends Error {
  readonly fault: ShapeFault

  constructor(fault: ShapeFault) {
    super(`${fault.at} is of another shape`)
    this.fault = fault
  }
}

/** More than any report says in one place. */
const LONGEST = 20_000
const MOST = 50_000

export const text: Read<string> = (value, at) => {
  if (typeof value === 'string' && value.length <= LONGEST) return value
  throw new WrongShape({ at, is: 'no-text' })
}

export function oneOf<T extends string>(...words: readonly T[]): Read<T> {
  return (value, at) => {
    const found = words.find((word) => word === value)
    if (found !== undefined) return found
    throw new WrongShape({ at, noneOf: words })
  }
}

export function listOf<T>(read: Read<T>): Read<T[]> {
  return (value, at) => {
    if (!Array.isArray(value) || value.length > MOST) throw new WrongShape({ at, is: 'no-list' })
    return value.map((item, index) => read(item, `${at}/${index}`))
  }
}

/** An object with these keys; those in `maybe` may be left out, and others are passed over. */
export function objectOf<T extends object, M extends object = Record<never, never>>(
  needed: { [K in keyof T]: Read<T[K]> },
  maybe: { [K in keyof M]: Read<M[K]> } = {} as { [K in keyof M]: Read<M[K]> },
): Read<T & Partial<M>> {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new WrongShape({ at, is: 'no-object' })
    const given = value as Record<string, unknown>
    const own = (key: string) => (Object.hasOwn(given, key) ? given[key] : undefined)
    const entries = Object.entries<Read<unknown>>(needed).map(([key, read]) => [
      key,
      read(own(key), `${at}/${key}`),
    ])
    const more = Object.entries<Read<unknown>>(maybe).flatMap(([key, read]) =>
      own(key) === undefined ? [] : [[key, read(own(key), `${at}/${key}`)]],
    )
    return Object.fromEntries([...entries, ...more]) as T & Partial<M>
  }
}
