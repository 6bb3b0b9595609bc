import { describe, expect, test } from 'vitest'
import { languages } from '../../src/language.js'
import { sayDiagnostic } from '../../src/report/words/say.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'

/** A role whose weights are 5 short of 100. */
const role =
  '---\ntitle: 甲\npurpose: 乙\nduties: [{ duty: 丙, weight: 60 }, { duty: 丁, weight: 35 }]\n---\n'

async function check(config: string) {
  const files = { 'rolewright.config.yaml': config, 'roles/a.md': role, 'roles/sales/b.md': role }
  return loadWorkspace(memorySource(files))
}

async function found(config: string): Promise<string[]> {
  const { diagnostics } = await check(config)
  return diagnostics.map(
    ({ code, severity, place: { file, start } }) =>
      `${file}:${start.line}:${start.column} ${severity} ${code}`,
  )
}

const [a, b] = ['roles/a.md:4:1 error weights-sum', 'roles/sales/b.md:4:1 error weights-sum']

describe('options of a rule', () => {
  test('hold everywhere, or below a folder; severity stays as usual unless it is set', async () => {
    expect(await found('')).toEqual([a, b])
    expect(await found('rules: [{ rule: weights-sum, options: { tolerance: 5 } }]')).toEqual([])
    expect(await found('rules: [{ rule: weights-sum, options: { tolerance: 4.9 } }]')).toEqual([a, b])
    const inSales = 'rules: [{ rule: weights-sum, options: { tolerance: 5 }, in: roles/sales }]'
    expect(await found(inSales)).toEqual([a])
    const both = 'rules: [{ rule: weights-sum, severity: note, options: { tolerance: 4 } }]'
    expect(await found(both)).toEqual([a, b].map((one) => one.replace('error', 'note')))
  })

  test('of the last setting that fits hold, and no others', async () => {
    const first = '  - { rule: weights-sum, options: { tolerance: 5 } }'
    expect(
      await found(`rules:\n${first}\n  - { rule: weights-sum, severity: warning, in: roles/sales }`),
    ).toEqual([b.replace('error', 'warning')])
    expect(
      await found(`rules:\n${first}\n  - { rule: weights-sum, options: { tolerance: 1 }, in: roles/sales }`),
    ).toEqual([b])
  })

  test('may be written in Chinese', async () => {
    expect(await found('检查规则: [{ 规则: weights-sum, 选项: { 容差: 5 } }]')).toEqual([])
  })
})

describe('options that are wrong', () => {
  test.each([
    ['{ tolerence: 5 }', 'rolewright.config.yaml:1:41 warning unknown-option'],
    ['{ tolerance: much }', 'rolewright.config.yaml:1:52 error wrong-type'],
    ['{ tolerance: [5] }', 'rolewright.config.yaml:1:52 error wrong-type'],
    ['{ tolerance: -1 }', 'rolewright.config.yaml:1:52 error out-of-range'],
    ['5', 'rolewright.config.yaml:1:39 error wrong-type'],
  ])('are told where they stand, and the usual ones hold: %s', async (options, expected) => {
    const all = await found(`rules: [{ rule: weights-sum, options: ${options} }]`)
    expect(all.filter((one) => !one.includes('missing-one-of'))).toEqual([a, b, expected])
  })

  test('of a rule that has none, of something else that can be set, and of no rule', async () => {
    const config = [
      'rules:',
      '  - { rule: near-role, options: { near: 1 } }',
      '  - { rule: file-name, options: { long: 1 } }',
      '  - { rule: near-roles, options: { near: 1 } }',
    ].join('\n')
    expect((await found(config)).filter((one) => one.startsWith('rolewright'))).toEqual([
      'rolewright.config.yaml:2:35 warning unknown-option',
      'rolewright.config.yaml:3:35 warning unknown-option',
      'rolewright.config.yaml:4:13 warning unknown-rule',
    ])
  })

  test('have a fix in both languages', async () => {
    const { diagnostics } = await check(
      'rules: [{ rule: weights-sum, options: { tolerence: 5, x: 1 } }, { rule: near-role, options: { near: 1 } }]',
    )
    const own = diagnostics.filter(({ code }) => code === 'unknown-option')
    expect(languages.map((language) => own.map((one) => sayDiagnostic(one, language)))).toEqual([
      [
        { message: '规则「weights-sum」没有选项「tolerence」', fix: '是不是「tolerance」？' },
        { message: '规则「weights-sum」没有选项「x」', fix: '可以写：tolerance' },
        { message: '规则「near-role」没有选项「near」', fix: '删除它：这条规则没有选项' },
      ],
      [
        { message: 'The rule "weights-sum" has no option "tolerence"', fix: 'did you mean "tolerance"?' },
        { message: 'The rule "weights-sum" has no option "x"', fix: 'these may stand here: tolerance' },
        { message: 'The rule "near-role" has no option "near"', fix: 'delete it: this rule has no options' },
      ],
    ])
    expect(own[0]?.edits?.[0]?.text).toBe('tolerance')
  })

  test('that are errors stop a build, as any of the configuration do', async () => {
    expect((await check('rules: [{ rule: weights-sum, options: { tolerance: -1 } }]')).configSound).toBe(
      false,
    )
  })
})
