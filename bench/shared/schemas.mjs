import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

/** A schema as it is shipped: `role`, `model`, `common`. */
export function schemaNamed(name) {
  return JSON.parse(readFileSync(join(root, `schemas/${name}.schema.json`), 'utf8'))
}
