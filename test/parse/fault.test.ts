import { describe, expect, it, vi } from 'vitest'
import { compareWorkspaces } from '../../src/comparison.js'
import { sayDiagnostic } from '../../src/report/words/say.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'

/** Two rooms with a fault: one stumbles over a text, the other over a value. */
vi.mock('../../src/parse/slips/find-slips.js', async (original) => {
  const real = await original<typeof import('../../src/parse/slips/find-slips.js')>()
  const findSlips: typeof real.findSlips = (text, shape) => {
    if (text.includes('绊倒')) throw new RangeError('Invalid count value: -2')
    return real.findSlips(text, shape)
  }
  return { ...real, findSlips }
})
vi.mock('../../src/validate/validator.js', async (original) => {
  const real = await original<typeof import('../../src/validate/validator.js')>()
  const schemaErrors: typeof real.schemaErrors = (kind, value) => {
    if (JSON.stringify(value).includes('撞墙')) throw new TypeError('cannot read\nthis')
    return real.schemaErrors(kind, value)
  }
  return { ...real, schemaErrors }
})

const role = (title: string, ...more: string[]) =>
  ['---', `title: ${title}`, 'purpose: 维护客户', 'duties: [拜访客户]', ...more, '---', ''].join('\n')

describe('a file over which Rolewright itself fails', () => {
  const files = {
    'roles/a.md': role('客户经理'),
    'roles/b.md': role('绊倒'),
    'roles/c.md': role('撞墙'),
    'roles/d.md': role('会计', 'grade：P5'),
    'roles/m.yaml': 'departments: [绊倒]\n',
  }

  it('is told of, and the others are checked as usual', async () => {
    const { diagnostics, model, counts } = await loadWorkspace(memorySource(files))
    expect(
      diagnostics.map(({ code, severity, place: { file, start } }) => [code, severity, file, start.line]),
    ).toEqual([
      ['file-fault', 'error', 'roles/b.md', 1],
      ['file-fault', 'error', 'roles/c.md', 1],
      ['full-width-colon', 'error', 'roles/d.md', 5],
      ['file-fault', 'error', 'roles/m.yaml', 1],
    ])
    expect([...model.roles.values()].map(({ title }) => title)).toEqual(
      expect.arrayContaining(['客户经理', '会计']),
    )
    expect(counts.roles).toBe(4)
  })

  it('in words', async () => {
    const { diagnostics } = await loadWorkspace(memorySource({ ...files, 'roles/b.md': role('销售') }))
    const [fault] = diagnostics
    expect(
      (['zh-CN', 'en'] as const).map((lang) => fault && sayDiagnostic(fault, lang)),
    ).toMatchInlineSnapshot(`
      [
        {
          "fix": "请把这个文件和这条信息发给 Rolewright 的维护者；其他文件照常检查，不受影响",
          "message": "Rolewright 自身有缺陷，没能读取这个文件，不是您写错了（TypeError: cannot read）",
        },
        {
          "fix": "please send the file and this message to whoever maintains Rolewright; all other files were checked as usual",
          "message": "This file could not be read because of a fault of Rolewright itself, not of yours (TypeError: cannot read)",
        },
      ]
    `)
  })

  it('may be the configuration', async () => {
    const { diagnostics } = await loadWorkspace(
      memorySource({ 'roles/a.md': role('客户经理'), 'rolewright.config.yaml': 'company: 绊倒\n' }),
    )
    expect(diagnostics.map(({ code, place }) => [code, place.file])).toEqual([
      ['file-fault', 'rolewright.config.yaml'],
    ])
  })

  it('is no obstacle to a comparison either', async () => {
    const after = { ...files, 'roles/a.md': role('客户经理', 'grade: P6') }
    const { changes } = await compareWorkspaces(memorySource(files), memorySource(after))
    expect(changes.map(({ field, verb }) => `${field} ${verb}`)).toEqual(['grade added'])
  })
})
