/** Keys that may be undefined become keys that may be left out. */
export type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** The same object without the keys whose value is undefined. */
export function given<T extends object>(entries: T): Given<T> {
  const kept: Partial<T> = {}
  for (const key of Object.keys(entries) as (keyof T)[])
    if (entries[key] !== undefined) kept[key] = entries[key]
  return kept as unknown as Given<T>
}

/** The list, or undefined when it has nothing in it. */
export function filled<T>(list: readonly T[]): T[] | undefined {
  return list.length > 0 ? [...list] : undefined
}

/** The text, or undefined when it has nothing in it. */
export function said(text: string | undefined): string | undefined {
  return text?.trim() ? text.trim() : undefined
}
