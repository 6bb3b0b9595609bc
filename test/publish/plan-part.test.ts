import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { ToolError } from '../../src/errors.js'
import type { PlanInput } from '../../src/publish/lay-out.js'
import { planOutputs } from '../../src/publish/plan-outputs.js'
import type { Selection } from '../../src/publish/select.js'
import type { Document } from '../../src/render/document.js'
import { loadDocuments } from '../../src/render/html/load-documents.js'
import { renderPlain } from '../../src/render/html/render-page.js'
import { directorySource } from '../../src/source/directory-source.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'
import { given, made } from './made.js'

let documents: ReadonlyMap<string, Document>
beforeAll(async () => {
  documents = (await loadDocuments({ builtIn: directorySource('.') })).documents
})

const role = (title: string, more = '') =>
  `---\ntitle: ${title}\nstatus: approved\npurpose: p\nduties: [d]\n${more}---\n`
const sound = { 'roles/a.md': role('A', 'reporting: b\n'), 'roles/b.md': role('B') }
const faulty = { ...sound, 'roles/c.md': role('C', 'weight: heavy\n') }

async function inputFor(files: Record<string, string>, rest: Partial<PlanInput> = {}): Promise<PlanInput> {
  const { model, config } = await loadWorkspace(memorySource(files))
  const settings = { ...config, lang: 'en' as const }
  return { model, settings, documents, wanted: ['job-description'], ...rest }
}

describe('a plan is of the whole workspace', () => {
  test('when nothing is selected, and all is in order', async () => {
    expect(planOutputs(await inputFor(sound)).whole).toBe(true)
    const select = { documents: undefined, formats: undefined, subjects: undefined }
    expect(planOutputs(await inputFor(sound, { select })).whole).toBe(true)
    expect(planOutputs(await inputFor(sound, { broken: new Set() })).whole).toBe(true)
  })

  test.each<[string, Selection]>([
    ['documents', { documents: ['job-description'] }],
    ['formats', { formats: ['html', 'pdf'] }],
    ['subjects', { subjects: ['a', 'b'] }],
  ])('but not when %s are selected, even if they are all that there are', async (_, select) => {
    expect(planOutputs(await inputFor(sound, { select })).whole).toBe(false)
  })

  test('but not while a document or a role has mistakes, whose files stay', async () => {
    expect(planOutputs(await inputFor(sound, { broken: new Set(['card']) })).whole).toBe(false)
    expect(planOutputs(await inputFor(faulty)).whole).toBe(false)
  })
})

describe('a document with mistakes', () => {
  const withoutCard = { broken: new Set(['card']) }

  test('is left out where the workspace wants it, and the others are made', async () => {
    const input = await inputFor(sound, { ...withoutCard, wanted: ['card', 'index'] })
    expect(planOutputs(input).outputs.map(({ path }) => path)).toEqual(['index.html', 'index.pdf'])
  })

  test('is asked for in vain: its mistakes are told elsewhere, and nothing else is made in its place', async () => {
    const select = { documents: ['card'] }
    expect(planOutputs(await inputFor(sound, { ...withoutCard, select }))).toMatchObject({
      outputs: [],
      whole: false,
    })
  })
})

describe('roles with errors are named', () => {
  const skipped = async (select: Selection) => planOutputs(await inputFor(faulty, { select })).skipped

  test('by a run about all, and by one about some documents or formats', async () => {
    expect(await skipped({})).toEqual(['c'])
    expect(await skipped({ documents: ['job-description'], formats: ['html'] })).toEqual(['c'])
  })

  test('by a run about some subjects when they are among them', async () => {
    expect(await skipped({ subjects: ['c'] })).toEqual(['c'])
    expect(await skipped({ subjects: ['a', 'c'] })).toEqual(['c'])
    expect(await skipped({ subjects: ['a'] })).toEqual([])
  })

  test('but not for another subject that is called the same', async () => {
    const files = {
      ...faulty,
      'roles/model.yaml': `
ladders: [{ id: c, name: L, roles: [b] }]
scales: [{ id: depth, levels: [Basic, Expert] }]
competencies: [{ id: selling, kind: skill, name: Selling, scale: depth, levels: { 1: Sells, 2: Sells more } }]
`,
      'roles/b.md': role('B', 'ksa: { skills: { selling: 1 } }\n'),
    }
    const select = { subjects: ['ladder:c'], formats: ['html'] } as const
    const { skipped, outputs } = planOutputs(await inputFor(files, { wanted: undefined, select }))
    expect(skipped).toEqual([])
    expect(outputs.map(({ path }) => path)).toEqual(['competency-matrix/ladder-c.html'])
  })

  test('and no page leads to them', async () => {
    const files = { ...faulty, 'roles/a.md': role('A', 'reporting: c\n') }
    expect(await pageOf(await inputFor(files))).not.toContain('href="c.html"')
  })
})

