import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Model } from '../../src/model/types.js'
import { changeReport } from '../../src/publish/change-report.js'
import { charactersWithoutFont } from '../../src/publish/characters-without-font.js'
import { planOutputs } from '../../src/publish/plan-outputs.js'
import type { Selection } from '../../src/publish/select.js'
import { loadDocuments } from '../../src/render/html/load-documents.js'
import type { PrintJob } from '../../src/render/pdf/print-job.js'
import { directorySource } from '../../src/source/directory-source.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'
import { contentOf, makeCache, makeWorkspace, run } from './fixture.js'

/** In the place of the browser: what it was lent for, and what it was asked to print. */
const printer = vi.hoisted(() => ({ lent: vi.fn(), warm: vi.fn(), print: vi.fn(), close: vi.fn() }))
vi.mock('../../src/render/pdf/printer.js', () => ({
  openPrinter: (options: unknown) => {
    printer.lent(options)
    return printer
  },
}))
/** In the place of the fonts of the package: the machine may have others, or none yet. */
const fonts = vi.hoisted(() => ({ hash: 'fonts', fault: undefined as unknown }))
vi.mock('../../src/render/pdf/fonts.js', async () => {
  const { ToolError } = await import('../../src/errors.js')
  return {
    fontsHash: () => fonts.hash,
    missingGlyphs: (text: string) => {
      if (fonts.fault === 'none') throw new ToolError('fonts-missing', { path: 'fonts.json' })
      if (fonts.fault !== undefined) throw fonts.fault
      return text.includes('𠮷') ? ['𠮷'] : []
    },
  }
})

beforeEach(() => {
  vi.resetAllMocks()
  Object.assign(fonts, { hash: 'fonts', fault: undefined })
  printer.print.mockImplementation(async ({ html }: PrintJob) => Buffer.from(`%PDF of ${html.length}`))
  makeCache()
})

const role = '---\ntitle: 柜员\npurpose: 办理业务。\nduties: [办理]\n---\n'
const settings = { lang: 'zh-CN', look: 'form', paper: 'A4', accent: '#1f4e79' } as const
const documentsOf = async () => (await loadDocuments({ builtIn: directorySource('.') })).documents
const modelOf = async () => (await loadWorkspace(memorySource({ 'roles/clerk.md': role }))).model

/** Pages and PDFs of two roles. */
async function planOfTwo(select?: Selection, title = '柜员') {
  const named = role.replace('柜员', title)
  const files = { 'roles/a.md': named, 'roles/b.md': named }
  const { model } = await loadWorkspace(memorySource(files))
  return planOutputs({ model, settings, documents: await documentsOf(), wanted: ['job-description'], select })
}

describe('PDFs of a run', () => {
  test('are printed by one browser, which starts early for as many as there are and is closed', async () => {
    const place = makeWorkspace()
    await run(place, await planOfTwo(), { jobs: 2, browser: '/opt/chrome' })
    expect(printer.lent.mock.calls).toEqual([
      [{ jobs: 2, browser: '/opt/chrome', workspace: place.workspace }],
    ])
    expect(printer.warm.mock.calls).toEqual([[2]])
    expect(printer.close).toHaveBeenCalledTimes(1)
    const made = Object.entries(contentOf(place.folder)).map(([path, text]) => [path, text.slice(0, 5)])
    expect(made).toEqual([
      ['job-description/a.html', '<!doc'],
      ['job-description/a.pdf', '%PDF '],
      ['job-description/b.html', '<!doc'],
      ['job-description/b.pdf', '%PDF '],
    ])
  })

  test('that are up to date, and pages, start none', async () => {
    const place = makeWorkspace()
    await run(place, await planOfTwo({ formats: ['pdf'] }))
    printer.lent.mockClear()
    const { made, unchanged } = await run(place, await planOfTwo())
    expect([made.length, unchanged.length]).toEqual([2, 2])
    expect(printer.lent).not.toHaveBeenCalled()
  })

  test('tell the characters that no font has, and pages do not', async () => {
    const { missing } = await run(makeWorkspace(), await planOfTwo({}, '许国𠮷'))
    expect(missing).toEqual([
      { path: 'job-description/a.pdf', characters: ['𠮷'] },
      { path: 'job-description/b.pdf', characters: ['𠮷'] },
    ])
    expect((await run(makeWorkspace(), await planOfTwo())).missing).toEqual([])
  })

  test('close their browser when one fails, and the pages are made', async () => {
    printer.print.mockRejectedValue(new Error('no ink'))
    const { made, failed } = await run(makeWorkspace(), await planOfTwo())
    expect([made.length, failed.length]).toEqual([2, 2])
    expect(printer.close).toHaveBeenCalledTimes(1)
  })
})

test('a PDF is made again with other fonts; a page has none of them', async () => {
  const input = {
    model: await modelOf(),
    settings,
    documents: await documentsOf(),
    wanted: ['job-description'],
  }
  const hashes = () => planOutputs(input).outputs.map(({ hash }) => hash)
  const [page, pdf] = hashes()
  fonts.hash = 'other fonts'
  expect(hashes()).toEqual([page, expect.not.stringMatching(`^${pdf}$`)])
})

test('a workspace that makes pages alone needs no fonts', async () => {
  const input = {
    model: await modelOf(),
    settings,
    documents: await documentsOf(),
    wanted: ['job-description'],
  }
  Object.defineProperty(fonts, 'hash', {
    configurable: true,
    get: () => {
      throw new Error('no fonts')
    },
  })
  expect(planOutputs({ ...input, select: { formats: ['html'] } }).outputs).toHaveLength(1)
  Object.defineProperty(fonts, 'hash', { configurable: true, writable: true, value: '' })
})

describe('a change report', () => {
  const report = async (format: 'html' | 'pdf', base = 'main') => {
    const input = {
      ...{ before: await modelOf(), after: await modelOf(), base, head: 'work', agreement: [] },
      summary: { material: 0, minor: 0, editorial: 0, acknowledged: 0 },
      groups: [{ title: '柜员', before: 'clerk', after: 'clerk', facts: [], changes: [] }],
    }
    const options = { documents: await documentsOf(), settings, browser: '/opt/chrome', workspace: '/srv/hr' }
    return changeReport(input, options, format)
  }

  test('is printed by the browser of the run, with its title and date', async () => {
    const { bytes } = await report('pdf')
    expect(printer.lent.mock.calls).toEqual([[{ jobs: 1, browser: '/opt/chrome', workspace: '/srv/hr' }]])
    expect(printer.print.mock.calls).toMatchObject([
      [{ title: '岗位变更报告：main → work', lang: 'zh-CN', created: '1970-01-01' }],
    ])
    expect(Buffer.from(bytes).toString()).toMatch(/^%PDF/)
  })

  test('tells what no font has when it is printed, and nothing as a page', async () => {
    expect((await report('pdf', '𠮷')).missing).toContain('𠮷')
    expect((await report('html', '𠮷')).missing).toEqual([])
    expect(printer.lent).toHaveBeenCalledTimes(1)
  })
})

describe('where there are no fonts yet', () => {
  test('no character is told to be without one', () => {
    fonts.fault = 'none'
    expect(charactersWithoutFont({} as Model, ['许国𠮷'])).toEqual([])
  })

  test('a fault of the program is not taken for that', () => {
    fonts.fault = new TypeError('a fault')
    expect(() => charactersWithoutFont({} as Model, ['许国𠮷'])).toThrow('a fault')
  })
})
