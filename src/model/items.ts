import { below } from './pointer.js'
import type { Located } from './types.js'

/** The items of a list with their pointers; an item that was invalid has left a hole, which is passed over. */
export function itemsOf<T>(
  list: readonly (T | null | undefined)[] | undefined,
  pointer: string,
): [item: T, pointer: string][] {
  const items: [T, string][] = []
  list?.forEach((item, index) => {
    if (item !== undefined && item !== null) items.push([item, below(pointer, index)])
  })
  return items
}

/** The texts of a list, without holes. */
export function textsOf(list: readonly (string | undefined)[] | undefined): string[] {
  return (list ?? []).filter((text) => text !== undefined && text !== null)
}

/**
 * The items of a list in their long form, located; a text is short for the first of the keys. Items that lack one of
 * the keys have been reported and are left out.
 */
export function longItemsOf<T extends object, K extends keyof T & string>(
  list: readonly (string | T | undefined)[] | undefined,
  pointer: string,
  ...keys: [K, ...K[]]
): (T & Located)[] {
  return itemsOf(list, pointer)
    .map(([item, at]) => ({ ...(typeof item === 'string' ? { [keys[0]]: item } : item), pointer: at }))
    .filter((item) => keys.every((key) => (item as Partial<T>)[key] !== undefined)) as (T & Located)[]
}
