import { describe, expect, test } from 'vitest'
import { allRules } from '../../src/lint/rules/index.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'

describe.each(allRules.map((rule) => [rule.code, rule] as const))('%s', (code, { examples }) => {
  test.each(examples.map((example) => [example.title, example] as const))('%s', async (_, example) => {
    const { diagnostics } = await loadWorkspace(memorySource(example.files))
    const serious = diagnostics.filter((one) => one.severity !== 'note' || one.code === code)
    // An example shows its own rule and nothing else that is wrong.
    expect(serious.map((one) => [one.code, placeOf(one)])).toEqual(example.finds.map((at) => [code, at]))
  })
})

test('every rule has an example of what it finds', () => {
  const silent = allRules.filter(({ examples }) => !examples.some(({ finds }) => finds.length > 0))
  expect(silent.map(({ code }) => code)).toEqual([])
})

function placeOf({
  place: { file, start },
}: {
  place: { file: string; start: { line: number; column: number } }
}) {
  return `${file}:${start.line}:${start.column}`
}
