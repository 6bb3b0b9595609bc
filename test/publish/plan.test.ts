import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { PlanInput } from '../../src/publish/lay-out.js'
import { planOutputs } from '../../src/publish/plan-outputs.js'
import { viewOfOutput } from '../../src/publish/view-of-output.js'
import type { Document } from '../../src/render/document.js'
import { loadDocuments } from '../../src/render/html/load-documents.js'
import { directorySource } from '../../src/source/directory-source.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'
import { given, made } from './made.js'

let documents: ReadonlyMap<string, Document>
beforeAll(async () => {
  documents = (await loadDocuments({ builtIn: directorySource('.') })).documents
})

const role = (title: string, more = '') =>
  `---\ntitle: ${title}\nstatus: approved\npurpose: Win and keep clients.\nduties: [Visit clients]\n${more}---\n`

async function inputFor(files: Record<string, string>): Promise<PlanInput> {
  const { model, config } = await loadWorkspace(memorySource(files))
  return { model, settings: { ...config, lang: 'en' }, documents, wanted: ['job-description'] }
}

const pathsOf = (input: PlanInput) => planOutputs(input).outputs.map(({ path }) => path)

describe('the files of a workspace', () => {
  test('are every document about every role in every format, in order', async () => {
    const input = await inputFor({ 'roles/b.md': role('B'), 'roles/客户经理.md': role('客户经理') })
    expect(pathsOf(input)).toEqual([
      'job-description/b.html',
      'job-description/b.pdf',
      'job-description/客户经理.html',
      'job-description/客户经理.pdf',
    ])
  })

  test('can be asked for in part', async () => {
    const input = await inputFor({ 'roles/a.md': role('A'), 'roles/b.md': role('B') })
    const part = { ...input, select: { formats: ['html'], subjects: ['b'] } as const }
    expect(pathsOf(part)).toEqual(['job-description/b.html'])
    expect(planOutputs(part).whole).toBe(false)
    expect(pathsOf({ ...input, select: { documents: ['index'] } })).toEqual(['index.html', 'index.pdf'])
  })

  test('are not made of roles with errors and of bases', async () => {
    const input = await inputFor({
      'roles/a.md': role('A', 'weight: heavy\n'),
      'roles/base.md': role('Base', 'abstract: true\n'),
      'roles/c.md': role('C'),
    })
    const plan = planOutputs({ ...input, select: { formats: ['html'] } })
    expect(plan.outputs.map(({ path }) => path)).toEqual(['job-description/c.html'])
    expect(plan.skipped).toEqual(['a'])
    expect(planOutputs(input).whole).toBe(false)
  })

  test('are led to by the index, PDFs only when they are made too', async () => {
    const input = { ...(await inputFor({ 'roles/客户经理.md': role('客户经理') })), wanted: undefined }
    const indexOf = async (formats: ('html' | 'pdf')[]) => {
      const { outputs } = planOutputs({ ...input, select: { formats } })
      const index = outputs.find(({ path }) => path === 'index.html')
      return made(index)
    }
    const name = `href="job-description/${encodeURIComponent('客户经理')}`
    expect(await indexOf(['html', 'pdf'])).toContain(`${name}.pdf"`)
    expect(await indexOf(['html'])).toContain(`${name}.html"`)
    expect(await indexOf(['html'])).not.toContain('.pdf"')
  })

  test('say of themselves what they are for in plain text', async () => {
    const purpose = '**带领**团队 A&B，"守住"<b>底线\n</b>'
    const text = role('A').replace('Win and keep clients.', JSON.stringify(purpose))
    const input = await inputFor({ 'roles/a.md': text })
    const [page, pdf] = planOutputs(input).outputs
    const html = await made(page)
    const described = /<meta name="description" content="([^"]*)">/.exec(html)?.[1]
    expect((await given(pdf)).view.subject).toBe('带领团队 A&B，"守住"<b>底线 </b>')
    expect(described).toBe('带领团队 A&amp;B，&quot;守住&quot;&lt;b&gt;底线 &lt;/b&gt;')
  })

  test.each([
    ['1700000000', '2023-11-14'],
    ['253402300800', '1970-01-01'],
    ['99999999999999', '1970-01-01'],
    ['-1', '1970-01-01'],
    ['soon', '1970-01-01'],
  ])('without a date of their own have that of SOURCE_DATE_EPOCH=%s', async (seconds, date) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', seconds)
    onTestFinished(() => void vi.unstubAllEnvs())
    const input = await inputFor({ 'roles/a.md': role('A') })
    const [pdf] = planOutputs({ ...input, select: { formats: ['pdf'] } }).outputs
    expect((await given(pdf)).created).toBe(date)
  })

  test('cannot be one file on any system', async () => {
    const files = {
      'roles/a.md': role('A', 'department: 人/事'),
      'roles/b.md': role('B', 'department: 人?事'),
      'roles/model.yaml': 'departments: [人/事, 人?事]',
    }
    const input = { ...(await inputFor(files)), wanted: ['competency-matrix'] }
    expect(() => planOutputs(input)).toThrow(
      'would both be written to competency-matrix/department-人-事.html',
    )
  })

  test('tell ladders from departments of the same id', async () => {
    const input = await inputFor({
      'roles/a.md': role('A', 'department: sales\nksa: { skills: { selling: 1 } }\n'),
      'roles/model.yaml': `
ladders: [{ id: sales, name: Sales, roles: [a] }]
departments: [{ id: sales, name: Sales }]
scales: [{ id: depth, levels: [Basic, Expert] }]
competencies: [{ id: selling, kind: skill, name: Selling, scale: depth, levels: { 1: Sells, 2: Sells more } }]
`,
    })
    const paths = pathsOf({ ...input, wanted: ['competency-matrix'], select: { formats: ['html'] } })
    expect(paths).toEqual(
      expect.arrayContaining([
        'competency-matrix/department-sales.html',
        'competency-matrix/ladder-sales.html',
      ]),
    )
  })
})

