import type { Role } from '../model/types.js'

/** The latest of the dates on which roles take effect; undefined when none has one. */
export function latestOf(roles: readonly Role[]): string | undefined {
  return roles
    .flatMap(({ effective }) => effective ?? [])
    .sort()
    .at(-1)
}
