import { expect, test } from 'vitest'
import { ToolError } from '../../../src/errors.js'
import { loadDocuments } from '../../../src/render/html/load-documents.js'
import { renderPage } from '../../../src/render/html/render-page.js'
import { withPrinter } from '../../../src/render/pdf/printer.js'
import { directorySource } from '../../../src/source/directory-source.js'
import { contextOf, modelWith, roleWith } from '../html/present/models.js'
import { viewJobDescription } from '../html/present/view-of.js'
import { openPdf } from './read-printed.js'

const { documents } = await loadDocuments({ builtIn: directorySource('.') })

async function pageOf(
  body: string,
  look: 'form' | 'modern',
  status: 'draft' | 'approved' = 'approved',
): Promise<string> {
  const role = roleWith({ id: 'a', title: '客户经理', purpose: '拓展客户', body, status })
  const document = documents.get('job-description')
  const view = viewJobDescription(
    modelWith({ roles: [role] }),
    { kind: 'role', id: 'a' },
    contextOf('zh-CN', look),
  )
  if (!document || !view) throw new Error('no document')
  return renderPage(document, view)
}

const print = (html: string) =>
  withPrinter({}, (printer) =>
    printer.print({ html, title: '客户经理 岗位说明书', lang: 'zh-CN', created: '2026-01-01' }),
  )

const looks = ['form', 'modern'] as const
const table = (columns: number) =>
  [Array(columns).fill('甲乙丙'), Array(columns).fill('-'), Array(columns).fill('数据')]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

test.each(looks)(
  'a table that no page is wide enough for is told with role and heading, not printed small: %s',
  async (look) => {
    const error = await print(await pageOf(`## 一览\n\n${table(150)}`, look)).catch(
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(ToolError)
    const { text, kind } = error as ToolError
    expect(kind).toBe('usage')
    expect(text['zh-CN']).toMatch(/^《客户经理 岗位说明书》没有打印：“一览”中有内容比页面宽/)
  },
)

test.each(looks.flatMap((look) => (['draft', 'approved'] as const).map((status) => [look, status] as const)))(
  'long code, words and pictures are as wide as the page: %s, %s',
  async (look, status) => {
    const picture = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="500"/>').toString('base64')}`
    const body = [
      '```',
      'a'.repeat(400),
      '```',
      '',
      'b'.repeat(300),
      '',
      `![图](${picture})`,
      '',
      table(12),
    ].join('\n')
    const pdf = await print(await pageOf(body, look, status))
    expect((await openPdf(pdf)).numPages).toBeGreaterThan(0)
  },
)
