/**
 * The built-in documents as a module in place of `src/render/html/built-in.ts`: read and checked by the loader that reads those
 * of a workspace, and their templates as the functions that it would compile.
 */
import { loadSource } from './load-source.mjs'

const tools = `
  export { loadDocuments } from './src/render/html/load-documents.ts'
  export { templateCode } from './src/render/html/template/compile.ts'
  export { templateKey } from './src/render/html/template/template.ts'
  export { directorySource } from './src/source/directory-source.ts'
`

/** Puts the module into a bundle. */
export const builtInDocuments = {
  name: 'built-in-documents',
  setup({ initialOptions, onLoad }) {
    const root = initialOptions.absWorkingDir
    onLoad({ filter: /[\\/]render[\\/]html[\\/]built-in\.ts$/ }, async () => ({
      contents: await codeOf(root),
    }))
  },
}

async function codeOf(root) {
  const { loadDocuments, templateCode, templateKey, directorySource } = await loadSource(root, tools)
  const { documents } = await loadDocuments({ builtIn: directorySource(root) })
  const templates = [...documents.values()].flatMap(({ looks, partials }) =>
    Object.values(looks).map(({ template }) => [template, partials]),
  )
  const functions = templates.map(
    (parts) => `${JSON.stringify(templateKey(...parts))}: ${templateCode(...parts)}`,
  )
  return `export const builtIn = {
    documents: new Map(JSON.parse(${JSON.stringify(JSON.stringify([...documents]))})),
    templates: {${functions.join(',\n')}},
  }`
}
