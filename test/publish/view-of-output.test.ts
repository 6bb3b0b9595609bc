import { expect, test } from 'vitest'
import type { ToolError } from '../../src/errors.js'
import type { PlanInput } from '../../src/publish/lay-out.js'
import { type AskedOutput, contentOfOutput, viewOfOutput } from '../../src/publish/view-of-output.js'
import { loadDocuments } from '../../src/render/html/load-documents.js'
import { directorySource } from '../../src/source/directory-source.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'

const role = (title: string, more = '') =>
  `---\ntitle: ${title}\nstatus: approved\npurpose: p\nduties: [d]\n${more}---\n`

const full = {
  'roles/am.md': role('客户经理', 'department: sales\nreporting: lead\nksa: { skills: { selling: 1 } }\n'),
  'roles/lead.md': role('销售主管'),
  'roles/model.yaml': `
departments: [{ id: sales, name: 销售部 }, { id: empty, name: 筹备组 }]
ladders: [{ id: sales, name: 销售序列, roles: [am] }]
scales: [{ id: depth, levels: [Basic, Expert] }]
competencies: [{ id: selling, kind: skill, name: Selling, scale: depth, levels: { 1: Sells, 2: Sells more } }]
`,
}
const badView = {
  'templates/card/document.yaml': 'view: job-descriptoin\n',
  'templates/card/template.hbs': '',
  'templates/card/style.css': '',
}

type Files = Record<string, string>

/** What `rolewright view SUBJECT --document DOCUMENT --presented` prints, or what it answers. */
const view = (subject: string, document: string, files: Files = full) =>
  shown(viewOfOutput, { subject, document }, files)

/** The same without `--presented`. */
const content = (subject: string, document: string, files: Files = full) =>
  shown(contentOfOutput, { subject, document }, files)

async function shown<T>(make: (input: PlanInput, asked: AskedOutput) => T, asked: AskedOutput, files: Files) {
  const workspace = memorySource(files)
  const { model, config } = await loadWorkspace(workspace)
  const { documents } = await loadDocuments({ builtIn: directorySource('.'), workspace })
  const input = { model, settings: { ...config, lang: 'zh-CN' as const }, documents, wanted: ['index'] }
  try {
    return make(input, asked)
  } catch (error) {
    const { kind, text } = error as ToolError
    return { kind, ...text }
  }
}

test('it is what the template of a document is given, whether or not the workspace builds that document', async () => {
  expect(await view('客户经理', '岗位说明书')).toMatchObject({
    document: 'job-description',
    title: '客户经理岗位说明书',
    lang: 'zh-CN',
  })
})

test('its content has what the author wrote and codes, not words of a document', async () => {
  expect(await content('客户经理', '岗位说明书')).toMatchObject({
    content: 'job-description',
    role: { id: 'am', title: '客户经理', status: 'approved', department: { id: 'sales', name: '销售部' } },
  })
})

test.each([
  ['empty', 'competency-matrix'],
  ['.', 'job-description'],
  ['sales', 'competency-matrix'],
])(
  'content of %s in %s is asked for by the same names, and answered alike where there is none',
  async (subject, name) => {
    expect(await content(subject, name)).toEqual(await view(subject, name))
  },
)

test('it leads from page to page as the file of the document does', async () => {
  expect(JSON.stringify(await view('am', 'job-description'))).toContain('"lead.html"')
})

test.each(['.', 'workspace'])('%j is the whole workspace', async (name) => {
  expect(await view(name, 'index')).toMatchObject({ document: 'index' })
})

test('a document that is not about the whole says so, with a name to give instead', async () => {
  expect(await view('.', 'job-description')).toEqual({
    kind: 'usage',
    en: 'The document "Job description" is not about the whole workspace. Name what it is to be about, for example am.',
    'zh-CN': '文档“岗位说明书”不针对整个工作区。请写明具体对象，例如 am。',
  })
})

test('a workspace without roles has nothing that it could name', async () => {
  const files = { 'roles/model.yaml': 'departments: [销售部]\n' }
  expect(await view('.', 'job-description', files)).toMatchObject({
    en: expect.stringMatching(/^There is no .*"\."/),
  })
})

test('a name that several have is answered with their whole names', async () => {
  expect(await view('sales', 'competency-matrix')).toEqual({
    kind: 'usage',
    en: '"sales" may be department:sales or ladder:sales. Write one of these.',
    'zh-CN': '“sales”可以指 department:sales 或 ladder:sales，请写其中一个。',
  })
})

test('only what the document is about is found', async () => {
  expect(await view('role:am', 'competency-matrix')).toMatchObject({
    kind: 'usage',
    en: expect.stringContaining('There is no department or ladder "role:am".'),
  })
})

test('a document that has nothing to say about a subject says so', async () => {
  expect(await view('empty', 'competency-matrix')).toEqual({
    kind: 'usage',
    en: 'The document "Competency matrix" has nothing to say about "empty": no role there requires what it shows.',
    'zh-CN': '文档“能力素质矩阵”对“empty”没有内容可写：那里的岗位还没有它要列出的内容。',
  })
})

test('a document with a view that there is not is answered with the views', async () => {
  expect(await view('am', 'card', { ...full, ...badView })).toEqual({
    kind: 'usage',
    en: 'There is no view "job-descriptoin". Did you mean job-description? There are: competency-matrix, index, job-description.',
    'zh-CN':
      '没有视图“job-descriptoin”。是否想写 job-description？现有：competency-matrix、index、job-description。',
  })
})
