import { stringify } from 'yaml'
import type { Model } from '../../src/model/types.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'
import { filledFromSchema, type Given } from './filled-from-schema.js'

const COMPETENCIES = ['knowledge', 'skill', 'ability'] as const

/** A model with a role in which every text is what `textAt` says; `more` are values of the role that differ. */
export async function modelOf(textAt: (path: string) => string, more: Given = {}): Promise<Model> {
  const need = (path: string) => ({ level: 1, need: 'preferred', note: textAt(`${path}/note`) })
  const role = filledFromSchema('role.schema.json', textAt, {
    '/id': 'role',
    '/status': 'approved',
    '/category': 'id-management',
    '/reporting/to': '总经理',
    '/ksa/knowledge': { 'id-knowledge': need('/ksa/knowledge') },
    '/ksa/skills': { 'id-skill': need('/ksa/skills') },
    '/ksa/abilities': { 'id-ability': need('/ksa/abilities') },
    ...perItem(2, (at) => ({
      [`/duties/${at}/kpis`]: undefined,
      [`/kpis/${at}/target`]: '>= 95',
      [`/routine/${at}/every`]: 'month',
      [`/routine/${at}/by`]: undefined,
    })),
    '/compensation/published': true,
    ...more,
  })
  const level = (at: number) => ({
    name: textAt(`/level/${at}/name`) + '甲'.repeat(at),
    description: textAt('/level/description'),
  })
  const part = filledFromSchema('model.schema.json', (path) => textAt(`model${path}`), {
    '/scales': [{ id: 'id-scale', name: textAt('/scale/name'), levels: [level(0), level(1)] }],
    '/competencies': COMPETENCIES.map((kind) => ({
      id: `id-${kind}`,
      kind,
      scale: 'id-scale',
      name: textAt(`/competencies/${kind}/name`),
      definition: textAt(`/competencies/${kind}/definition`),
      topics: [textAt(`/competencies/${kind}/topics`), textAt(`/competencies/${kind}/topics`)],
      levels: { 1: [textAt(`/competencies/${kind}/levels`)], 2: [textAt(`/competencies/${kind}/levels`)] },
    })),
    '/categories': [
      { id: 'id-management', name: textAt('/categories/name') },
      { id: 'id-other', name: textAt('/categories/name') },
    ],
    '/ladders': [
      {
        id: 'id-ladder',
        name: textAt('/ladders/name'),
        description: textAt('/ladders/description'),
        roles: ['role'],
      },
    ],
    '/departments': undefined,
  })
  // What the library says of a measure is shown where a role has it.
  const kpis = [...(role.kpis as object[]), ...(part.kpis as { id: string }[]).map(({ id }) => ({ kpi: id }))]
  const files = {
    'roles/role.md': `---\n${stringify({ ...role, kpis })}---\n`,
    'roles/model.yaml': stringify(part),
  }
  const { model, diagnostics } = await loadWorkspace(memorySource(files))
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(JSON.stringify(errors.slice(0, 3)))
  return model
}

function perItem(count: number, given: (at: number) => Given): Given {
  return Object.assign({}, ...Array.from({ length: count }, (_, at) => given(at)))
}
