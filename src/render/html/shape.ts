/** What stands at a place of a view, as far as it is known before there is any view. */
export type Shape = typeof value | typeof anything | List | Fields

type List = readonly [item: Shape]

/** What stands under each name; not each need be there in every view. */
export interface Fields {
  readonly [name: string]: Shape
}

/** A text, a number or a flag. */
export const value = 'value'

/** Not known: whatever is asked of it may be there. */
export const anything = 'anything'

export const isList = (shape: Shape): shape is List => Array.isArray(shape)

/** What stands under a name; undefined when nothing ever does. */
export function under(shape: Shape, name: string): Shape | undefined {
  if (shape === anything) return anything
  // Lists and texts have a length, and are counted from 0.
  if (shape === value || isList(shape)) {
    if (name === 'length') return value
    return /^\d+$/.test(name) ? itemOf(shape) : undefined
  }
  return Object.hasOwn(shape, name) ? shape[name] : undefined
}

/** What `#each` goes through. */
export function itemOf(shape: Shape): Shape {
  return isList(shape) ? shape[0] : anything
}

/** The names that can stand under a shape; none of what is not known. */
export function fieldsOf(shape: Shape): Fields {
  return typeof shape === 'string' || isList(shape) ? {} : shape
}

/** A shape with more names, as the values in the call of a partial give it. */
export function extended(shape: Shape, more: Fields): Shape {
  return typeof shape === 'string' || isList(shape) ? anything : { ...shape, ...more }
}
