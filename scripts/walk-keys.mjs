// What generators of code from the schemas have in common.

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as TypeScript has it. */
export function literal(value) {
  if (!isObject(value)) return `'${String(value).replaceAll("'", "\\'")}'`
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${/^\w+$/u.test(key) ? key : `'${key}'`}: ${literal(part)}`)
    .join(', ')} }`
}

/**
 * Visits every key of a kind of file, with definitions in the place where a key first refers to them. With the schema goes
 * the top-level key that it is part of, its path, whether it is a key at all, and its closed words if it has any.
 */
export function walk(kind, schemas, visit) {
  const seen = new Set()
  const root = schemas[kind]
  into(root, { top: undefined, at: kind, isKey: false })

  function into(schema, where) {
    visit(schema, { ...where, words: schema['x-words'] ?? named(schema)?.['x-words'] })
    follow(schema, where)
  }

  function follow(schema, where) {
    followName(schema, where)
    for (const [key, property] of Object.entries(schema.properties ?? {}))
      into(property, { top: where.top ?? key, at: `${where.at}.${key}`, isKey: true })
    for (const property of Object.values(schema.patternProperties ?? {}))
      into(property, { ...where, at: `${where.at}.*`, isKey: false })
    const { items, additionalProperties, anyOf = [], oneOf = [] } = schema
    for (const part of [items, additionalProperties, ...anyOf, ...oneOf].filter(isObject)) follow(part, where)
  }

  function followName({ $ref }, where) {
    if ($ref === undefined || seen.has($ref) || $ref.startsWith('common')) return
    seen.add($ref)
    follow(named({ $ref }), where)
  }

  function named({ $ref = '' }) {
    const [file, name] = $ref.split('#/$defs/')
    return name && (file === '' ? root : schemas.common).$defs[name]
  }
}
