import type { DocumentOptions, ParseOptions, SchemaOptions } from 'yaml'

/** Tags of YAML beyond its plain values are none of a role's; `logLevel` lets a second document be an error. */
export const parsing = {
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
  resolveKnownTags: false,
} as const satisfies ParseOptions & DocumentOptions & SchemaOptions
