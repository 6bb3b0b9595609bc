import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Subject } from '../../../src/content/types.js'
import type { Model } from '../../../src/model/types.js'
import { comparisonPresenters, presenters } from '../../../src/render/html/present/presenters.js'
import type { PresentContext } from '../../../src/render/html/present/types.js'
import { viewShapes } from '../../../src/render/html/view-shapes.js'
import { loadWorkspace } from '../../../src/workspace.js'
import { bankModel } from './present/bank.js'
import { reception } from './present/job-description/reception.js'
import { wordsOf } from './present/models.js'
import { views } from './present/view-of.js'
import { unknownIn } from './unknown-in.js'

const examples = readdirSync('examples').map((name) => `examples/${name}`)
const folders = ['.', ...examples.filter((folder) => existsSync(`${folder}/roles`))]
const models: [string, () => Promise<Model>][] = [
  ['the bank', async () => bankModel()],
  ['the reception', async () => reception],
  ...folders.map((folder): [string, () => Promise<Model>] => [
    folder,
    async () => (await loadWorkspace(folder)).model,
  ]),
]

test('every view has a shape', () => {
  expect([...viewShapes.keys()].sort()).toEqual(
    [...Object.keys(presenters), ...Object.keys(comparisonPresenters)].sort(),
  )
})

describe.each(models)('all that is in the views of %s is in their shapes', (_, load) => {
  test.each(Object.keys(views))('%s', async (name) => {
    const model = await load()
    const unknown: string[] = []
    for (const subject of subjectsOf(model)) {
      const view = views[name]?.(model, subject, contextOf(name))
      // As a template gets it.
      if (view) unknown.push(...unknownIn(JSON.parse(JSON.stringify(view)), viewShapes.get(name) ?? {}))
    }
    expect(unknown).toEqual([])
  })
})

function subjectsOf({ roles, ladders, departments }: Model): Subject[] {
  const of = (kind: 'role' | 'ladder' | 'department', ids: Iterable<string>) =>
    [...ids].map((id) => ({ kind, id }))
  const several = [...of('ladder', ladders.keys()), ...of('department', departments.keys())]
  return [{ kind: 'workspace' }, ...of('role', roles.keys()), ...several]
}

/** Everything that settings and links can add is there. */
function contextOf(name: string): PresentContext {
  const company = { name: '衡岳', logo: 'data:,' }
  return {
    settings: { lang: 'en', look: 'form', paper: 'A4', accent: '#1f4e79', company },
    words: wordsOf('en', name),
    link: (document) => `${document}.html`,
    others: (document) => [{ label: 'PDF', href: `${document}.pdf` }],
  }
}
