import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { Schema } from '../../src/parse/shape.js'
import { schemas } from '../../src/parse/shapes.js'
import { formats } from '../../src/validate/formats.js'

describe.each(Object.entries(schemas))('the %s schema', (_, schema) => {
  it('is a JSON schema', () => {
    const ajv = new Ajv2020({ strict: false })
    expect(ajv.validateSchema(schema)).toBe(true)
  })

  it('names only formats that there are', () => {
    for (const { format } of partsOf(schema))
      if (format !== undefined) expect(Object.keys(formats)).toContain(format)
  })

  it('has no spelling for two keys of one mapping', () => {
    for (const { properties } of partsOf(schema)) {
      const spellings = Object.entries(properties ?? {}).flatMap(([key, { 'x-zh': zh }]) => [
        key,
        ...(zh ? [zh.key, ...(zh.aliases ?? [])] : []),
      ])
      expect(spellings).toEqual([...new Set(spellings)])
    }
  })
})

/** A schema and everything in it. */
function partsOf(schema: unknown): Schema[] {
  if (typeof schema !== 'object' || schema === null) return []
  const below = Object.entries(schema).flatMap(([key, part]) => (key === 'examples' ? [] : partsOf(part)))
  return [schema as Schema, ...below]
}
