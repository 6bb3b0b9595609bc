import { describe, expect, test } from 'vitest'
import { compareWorkspaces } from '../../src/comparison.js'
import { changeReport } from '../../src/publish/change-report.js'
import { planOutputs } from '../../src/publish/plan-outputs.js'
import { viewOfOutput } from '../../src/publish/view-of-output.js'
import { loadDocuments } from '../../src/render/html/load-documents.js'
import { tellReport } from '../../src/report/changes/told-changes.js'
import { directorySource } from '../../src/source/directory-source.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'

const role = (grade: string) => `---\ntitle: 柜员\ngrade: ${grade}\npurpose: 办理柜面业务。\n---\n`

async function stateOf(grade: string) {
  return (await loadWorkspace(memorySource({ 'roles/clerk.md': role(grade) }))).model
}

const settings = { lang: 'zh-CN', look: 'form', paper: 'A4', accent: '#1f4e79' } as const

async function documentsWith(workspace: Record<string, string> = {}) {
  const files = Object.fromEntries(
    Object.entries(workspace).map(([path, text]) => [`templates/${path}`, text]),
  )
  return (await loadDocuments({ builtIn: directorySource('.'), workspace: memorySource(files) })).documents
}

async function htmlWith(workspace?: Record<string, string>): Promise<string> {
  const input = {
    before: await stateOf('P1'),
    after: await stateOf('P2'),
    base: 'main',
    head: '工作目录',
    summary: { material: 1, minor: 0, editorial: 0, acknowledged: 0 },
    groups: [
      {
        title: '柜员',
        before: 'clerk',
        after: 'clerk',
        facts: [],
        changes: [{ impact: 'material', impactWord: '重大变更', message: '职级由 P1 改为 P2。' }],
      },
    ],
    agreement: ['人力资源部'],
  } as const
  const { bytes } = await changeReport(input, { documents: await documentsWith(workspace), settings }, 'html')
  return Buffer.from(bytes).toString()
}

test('the report says what changed and marks it in the form', async () => {
  const html = await htmlWith()
  expect(html).toContain('<title>岗位变更报告：main → 工作目录</title>')
  expect(html).toContain('职级由 P1 改为 P2。')
  expect(html).toContain('<del>P1</del><ins>P2</ins>')
})

test.each(['zh-CN', 'en'] as const)('what a line says itself has no label before it, in %s', async (lang) => {
  const files = (grade: string) => ({
    'roles/base.md': `${role(grade).replace('柜员', '基础').replace('\n---\n', '\nabstract: true\n---\n')}`,
    'roles/clerk.md': role('').replace('grade: \n', 'extends: base\n'),
  })
  const { before, after, changes } = await compareWorkspaces(
    memorySource(files('P1')),
    memorySource(files('P2')),
  )
  const acknowledged = { by: '人力资源总监', on: '2026-12-01' }
  const [change, ...more] = changes
  expect(change?.touches).toEqual(['clerk'])
  const told = tellReport(
    {
      ...{ base: 'main', head: 'work', titles: new Map(), unsound: [], foreign: [], stale: [] },
      changes: [{ ...(change as NonNullable<typeof change>), acknowledged, agreement: ['任职人'] }, ...more],
    },
    lang,
  )
  const options = { documents: await documentsWith(), settings: { ...settings, lang } }
  const { bytes } = await changeReport({ ...told, before, after }, options, 'html')
  const text = Buffer.from(bytes)
    .toString()
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
  for (const label of lang === 'en' ? ['Acknowledged', 'Affects'] : ['已确认', '涉及']) {
    expect(text.toLowerCase()).toContain(label.toLowerCase())
    expect(text).not.toMatch(new RegExp(`${label}[：: ]+${label}`, 'i'))
  }
  expect(text).not.toMatch(/(?:^| )([\p{L} ]{2,20})[：:] ?\1[：:]/iu)
  expect(text).not.toMatch(/影响范围 ?：? ?涉及/)
})

describe('a workspace', () => {
  test('has its own words and templates in the report, of the report and of the job description', async () => {
    const html = await htmlWith({
      'locales/zh-CN.yaml': 'changes: 改动一览',
      'job-description/document.yaml': 'words: { zh-CN: { label-grade: 职等 } }',
      'change-report/_redline-legend.hbs': '<p class="ours">{{head.name}}</p>',
    })
    expect(html).toContain('改动一览')
    expect(html).toContain('职等')
    expect(html).toContain('<p class="ours">柜员</p>')
  })

  test('that gives the report another view is told so', async () => {
    await expect(
      htmlWith({
        'change-report/document.yaml': 'view: index\nlooks: { form: { template: own.hbs, style: own.css } }',
        'change-report/own.hbs': '<p></p>',
        'change-report/own.css': '',
      }),
    ).rejects.toMatchObject({
      kind: 'usage',
      text: {
        en: 'The document "change-report" does not show the view of that name. Take `view` out of templates/change-report/document.yaml.',
        'zh-CN':
          '文档“change-report”没有使用同名视图。请删去 templates/change-report/document.yaml 中的 view。',
      },
    })
  })
})

describe('a run for one state', () => {
  const inputWith = async () => ({ model: await stateOf('P1'), settings, documents: await documentsWith() })

  test('makes no report, and does not fail for it', async () => {
    const { outputs } = planOutputs(await inputWith())
    expect(outputs.filter(({ document }) => document === 'change-report')).toEqual([])
  })

  test('that asks for one is sent to diff', async () => {
    const input = await inputWith()
    const build = () => planOutputs({ ...input, select: { documents: ['change-report'] } })
    const view = () => viewOfOutput(input, { document: '变更报告', subject: 'clerk' })
    expect(build).toThrow(/rolewright diff --format html/)
    expect(view).toThrow(/rolewright diff --format html/)
  })

  test('does not offer it when a document is unknown', async () => {
    const input = await inputWith()
    expect(() => planOutputs({ ...input, select: { documents: ['job'] } })).toThrow(
      /There are: competency-matrix, index, job-description\./,
    )
  })
})
