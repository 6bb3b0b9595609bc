import { posix } from 'node:path'

/** The path in the workspace that an address in a file means; undefined when it leads out of it. */
export function fileMeant(address: string, from: string): string | undefined {
  const path = decoded(address.replace(/[?#].*$/s, '')).replaceAll('\\', '/')
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return undefined
  const meant = posix.normalize(posix.join(posix.dirname(from), path))
  return meant.startsWith('..') ? undefined : meant
}

/** Whether an address names the way by which it is reached, as https: does. */
export function hasScheme(address: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(address)
}

/** An address as it is meant; as it is written where its signs of `%` mean nothing. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
