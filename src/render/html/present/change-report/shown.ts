/** What a view is made of, once it is plain data. */
export type Shown = string | number | boolean | undefined | readonly Shown[] | Fields

/** What is shown, by names. */
export interface Fields {
  readonly [name: string]: Shown
}

/** Whether it is a list. */
export function isList(shown: Shown): shown is readonly Shown[] {
  return Array.isArray(shown)
}

/** Whether it has names. */
export function isFields(shown: Shown): shown is Fields {
  return typeof shown === 'object' && !isList(shown)
}
