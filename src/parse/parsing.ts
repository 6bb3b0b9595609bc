import type { DocumentOptions, ParseOptions, SchemaOptions } from 'yaml'

/** Role files use no YAML tags beyond plain values; `logLevel` lets a second document be an error. */
export const parsing = {
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
  resolveKnownTags: false,
} as const satisfies ParseOptions & DocumentOptions & SchemaOptions
