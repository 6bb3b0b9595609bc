import { describe, expect, it } from 'vitest'
import { tellFile } from '../../src/comparison/tell-file.js'
import { wordPortraits } from '../../src/report/word-portraits.js'
import type { SourceFile } from '../../src/source/file-source.js'
import { memorySource } from '../../src/source/memory-source.js'

const fileOf = (path: string, text: string): SourceFile => {
  const bytes = new TextEncoder().encode(text)
  return { path, size: bytes.byteLength, read: async () => bytes }
}

/** The lines of a file; undefined when it cannot be told. */
async function linesOf(
  text: string,
  { path = '客户经理.md', model = {}, lang = 'zh-CN' as 'zh-CN' | 'en' } = {},
): Promise<string[] | undefined> {
  const told = await tellFile(fileOf(path, text), memorySource(model))
  return told && wordPortraits(told, lang)
}

const library = {
  'roles/model.yaml': `
scales: [{ id: depth, name: 熟练等级, levels: [了解, 运用, 精通] }]
competencies: [{ id: visit, kind: skill, name: 客户拜访 }]
kpis: [{ id: sales, name: 销售业绩达成率, definition: 实际与目标之比 }]
`,
}

const chinese = `---
岗位名称: 客户经理
岗位目的: 开发并维护客户。
职责:
  - 职责: 开发客户资源
    权重: 25
    核心职责: true
    任务: [{ 任务: 拜访客户, 成果: 拜访记录 }]
  - 职责: 维护客户关系
    权重: 75
能力素质: { 技能: { 客户拜访: 2 } }
绩效指标:
  - { 指标: 销售业绩达成率, 目标值: ">= 100%", 权重: 40 }
---
另行约定。
`
const english = `---
purpose: >
  开发并维护客户。
kpis:
  - kpi: sales
    target: '>=100%'
    weight: 40
ksa:
  skills:
    visit: { level: 运用, need: required }
duties:
  - { weight: 25, duty: 开发客户资源, essential: true, tasks: [{ output: 拜访记录, task: 拜访客户 }] }
  - { duty: 维护客户关系, weight: 75 }
title: 客户经理
---

* 另行约定。
`

describe('a role, told line by line', () => {
  it('says one fact a line, each to be understood alone', async () => {
    expect(await linesOf(chinese, { model: library })).toEqual([
      '岗位名称：客户经理',
      '状态：草稿',
      '岗位目的：开发并维护客户。',
      '职责（权重 25%，核心职责）：开发客户资源',
      '职责「开发客户资源」 · 任务（成果 拜访记录）：拜访客户',
      '职责（权重 75%）：维护客户关系',
      '能力素质「客户拜访」：要求等级 2 运用，类别 技能',
      '绩效指标「销售业绩达成率」：目标值 ≥ 100%，权重 40%',
      '补充说明：另行约定。',
    ])
  })

  it('is the same in another language, order and style', async () => {
    const lines = await linesOf(chinese, { model: library })
    expect(await linesOf(english, { model: library })).toEqual(lines)
  })

  it('can be told without a model, with names as they are written', async () => {
    const lines = await linesOf(chinese)
    expect(lines).toContain('能力素质「客户拜访」：要求等级 2，类别 技能')
    expect(lines).toContain('绩效指标「销售业绩达成率」：目标值 ≥ 100%，权重 40%')
  })

  it('keeps a level that the model of today does not have', async () => {
    const lines = await linesOf(chinese.replace('客户拜访: 2', '客户拜访: 熟练'), { model: library })
    expect(lines).toContain('能力素质「客户拜访」：要求等级 熟练，类别 技能')
  })

  it('tells what it is built on, and its id when that is written', async () => {
    const text = '---\nid: am\nextends: sales-base\ntitle: Account manager\n---\n'
    expect(await linesOf(text, { lang: 'en' })).toEqual([
      'role id: am',
      'base: sales-base',
      'title: Account manager',
      'status: Draft',
    ])
  })

  it('says of a requirement only when it need not be met', async () => {
    const text =
      '---\ntitle: A\npurpose: B\nduties: [C]\nqualifications:\n  certificates: [{ name: D }, { name: E, need: preferred }]\n---\n'
    const lines = await linesOf(text, { lang: 'en' })
    expect(lines?.slice(-2)).toEqual(['certificate: D', 'certificate (preferred): E'])
  })

  it.each([
    ['a mistake in it', '---\n岗位名称: 客户经理\n岗位名: 客户\n---\n'],
    ['no front matter', '# 客户经理\n'],
    ['nothing in it', ''],
  ])('is left as it is with %s, for a part would look like the whole', async (_, text) => {
    expect(await linesOf(text)).toBeUndefined()
  })
})

describe('a part of the model, told line by line', () => {
  const part = `
ladders:
  - { id: sales, name: 销售序列, roles: [专员, 客户经理] }
competencies:
  - { id: visit, kind: skill, name: 客户拜访, levels: { 运用: 独立拜访 } }
`
  const scales = 'scales: [{ id: depth, name: 熟练等级, levels: [了解, 运用] }]'

  it('has the ladders’ rungs though no role is read, and levels from other parts', async () => {
    const model = { 'roles/scales.yaml': scales, 'roles/model.yaml': part }
    expect(await linesOf(part, { path: 'model.yaml', model })).toEqual([
      '能力素质词条「客户拜访」：能力素质标识 visit，能力素质类别 技能，适用范围 岗位，所用量表 熟练等级',
      '能力素质词条「客户拜访」 · 行为标准「运用」：独立拜访',
      '职级序列「销售序列」：序列标识 sales',
      '职级序列「销售序列」 · 序列岗位：专员',
      '职级序列「销售序列」 · 序列岗位：客户经理',
    ])
  })

  it('is not disturbed by the file that it is a version of', async () => {
    const now = 'scales: [{ id: depth, name: 新的等级, levels: [一] }]'
    const lines = await linesOf(scales, {
      path: 'aB3xYz_scales.yaml',
      model: { 'roles/scales.yaml': now },
    })
    expect(lines?.[0]).toBe('等级量表「熟练等级」：量表标识 depth')
  })
})
