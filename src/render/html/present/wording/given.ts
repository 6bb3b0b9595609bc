export { given } from '../../../../values/given.js'

/** The list, or undefined when it has nothing in it. */
export function filled<T>(list: readonly T[]): T[] | undefined {
  return list.length > 0 ? [...list] : undefined
}

/** The text, or undefined when it has nothing in it. */
export function said(text: string | undefined): string | undefined {
  return text?.trim() ? text.trim() : undefined
}
