import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { loadDocuments as fromSource } from '../../src/render/html/load-documents.js'
import { memorySource } from '../../src/source/memory-source.js'

/** The package as it was built, typed as its source. */
const built = (await import(`${process.cwd()}/dist/index.js`)) as typeof import('../../src/index.js')
const { directorySource, loadDocuments, openDocuments, openPlanMemo } = built

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

test('a plan of a part leaves what is remembered of the others, a whole one lets it go', () => {
  const cache = mkdtempSync(join(tmpdir(), 'rolewright-plans-'))
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }))
  vi.stubEnv('XDG_CACHE_HOME', cache)
  onTestFinished(() => void vi.unstubAllEnvs())
  const asked = (whole: boolean, ...inputs: string[]) => {
    const memo = openPlanMemo('/out')
    const found = inputs.map((one) => memo.get(one))
    for (const one of inputs) memo.put(one, `hash of ${one}`)
    memo.save(whole)
    return found
  }
  expect(asked(true, 'a', 'b')).toEqual([undefined, undefined])
  expect(asked(false, 'a')).toEqual(['hash of a'])
  expect(asked(true, 'b')).toEqual(['hash of b'])
  expect(asked(true, 'a')).toEqual([undefined])
})
