import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Model } from '../../src/model/types.js'
import { type Data, isMapping, type Mapping, readModelFile, splitRole } from './front-matter.js'
import { anyStyle, modelText, roleText, type Style } from './rewriting.js'
import { changesBetween, type Files, filesOf, inOneLine, shipped, workspaceOf } from './workspaces.js'

const workspaces = new Map(shipped.map((folder) => [folder, filesOf(folder)]))

test.each(shipped)('nothing is told of %s held against itself', async (folder) => {
  const files = filesOf(folder)
  expect(await changesBetween(files, { ...files })).toEqual([])
})

test('nothing is told when all files are written in another style', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...shipped),
      fc.array(anyStyle, { minLength: 1, maxLength: 4 }),
      async (folder, styles) => {
        const files = workspaces.get(folder) ?? {}
        const { model } = await workspaceOf(files)
        const rewritten = rewrittenFiles(files, styles, model)
        expect(await errorsOf(rewritten)).toEqual(await errorsOf(files))
        expect((await changesBetween(files, rewritten)).map(inOneLine)).toEqual([])
      },
    ),
    { numRuns: 40 },
  )
})

/** Every role file in a style and folder of its own, the parts of the model dealt out to several files. */
function rewrittenFiles(files: Files, styles: readonly Style[], model: Model): Files {
  const styleAt = (index: number) => styles[index % styles.length] as Style
  const isModel = (path: string) => /^roles\/.*[.]yaml$/.test(path)
  const models = Object.entries(files).filter(([path]) => isModel(path))
  const others = Object.entries(files).filter(([path]) => !isModel(path))
  const parts = dealtOut(
    models.map(([, text]) => readModelFile(text)),
    styles.length,
  )
  return Object.fromEntries([
    ...others.map(([path, text], index) => {
      if (!path.endsWith('.md')) return [path, text]
      const folder = `roles/${styleAt(index).dice[0]}`
      const { value, body } = splitRole(text)
      const numbered = styleAt(index).long ? withLevelNumbers(value, model) : value
      return [path.replace(/^.*(?=\/)/, folder), roleText({ value: numbered, body }, styleAt(index))]
    }),
    ...parts.map((part, index) => [`roles/model-${index}.yaml`, modelText(part, styleAt(index))]),
  ])
}

/** Levels by their numbers instead of their names. */
function withLevelNumbers(value: Mapping, { competencies, scales }: Model): Mapping {
  if (value.ksa === undefined) return value
  const numberOf = (id: string, name: Data) =>
    scales.get(competencies.get(id)?.scale ?? '')?.levels.find((level) => level.name === name)?.number ?? name
  const kinds = Object.entries(value.ksa as Record<string, Mapping>).map(([kind, needs]) => [
    kind,
    Object.fromEntries(
      Object.entries(needs).map(([id, found]) => [
        id,
        isMapping(found) ? { ...found, level: numberOf(id, found.level ?? '') } : numberOf(id, found),
      ]),
    ),
  ])
  return { ...value, ksa: Object.fromEntries(kinds) }
}

function dealtOut(models: readonly Mapping[], count: number): Mapping[] {
  const dealt: Record<string, Mapping[string][]>[] = Array.from({ length: count }, () => ({}))
  let next = 0
  for (const model of models)
    for (const [kind, items] of Object.entries(model))
      for (const item of items as Mapping[string][]) {
        const part = dealt[next++ % count]
        if (part) part[kind] = [...(part[kind] ?? []), item]
      }
  return dealt.filter((part) => Object.keys(part).length > 0)
}

async function errorsOf(files: Files): Promise<string[]> {
  const { diagnostics } = await workspaceOf(files)
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place }) => `${code} ${place.file}:${place.start.line}`)
}
