/**
 * The validators of all schemas as a module in place of `src/validate/compiled.ts`, made by the Ajv that this file makes them
 * with when the source itself is run: the package has the functions, and no Ajv.
 */
import { loadSource } from './load-source.mjs'

const tools = `
  export { ajvFor } from './src/validate/ajv.ts'
  export { schemas } from './src/parse/shapes.ts'
  export { _ } from 'ajv/dist/core.js'
  export { default as standalone } from 'ajv/dist/standalone/index.js'
`

/** Puts the module into a bundle. */
export const compiledSchemas = {
  name: 'compiled-schemas',
  setup({ initialOptions, onLoad }) {
    const root = initialOptions.absWorkingDir
    onLoad({ filter: /[\\/]validate[\\/]compiled\.ts$/ }, async () => ({ contents: await codeOf(root) }))
  },
}

async function codeOf(root) {
  const { ajvFor, schemas, _, standalone } = await loadSource(root, tools)
  const { common, ...kinds } = schemas
  const ajv = ajvFor(
    { 'common.schema.json': common, ...kinds },
    { formats: formatsOf(schemas), code: { source: true, esm: true, formats: _`formats`, optimize: 1 } },
  )
  const names = Object.fromEntries(
    Object.keys(kinds).map((kind) => [`of_${kind.replaceAll('-', '_')}`, kind]),
  )
  const entries = Object.entries(names).map(([name, kind]) => `${JSON.stringify(kind)}: () => ${name}`)
  return [
    "import { formats } from './formats.js'",
    standalone(ajv, names),
    `export const compiled = { ${entries.join(', ')} }`,
  ].join('\n')
}

/** What a format looks at is not run here; only that there is one of the name counts. */
function formatsOf(schemas) {
  const names = [...JSON.stringify(schemas).matchAll(/"format":"([^"]+)"/g)].map(([, name]) => name)
  return Object.fromEntries(names.map((name) => [name, () => true]))
}
