import { expect, test } from 'vitest'
import { planOutputs } from '../../src/publish/plan-outputs.js'
import { loadDocuments } from '../../src/render/html/load-documents.js'
import { directorySource } from '../../src/source/directory-source.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'
import { given, made as textOf } from './made.js'

const roles = {
  'roles/engineer.md':
    '---\ntitle: 运维工程师\nstatus: approved\npurpose: 保障系统。\nduties: [巡检]\nksa: { skills: { 巡检: 熟练 } }\n---\n',
  'roles/model.yaml':
    'scales: [{ id: s, name: 程度, levels: [了解, 熟练] }]\ncompetencies: [{ id: x, name: 巡检, kind: skill }]\nladders: [{ id: ops, name: 运维序列, roles: [engineer] }]\n',
}
const sheet = {
  'templates/kpi-sheet/document.yaml':
    'title: { zh-CN: 绩效责任书, en: Performance agreement }\nview: job-description\n',
  'templates/kpi-sheet/template.hbs': '<h1>{{head.name}} {{head.kind}}</h1><p>{{title}}</p>',
  'templates/kpi-sheet/style.css': '',
}
const overview = {
  'templates/overview/document.yaml':
    'title: { zh-CN: 能力一览, en: Skills at a glance }\nview: competency-matrix\nof: [ladder, workspace]\nformats: html\n',
  'templates/overview/template.hbs': '<h1>{{title}}</h1>',
  'templates/overview/style.css': '',
}

/** Pages, and the titles of all files, by path. */
async function made(files: Record<string, string>, lang: 'zh-CN' | 'en' = 'zh-CN') {
  const workspace = memorySource({ ...roles, ...files })
  const { model, config } = await loadWorkspace(workspace)
  const { documents } = await loadDocuments({ builtIn: directorySource('.'), workspace })
  const plan = planOutputs({ model, documents, settings: { ...config, lang } })
  const pages = new Map<string, string>()
  const titles = new Map<string, string>()
  for (const output of plan.outputs) {
    titles.set(output.path, (await given(output)).view.title)
    if (output.format === 'html') pages.set(output.path, await textOf(output))
  }
  return {
    page: (path: string) => pages.get(path) ?? '',
    title: (path: string) => titles.get(path),
    paths: [...titles.keys()],
  }
}

test('a document of one’s own carries its own title everywhere', async () => {
  const { page, title } = await made(sheet)
  const html = page('kpi-sheet/engineer.html')
  expect(html).toContain('<title>运维工程师绩效责任书</title>')
  expect(html).toContain('<h1>运维工程师 绩效责任书</h1><p>运维工程师绩效责任书</p>')
  expect(html).toContain('@top-left { content: "运维工程师绩效责任书" }')
  expect(html).not.toContain('岗位说明书</')
  expect(title('kpi-sheet/engineer.pdf')).toBe('运维工程师绩效责任书')
  expect((await made(sheet, 'en')).page('kpi-sheet/engineer.html')).toContain(
    '<title>运维工程师: Performance agreement</title>',
  )
  expect(page('job-description/engineer.html')).toContain('<title>运维工程师岗位说明书</title>')
})

test('without a title it has the name of its folder', async () => {
  const { page } = await made({ ...sheet, 'templates/kpi-sheet/document.yaml': 'view: job-description\n' })
  expect(page('kpi-sheet/engineer.html')).toContain('<title>运维工程师kpi-sheet</title>')
})

test('a built-in document that a workspace calls otherwise is called so', async () => {
  const { page } = await made({ 'templates/job-description/document.yaml': 'title: 职务说明书\n' })
  expect(page('job-description/engineer.html')).toContain('<title>运维工程师职务说明书</title>')
})

test('it stands in the index: beside its role, or among the others', async () => {
  const { page, paths } = await made({ ...sheet, ...overview })
  const index = page('index.html')
  expect(index).toContain('<a class="pdf" href="kpi-sheet/engineer.html">绩效责任书</a>')
  expect(index).toContain('<a href="overview/workspace.html">能力一览</a>')
  expect(index).toContain('<a href="overview/ladder-ops.html">运维序列 · 能力一览</a>')
  for (const [, href = ''] of index.matchAll(/href="([^"#:]+)"/g)) expect(paths).toContain(decodeURI(href))
})

test('the index names no other documents where there are none', async () => {
  const { page } = await made({})
  expect(page('index.html')).not.toContain('其他文件')
})
