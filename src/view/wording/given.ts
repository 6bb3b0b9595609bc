/** An object without its undefined entries: what a view says is there, what it does not say is absent. */
export type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** Drops the entries that are undefined. */
export function given<T extends object>(entries: T): Given<T> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as Given<T>
}

/** The list, or undefined when it has nothing in it. */
export function filled<T>(list: readonly T[]): T[] | undefined {
  return list.length > 0 ? [...list] : undefined
}

/** The text, or undefined when it has nothing in it. */
export function said(text: string | undefined): string | undefined {
  return text?.trim() ? text.trim() : undefined
}
