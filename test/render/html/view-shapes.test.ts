import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Model } from '../../../src/model/types.js'
import { anything, isList, itemOf, type Shape, under, value } from '../../../src/render/html/shape.js'
import { viewShapes } from '../../../src/render/html/view-shapes.js'
import type { Subject, ViewContext } from '../../../src/view/types.js'
import { comparisons, views } from '../../../src/view/views.js'
import { loadWorkspace } from '../../../src/workspace.js'
import { bankModel } from '../../view/bank.js'
import { reception } from '../../view/job-description/reception.js'
import { wordsOf } from '../../view/models.js'

const folders = ['.', ...readdirSync('examples').map((name) => `examples/${name}`)]
const models: [string, () => Promise<Model>][] = [
  ['the bank', async () => bankModel()],
  ['the reception', async () => reception],
  ...folders.map((folder): [string, () => Promise<Model>] => [
    folder,
    async () => (await loadWorkspace(folder)).model,
  ]),
]

test('every view has a shape', () => {
  expect([...viewShapes.keys()].sort()).toEqual([...Object.keys(views), ...Object.keys(comparisons)].sort())
})

describe.each(models)('all that is in the views of %s is in their shapes', (_, load) => {
  test.each(Object.keys(views))('%s', async (name) => {
    const model = await load()
    const unknown = new Set<string>()
    for (const subject of subjectsOf(model)) {
      const view = views[name]?.make(model, subject, contextOf(name))
      // As a template gets it.
      if (view) collectUnknown(JSON.parse(JSON.stringify(view)), viewShapes.get(name) ?? {}, '', unknown)
    }
    expect([...unknown]).toEqual([])
  })
})

function subjectsOf({ roles, ladders, departments }: Model): Subject[] {
  const of = (kind: 'role' | 'ladder' | 'department', ids: Iterable<string>) =>
    [...ids].map((id) => ({ kind, id }))
  const several = [...of('ladder', ladders.keys()), ...of('department', departments.keys())]
  return [{ kind: 'workspace' }, ...of('role', roles.keys()), ...several]
}

/** Everything that settings and links can add is there. */
function contextOf(name: string): ViewContext {
  const company = { name: '衡岳', logo: 'data:,' }
  return {
    settings: { lang: 'en', look: 'form', paper: 'A4', accent: '#1f4e79', company },
    words: wordsOf('en', name),
    link: (document, _, format = 'html') => `${document}.${format}`,
  }
}

function collectUnknown(content: unknown, shape: Shape, path: string, unknown: Set<string>): void {
  if (shape === anything || content === null) return
  if (Array.isArray(content)) {
    if (!isList(shape)) unknown.add(`${path} is a list`)
    for (const item of content) collectUnknown(item, itemOf(shape), `${path}[]`, unknown)
  } else if (typeof content === 'object') {
    for (const [name, below] of Object.entries(content)) {
      const found = under(shape, name)
      if (found === undefined) unknown.add(`${path}.${name}`)
      else collectUnknown(below, found, `${path}.${name}`, unknown)
    }
  } else if (shape !== value) unknown.add(`${path} is a value`)
}
