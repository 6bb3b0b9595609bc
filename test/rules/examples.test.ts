import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/language.js'
import { sayDiagnostic } from '../../src/report/words/say.js'
import { allRules } from '../../src/rules/index.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'
import { examplesOf } from './example.js'

const rules = await Promise.all(
  allRules.map(async ({ code }) => ({ code, examples: await examplesOf(code) })),
)

describe.each(rules)('$code', ({ code, examples }) => {
  test('has an example that it finds something in, and one that it does not', () => {
    expect(examples.some(({ finds }) => finds.length > 0)).toBe(true)
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true)
  })

  test.each(examples)('$title', async ({ files, finds }) => {
    const { diagnostics } = await loadWorkspace(memorySource(files))
    const serious = diagnostics.filter((one) => one.severity !== 'note' || one.code === code)
    // An example shows its own rule and nothing else that is wrong.
    expect(serious.map((one) => [one.code, placeOf(one)])).toEqual(finds.map((at) => [code, at]))
    for (const one of serious) expect(sayDiagnostic(one, 'zh-CN').message).toMatch(/\p{Script=Han}/u)
    const said = serious.flatMap((one) => languages.map((language) => sayDiagnostic(one, language)))
    expect(JSON.stringify(said)).not.toMatch(/"message":""|undefined|null|NaN|\[object|\$\{/)
  })
})

test('every file of a rule is listed, and so are its examples', () => {
  const codes = allRules.map(({ code }) => `${code}.ts`).sort()
  const filesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.ts'))
  expect(
    filesIn('src/rules')
      .filter((name) => name !== 'index.ts')
      .sort(),
  ).toEqual(codes)
  expect(filesIn('test/rules/examples').sort()).toEqual(codes)
})

function placeOf({
  place: { file, start },
}: {
  place: { file: string; start: { line: number; column: number } }
}) {
  return `${file}:${start.line}:${start.column}`
}
