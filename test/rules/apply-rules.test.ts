import { expect, test } from 'vitest'
import { bare, load, role } from '../model/load.js'

test('the sum says nothing new when a weight has been rejected', async () => {
  const { errors } = await load({
    'roles/a.md': bare(
      'title: 甲',
      'purpose: 服务',
      'duties:',
      '  - { duty: 接待, weight: 60 }',
      '  - { duty: 回访, weight: 400 }',
    ),
  })
  expect(errors).toEqual(['out-of-range roles/a.md:6:25'])
})

test('a superior that could not be found is no disagreement', async () => {
  const { errors } = await load({
    'roles/head.md': role('营销部部长', 'reporting: { reports: [clerk] }'),
    'roles/clerk.md': role('职员', 'reporting: 营销部部常'),
  })
  expect(errors).toEqual(['unknown-reference roles/clerk.md:5:12'])
})

test('a list of weights that two roles take over is wrong once, where it is written', async () => {
  const { errors } = await load({
    'roles/base.md': bare('title: 基础', 'abstract: true', 'kpis: [{ name: 业绩, weight: 80 }]'),
    'roles/a.md': role('甲', 'extends: base'),
    'roles/b.md': role('乙', 'extends: base'),
  })
  expect(errors).toEqual(['weights-sum roles/base.md:4:1'])
})

test('a slip of typing that was mended hides nothing', async () => {
  const { errors } = await load({
    'roles/a.md': bare(
      'title: 甲',
      'purpose: 服务',
      'duties:',
      '  - 职责：接待',
      '    权重：60',
      '  - { duty: 回访， weight: 30 }',
    ),
  })
  expect(errors).toContain('weights-sum roles/a.md:4:1')
})

test('no sum is held against a list that could not be read to its end', async () => {
  const { errors } = await load({
    'roles/a.md': role('甲', 'kpis:', '  - { name: 业绩, weight: 60 }', '  name: 回款', '    weight: 40'),
  })
  expect(errors).toEqual(['yaml-indent roles/a.md:7:3'])
})

test('under one key something cannot be read: what stands under the others is held to the rules', async () => {
  const { errors } = await load({
    'roles/a.md': bare(
      'title: 甲',
      'purpose: 服务',
      'duties:',
      '  - { duty: 接待, weight: 60 ]',
      'authority: [{ right: decide }]',
      'kpis: [{ name: 业绩, weight: 80 }]',
    ),
  })
  expect(errors).toEqual([
    'yaml-bracket roles/a.md:5:5',
    'missing-key roles/a.md:6:15',
    'weights-sum roles/a.md:7:1',
  ])
})

test('what is left out is not said to be missing', async () => {
  const { errors } = await load({
    'roles/a.md': bare(
      'title: 甲',
      'status: approved',
      'purpose: "服务" 客户',
      'duties: [接待]',
      'approvals:',
      '  - { by: 丁 ]',
    ),
  })
  expect(errors.filter((line) => !line.startsWith('yaml-'))).toEqual([])
})