describe('a part is asked for by names', () => {
  const files = {
    'roles/am.md': role('客户经理', 'code: XS-01\ndepartment: sales\nksa: { skills: { selling: 1 } }\n'),
    'roles/b.md': role('B'),
    'roles/model.yaml': `
ladders: [{ id: sales, name: 销售序列, roles: [am] }]
departments: [{ id: sales, name: 销售部 }]
scales: [{ id: depth, levels: [Basic, Expert] }]
competencies: [{ id: selling, kind: skill, name: Selling, scale: depth, levels: { 1: Sells, 2: Sells more } }]
`,
  }
  const [am, ladder, department] = [
    'job-description/am.html',
    'competency-matrix/ladder-sales.html',
    'competency-matrix/department-sales.html',
  ]

  test.each([
    ['客户经理', [am]],
    ['客户 经理', [am]],
    ['xs-01', [am]],
    ['role:am', [am]],
    ['sales', [department, ladder]],
    ['ladder:sales', [ladder]],
    ['部门：销售部', [department]],
    ['销售部', [department]],
    ['销售序列', [ladder]],
    ['ladder-sales', [ladder]],
  ])('%s', async (subject, paths) => {
    const input = { ...(await inputFor(files)), wanted: undefined }
    expect(pathsOf({ ...input, select: { formats: ['html'], subjects: [subject] } })).toEqual(paths)
  })

  test('documents by their titles too', async () => {
    const input = await inputFor(files)
    const select = { formats: ['html'], subjects: ['am'], documents: ['岗位说明书'] } as const
    expect(pathsOf({ ...input, select })).toEqual([am])
  })

  test('and views, of one subject only', async () => {
    const input = await inputFor(files)
    const view = (subject: string, document = 'competency-matrix') =>
      viewOfOutput(input, { document, subject })
    expect(view('ladder-sales').title).toContain('销售序列')
    expect(view('department:sales').title).toContain('销售部')
    expect(() => view('sales')).toThrow('may be department:sales or ladder:sales')
    expect(() => view('.', 'job-description')).toThrow('is not about the whole workspace')
    expect(() => view('.')).not.toThrow()
  })
})

describe('names that there are not', () => {
  test.each([
    [{ documents: ['job-descriptoin'] }, 'Did you mean job-description?'],
    [{ subjects: ['sales-laed'] }, 'Did you mean sales-lead?'],
    [{ subjects: ['Salse Lead'] }, 'Did you mean Sales Lead?'],
  ])('%j are answered with one that there is', async (select, answer) => {
    const input = await inputFor({ 'roles/sales-lead.md': role('Sales Lead') })
    expect(() => planOutputs({ ...input, select })).toThrow(answer)
  })
})

describe('the date of a PDF', () => {
  async function dated(...lines: string[]) {
    const input = await inputFor({ 'roles/a.md': role('A', lines.map((line) => `${line}\n`).join('')) })
    const [output] = planOutputs({ ...input, select: { formats: ['pdf'] } }).outputs
    return (await given(output)).created
  }

  test('is that of its content: when it takes effect, else when it was last signed', async () => {
    const signed = 'approvals: [{ by: B, on: 2026-02-03 }, { by: C, on: 2026-03-04 }]'
    vi.stubEnv('SOURCE_DATE_EPOCH', '86400')
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(await dated('effective: 2026-05-06', signed)).toBe('2026-05-06')
    expect(await dated(signed)).toBe('2026-03-04')
    expect(await dated()).toBe('1970-01-02')
  })
})

describe('the hash of an output', () => {
  const files = {
    'roles/a.md': role('A', 'reporting: b\n'),
    'roles/b.md': role('B'),
    'roles/c.md': role('C'),
  }
  const hashes = async (changed: Record<string, string>) => {
    const plan = planOutputs({ ...(await inputFor({ ...files, ...changed })), select: { formats: ['html'] } })
    return Object.fromEntries(
      plan.outputs.map(({ subject, hash }) => ['id' in subject ? subject.id : '', hash]),
    )
  }

  test('is the same for the same content, however it is written', async () => {
    const english = await hashes({})
    const chinese = files['roles/a.md'].replace('title:', '岗位名称:').replace('purpose:', '岗位目的:')
    expect(await hashes({ 'roles/a.md': chinese })).toEqual(english)
  })

  test('changes for all that show the change, and for no others', async () => {
    const before = await hashes({})
    const after = await hashes({ 'roles/b.md': role('New B') })
    expect(after.a).not.toBe(before.a)
    expect(after.b).not.toBe(before.b)
    expect(after.c).toBe(before.c)
  })
})