/** The page of role a: as it is, and as it is printed. */
async function pageOf(input: PlanInput): Promise<string> {
  const html = planOutputs(input).outputs.find(({ path }) => path === 'job-description/a.html')
  return made(html)
}

/** The page that a PDF of role a is printed from. */
async function printed(input: PlanInput): Promise<string> {
  const pdf = planOutputs(input).outputs.find(({ path }) => path === 'job-description/a.pdf')
  const { view, document } = await given(pdf)
  return renderPlain(document, view)
}

test('a page leads to the pages of others, and a PDF nowhere', async () => {
  const input = await inputFor(sound)
  expect(await pageOf(input)).toContain('href="b.html"')
  const html = await printed(input)
  expect(html).toContain('B')
  expect(html).not.toContain('href="b.')
})

test('the index of a run that makes everything leads to PDFs', async () => {
  const input = await inputFor(sound, { wanted: ['index', 'job-description'] })
  const index = planOutputs(input).outputs.find(({ path }) => path === 'index.html')
  const page = await made(index)
  expect(page).toContain('href="job-description/a.html"')
  expect(page).toContain('href="job-description/a.pdf"')
})

test('two subjects that would be one file are named, with what to change', async () => {
  const input = await inputFor({
    'roles/a.md': role('A', 'department: 人/事\n'),
    'roles/model.yaml': 'departments: [人/事, 人?事]\n',
  })
  const plan = () => planOutputs({ ...input, wanted: ['competency-matrix'] })
  expect(plan).toThrow(ToolError)
  expect(plan).toThrow(
    expect.objectContaining({
      kind: 'usage',
      text: {
        en: "competency-matrix · 人/事 and competency-matrix · 人?事 would both be written to competency-matrix/department-人-事.html (capitals do not count on Windows and macOS). Change one of the ids, or the path in the document's manifest.",
        'zh-CN':
          'competency-matrix · 人/事 与 competency-matrix · 人?事 会写入同一个文件 competency-matrix/department-人-事.html（Windows 和 macOS 的文件名不区分大小写）。请修改其中一个标识，或修改文档清单中的 path。',
      },
    }),
  )
})

describe('what an output is made from', () => {
  async function hashes(input: PlanInput) {
    const { outputs } = planOutputs({ ...input, select: { subjects: ['a'] } })
    return Object.fromEntries(outputs.map(({ format, hash }) => [format, hash])) as {
      html: string
      pdf: string
    }
  }

  test('is its document, too: with other templates or styles it is made again', async () => {
    const input = await inputFor(sound)
    const changed = new Map([...documents].map(([name, one]) => [name, { ...one, hash: 'other' }]))
    const [before, after] = [await hashes(input), await hashes({ ...input, documents: changed })]
    expect(after.html).not.toBe(before.html)
    expect(after.pdf).not.toBe(before.pdf)
  })

  test('is the date of a PDF, which a page does not have', async () => {
    onTestFinished(() => void vi.unstubAllEnvs())
    const input = await inputFor(sound)
    const before = await hashes(input)
    vi.stubEnv('SOURCE_DATE_EPOCH', '86400')
    const after = await hashes(input)
    expect(after.html).toBe(before.html)
    expect(after.pdf).not.toBe(before.pdf)
  })
})
