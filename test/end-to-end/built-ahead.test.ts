import { expect, test } from 'vitest'
import { loadDocuments as fromSource } from '../../src/render/html/load-documents.js'
import { memorySource } from '../../src/source/memory-source.js'

/** The package as it was built, typed as its source. */
const built = (await import(`${process.cwd()}/dist/index.js`)) as typeof import('../../src/index.js')
const { directorySource, loadDocuments, openDocuments } = built

const builtIn = directorySource('.')

test('the package brings the documents as they are read from its folder', async () => {
  const { documents } = await fromSource({ builtIn })
  expect((await openDocuments({ builtIn: memorySource({}) })).documents).toEqual(documents)
})

test('a workspace with templates of its own has the package’s read beside them', async () => {
  const workspace = memorySource({ 'templates/shared/custom.css': 'h1 { color: red }' })
  const both = await loadDocuments({ builtIn, workspace })
  expect((await openDocuments({ builtIn, workspace })).documents).toEqual(both.documents)
  expect(both.documents.get('index')?.looks.default?.style).toContain('color: red')
})
