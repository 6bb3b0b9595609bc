import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memorySource } from '../src/source/memory-source.js'
import { loadWorkspace } from '../src/workspace.js'

/** Words that the files of a workspace are made of, so that arbitrary text often means something. */
const key = fc.constantFrom(
  ...[
    'extends',
    'id',
    'title',
    'abstract',
    'reporting',
    'to',
    'reports',
    'purpose',
    'duties',
    'duty',
    'weight',
  ],
  ...[
    'ksa',
    'skills',
    'knowledge',
    'kpis',
    'kpi',
    'name',
    'qualifications',
    'education',
    'experience',
    'level',
  ],
  ...[
    'scales',
    'levels',
    'competencies',
    'kind',
    'scale',
    'ladders',
    'roles',
    'departments',
    'parent',
    'categories',
  ],
  ...[
    '岗位名称',
    '职责',
    '汇报关系',
    '能力素质',
    '技能',
    'company',
    'logo',
    'out',
    '__proto__',
    'constructor',
    'a/b~c',
  ],
)
const scalar = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    '甲',
    '客户经理',
    'skill',
    'true',
    '3',
    '100',
    '[]',
    '{}',
    '~',
    '""',
    '../x',
    '2026-01-01',
  ),
  fc.string({ maxLength: 6 }),
)

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(fc.tuple(key, tie('tree')), { maxLength: 5 })
      .map((entries) => `{ ${entries.map(([name, value]) => `${name}: ${value}`).join(', ')} }`),
  ),
}))

const mapping = fc
  .array(fc.tuple(key, tree), { maxLength: 8 })
  .map((entries) => entries.map(([name, value]) => `${name}: ${value}\n`).join(''))
const text = fc.oneof(mapping, fc.string({ maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }))
const roleText = fc.oneof(
  mapping.map((yaml) => `---\n${yaml}---\n正文`),
  text,
)

test('no text of an author makes loading fail', async () => {
  const files = fc.record({
    'roles/a.md': roleText,
    'roles/b.md': roleText,
    'roles/model.yaml': text,
    'rolewright.config.yaml': text,
  })
  await fc.assert(
    fc.asyncProperty(files, async (contents) => {
      const { model, diagnostics, files: texts } = await loadWorkspace(memorySource(contents))
      for (const { place } of diagnostics) {
        const lines = texts.get(place.file)?.split('\n').length ?? 0
        expect(place.start.line).toBeGreaterThan(0)
        expect(place.start.line).toBeLessThanOrEqual(Math.max(lines, 1))
      }
      for (const role of model.roles.values()) expect(role.title).toBeTypeOf('string')
    }),
    { numRuns: 300 },
  )
})
