import { describe, expect, test } from 'vitest'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'

/** A role whose second duty says the same as the first, line 5 and 6, with lines of its own before and after them. */
const role = (before = '', after = '', body = '') =>
  `---\ntitle: 甲\npurpose: 乙\nduties:\n  - 接待客户\n${before}  - 接待客户${after}\n---\n${body}`

async function found(files: Record<string, string>) {
  const { diagnostics } = await loadWorkspace(memorySource(files))
  return diagnostics.map(
    ({ code, severity, place }) => `${place.file}:${place.start.line} ${severity} ${code}`,
  )
}

describe('settings of rules', () => {
  const rules = (text: string) => ({ 'rolewright.config.yaml': text, 'roles/a.md': role() })

  test('without any a rule is as grave as usual', async () => {
    expect(await found(rules(''))).toEqual(['roles/a.md:6 warning duplicate-duty'])
  })

  test.each([
    ['off', []],
    ['note', ['roles/a.md:6 note duplicate-duty']],
    ['error', ['roles/a.md:6 error duplicate-duty']],
  ])('%s', async (severity, expected) => {
    expect(await found(rules(`rules: [{ rule: duplicate-duty, severity: ${severity} }]`))).toEqual(expected)
  })

  test('in Chinese, and as pairs', async () => {
    expect(await found(rules('检查规则:\n  - { 规则: duplicate-duty, 级别: 关闭 }'))).toEqual([])
  })

  test('of a folder hold below it, and the last one that fits holds', async () => {
    const files = {
      'rolewright.config.yaml': [
        'rules:',
        '  - { rule: duplicate-duty, severity: off, in: roles/drafts/ }',
        '  - { rule: duplicate-duty, severity: note, in: roles/drafts/b.md }',
      ].join('\n'),
      'roles/drafts/a.md': role(),
      'roles/drafts/b.md': role(),
      'roles/drafts-2/c.md': role(),
    }
    expect(await found(files)).toEqual([
      'roles/drafts-2/c.md:6 warning duplicate-duty',
      'roles/drafts/b.md:6 note duplicate-duty',
    ])
  })

  test('of rules that there are not are told; what stops a file from being read cannot be set', async () => {
    const text = 'rules:\n  - { rule: duplicat-duty, severity: off }\n  - { rule: yaml-quote, severity: off }'
    expect(await found(rules(text))).toEqual([
      'roles/a.md:6 warning duplicate-duty',
      'rolewright.config.yaml:2 warning unknown-rule',
      'rolewright.config.yaml:3 warning unknown-rule',
    ])
  })

  test.each([
    'rules: [{ rule: duplicate-duty }]',
    'rules: [{ severity: off }]',
    'rules: [{ duplicate-duty: off }, { rule: duplicate-duty, severity: loud }]',
    'rules: [off, 3, ~]',
    'rules: { duplicate-duty: off }',
    'rules: duplicate-duty',
  ])('that are not whole settle nothing, and are told: %s', async (text) => {
    const all = await found(rules(text))
    expect(all).toContain('roles/a.md:6 warning duplicate-duty')
    expect(all.filter((one) => one.startsWith('rolewright.config.yaml:1 error'))).not.toEqual([])
  })

  test('a rule that is an error decides whether a role is published', async () => {
    const soundWith = async (config: string) => {
      const { model } = await loadWorkspace(
        memorySource({ 'rolewright.config.yaml': config, 'roles/a.md': role() }),
      )
      return model.roles.get('a')?.sound
    }
    expect(await soundWith('')).toBe(true)
    expect(await soundWith('rules: [{ rule: duplicate-duty, severity: error }]')).toBe(false)
  })
})

describe('a comment silences what one rule finds in one line', () => {
  test.each([
    ['above the line', role('  # rolewright-ignore duplicate-duty: 早晚各一次\n')],
    ['above it, with a full-width colon', role('  # rolewright-ignore duplicate-duty：早晚各一次\n')],
    ['above it, another comment between', role('  # rolewright-ignore duplicate-duty: 各一次\n  # 晚班\n')],
    ['at its end', role('', ' # rolewright-ignore duplicate-duty: 早晚各一次')],
  ])('%s', async (_, text) => {
    expect(await found({ 'roles/a.md': text })).toEqual([])
  })

  test('without a reason it is not followed', async () => {
    for (const comment of ['# rolewright-ignore duplicate-duty', '# rolewright-ignore duplicate-duty: ']) {
      expect(await found({ 'roles/a.md': role(`  ${comment}\n`) })).toEqual([
        'roles/a.md:6 warning ignore-without-reason',
        'roles/a.md:7 warning duplicate-duty',
      ])
    }
  })

  test('one that has nothing to silence, or names no rule, is told', async () => {
    const text = role('  # rolewright-ignore near-role: 无\n  # rolewright-ignore duplicate: 无\n')
    expect(await found({ 'roles/a.md': text })).toEqual([
      'roles/a.md:6 warning ignore-unused',
      'roles/a.md:7 warning unknown-rule',
      'roles/a.md:8 warning duplicate-duty',
    ])
  })

  test('in the text below the front matter it stands in <!-- … -->', async () => {
    const link = '[制度](./none.md)'
    const ignore = '<!-- rolewright-ignore link-leads-nowhere: 下月补上 -->'
    const bodies = [`${ignore}\n${link}\n`, `${ignore}\n\n${link}\n`, `${link} ${ignore}\n`]
    for (const body of bodies) {
      const text = `---\ntitle: 甲\npurpose: 乙\nduties: [丙]\n---\n${body}`
      expect(await found({ 'roles/a.md': text })).toEqual([])
    }
  })

  test('what only looks like one is none', async () => {
    const quoted = role('  - "甲 # rolewright-ignore duplicate-duty: 无"\n')
    const block = '---\ntitle: 甲\npurpose: |\n  # rolewright-ignore near-role: 无\nduties: [丙]\n---\n'
    const code = role('', '', '\n```html\n<!-- rolewright-ignore near-role: 无 -->\n```\n')
    expect(await found({ 'roles/a.md': quoted })).toEqual(['roles/a.md:7 warning duplicate-duty'])
    expect(await found({ 'roles/a.md': block })).toEqual([])
    expect(await found({ 'roles/a.md': code })).toEqual(['roles/a.md:6 warning duplicate-duty'])
  })

  test('in a model file, too', async () => {
    const model =
      'competencies:\n  # rolewright-ignore competency-unused: 明年启用\n  - { id: a, kind: skill, name: 谈判 }\n'
    const files = (text: string) => ({
      'roles/a.md': role().replace('  - 接待客户\n', ''),
      'roles/model.yaml': text,
    })
    expect(await found(files(model))).toEqual([])
    expect(await found(files(model.replace(/ {2}#.*\n/, '')))).toEqual([
      'roles/model.yaml:2 note competency-unused',
    ])
  })
})
