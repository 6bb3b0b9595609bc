import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import editorSchema from '../../schemas/editor/role.schema.json' with { type: 'json' }
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

describe.each(['role', 'model', 'config', 'approved-changes'] as const)(
  'every key of the %s schema',
  (kind) => {
    const ajv = new Ajv2020({ strict: false, formats, schemas: { 'common.schema.json': schemas.common } })
    const keys = partsOf(schemas[kind]).flatMap(({ properties }) =>
      Object.entries((properties ?? {}) as Record<string, Documented>),
    )

    it('says what it is, in both languages, with an example', () => {
      for (const [key, property] of keys) {
        expect(property.title, key).toMatch(/\S/)
        expect(property.description, key).toMatch(/\.$/)
        expect(property['x-zh']?.key, key).toMatch(/\p{Script=Han}/u)
        expect(property['x-zh']?.description, key).toMatch(/。$/)
        expect(property.examples, key).not.toHaveLength(0)
      }
    })

    it('has examples that are right', () => {
      for (const [key, property] of keys) {
        const validate = ajv.compile({ ...property, $defs: schemas[kind].$defs })
        for (const example of property.examples ?? [undefined])
          expect(validate(example), `${key}: ${ajv.errorsText(validate.errors)}`).toBe(true)
      }
    })
  },
)

/** What a key says beside what is read from it. */
interface Documented {
  title?: string
  description?: string
  examples?: unknown[]
  'x-zh'?: { key: string; description: string }
}

/** A schema and everything in it. */
function partsOf(schema: unknown): Schema[] {
  if (typeof schema !== 'object' || schema === null) return []
  const below = Object.entries(schema).flatMap(([key, part]) => (key === 'examples' ? [] : partsOf(part)))
  return [schema as Schema, ...below]
}

describe('the schema that editors are given', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const validate = ajv.compile(editorSchema)
  it('knows all names of a key, and what the tool understands', () => {
    const role = {
      职务名称: '甲',
      工作概述: '乙',
      主要职责: '丙',
      汇报关系: { 直属上级: '总经理', 所辖人员: ['文员'] },
      绩效标准: [{ 名称: '丁', 比重: '15 %', 标准: 95 }],
    }
    expect([validate(role), validate.errors]).toEqual([true, null])
    expect(validate({ ...role, 汇报关系: { 直属上级: 3 } })).toBe(false)
    expect(validate({ ...role, 所辖人员: ['文员'] })).toBe(false)
  })
})
