import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { changeFormatOf } from '../../src/cli/change-formats.js'
import { createProgram } from '../../src/cli/program.js'
import type { Session } from '../../src/cli/session.js'
import type { PlanInput } from '../../src/publish/lay-out.js'
import { planOutputs } from '../../src/publish/plan-outputs.js'
import { loadDocuments } from '../../src/render/html/load-documents.js'
import type { Renderer } from '../../src/render/renderer.js'
import { directorySource } from '../../src/source/directory-source.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'
import { contentOf, makeCache, makeWorkspace, run } from './fixture.js'
import { made } from './made.js'

/** A format that is nowhere in the program: this is all that is said of it. */
const text = vi.hoisted(() => ({ opened: [] as number[], closed: 0, ink: 'black' }))
vi.mock('../../src/render/renderers.js', async (original) => {
  const { renderers } = await original<{ renderers: Renderer[] }>()
  const txt: Renderer = {
    format: 'txt',
    label: 'Plain text',
    extension: 'text',
    otherExtensions: ['txt'],
    mediaType: 'text/plain',
    shows: 'templates',
    needs: [],
    links: false,
    fingerprint: () => [text.ink],
    async open({ count }) {
      text.opened.push(count)
      return {
        render: async ({ title }, { name }) => Buffer.from(`${name}: ${title}\n`),
        async close() {
          text.closed += 1
        },
      }
    },
  }
  return { renderers: [...renderers, txt] }
})

const role = '---\ntitle: 柜员\npurpose: 办理业务。\nduties: [办理]\n---\n'
const card = {
  'templates/card/document.yaml':
    'title: { zh-CN: 岗位卡, en: Role card }\nview: job-description\nformats: [html, txt]\n',
  'templates/card/template.hbs': '<h1>{{title}}</h1>',
  'templates/card/style.css': '',
}

async function inputWith(files: Record<string, string> = card): Promise<PlanInput> {
  const workspace = memorySource({ 'roles/a.md': role, 'roles/b.md': role, ...files })
  const { model, config } = await loadWorkspace(workspace)
  const { documents } = await loadDocuments({ builtIn: directorySource('.'), workspace })
  return { model, settings: config, documents, wanted: ['index', 'job-description', 'card'] }
}

const pathsOf = (input: PlanInput) => planOutputs(input).outputs.map(({ path }) => path)

describe('a format is what its renderer says of it', () => {
  test('its files are planned where a manifest names it, and nowhere else', async () => {
    const input = await inputWith()
    const paths = pathsOf({ ...input, select: { formats: ['txt'] } })
    expect(paths).toEqual(['card/a.text', 'card/b.text'])
    expect(pathsOf(input).filter((path) => path.endsWith('.text'))).toEqual(paths)
  })

  test('they are published by one renderer, opened for as many as there are, and closed', async () => {
    makeCache()
    const place = makeWorkspace()
    const input = { ...(await inputWith()), select: { formats: ['txt'] } }
    const { made } = await run(place, planOutputs(input))
    expect([made.length, text.opened, text.closed]).toEqual([2, [2], 1])
    expect(contentOf(place.folder)['card/a.text']).toBe('card: 柜员岗位卡\n')
    expect((await run(place, planOutputs(input))).unchanged).toHaveLength(2)
    text.ink = 'blue'
    expect((await run(place, planOutputs(input))).made).toHaveLength(2)
  })

  test('the index leads to them by its label', async () => {
    const files = { ...card, 'templates/job-description/document.yaml': 'formats: [html, txt]\n' }
    const index = planOutputs(await inputWith(files)).outputs.find(({ path }) => path === 'index.html')
    expect(await made(index)).toContain('href="job-description/a.text">Plain text<')
  })

  test('a manifest that names one that there is not is told them all', async () => {
    const files = { ...card, 'templates/card/document.yaml': 'view: job-description\nformats: docx\n' }
    await expect(inputWith(files)).rejects.toThrow('`formats` must be from: html, pdf, svg, md, txt.')
  })

  test('the command line lists it, refuses others, and knows it by the ending of a file', async () => {
    const program = createProgram({ lang: 'en' } as Session)
    const [build, diff] = ['build', 'diff'].map((name) => program.commands.find((one) => one.name() === name))
    expect(build?.helpInformation()).toContain('make only these formats: html, pdf, svg, md, txt')
    expect(diff?.helpInformation()).toContain('text, markdown, html, pdf, txt, json or github')
    expect(() => build?.parse(['--format', 'docx'], { from: 'user' })).toThrow(
      '--format takes html, pdf, svg, md or txt, not "docx".',
    )
    expect(['.TXT', '.text', '.md', '.htm', '.rtf'].map(changeFormatOf)).toEqual([
      ...['txt', 'txt', 'markdown', 'html', 'text'],
    ])
  })
})

describe('a document and its formats', () => {
  const planned = async (files: Record<string, string>, formats?: string[], documents?: string[]) =>
    pathsOf({ ...(await inputWith(files)), wanted: ['card'], select: { formats, documents } })
  const cardOf = (manifest: string) => ({ ...card, 'templates/card/document.yaml': manifest })

  test('what is made on request is made only then; what is named nowhere never', async () => {
    const files = cardOf('content: job-description\nformats: html\nonRequest: [txt, md]\n')
    expect(await planned(files)).toEqual(['card/a.html', 'card/b.html'])
    expect(await planned(files, ['txt', 'md'])).toEqual([
      'card/a.md',
      'card/a.text',
      'card/b.md',
      'card/b.text',
    ])
    await expect(planned(files, ['pdf'])).rejects.toMatchObject({ code: 'document-without-format' })
  })

  test('a document of a workspace needs no template for a format that has none', async () => {
    const files = { 'templates/chart/document.yaml': 'content: job-description\nformats: md\n' }
    const input = { ...(await inputWith(files)), wanted: ['chart'] }
    expect(pathsOf(input)).toEqual(['chart/a.md', 'chart/b.md'])
  })

  test('one that is named and has none of the formats is told, also among others that have some', async () => {
    await expect(planned(card, ['svg'], ['index', 'job-description'])).rejects.toMatchObject({
      text: {
        en: 'The document "Index of documents" is not made as svg. It can be made as html, pdf.',
        'zh-CN': '文档“文件目录”没有 svg 格式，可以生成 html、pdf。',
      },
    })
    await expect(planned(card, ['doc'])).rejects.toThrow('There is no format "doc".')
  })

  test.each([
    ['view: job-description\ncontent: index\n', '`content` and `view` are the same'],
    ['content: index\nof: workspace\nformats: [html, svg]\n', '`svg` cannot be made of the content `index`'],
    ['content: job-description\nformats: [html, pfd]\n', 'Did you mean `pdf`?'],
    ['content: job-description\nformat: html\n', 'Did you mean `formats`?'],
  ])('%j is a mistake', async (manifest, words) => {
    await expect(inputWith(cardOf(manifest))).rejects.toThrow(words)
  })
})

test('no format is named in the program but where it is made', () => {
  const isOfFormat = (path: string) =>
    /^render\/(?:renderers\.ts$|(?!html\/)\w+\/|html\/renderer\.ts$)|^messages\//.test(path)
  const naming = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.ts') && !isOfFormat(path))
    .filter((path) => /(['"`])(?:pdf|svg|md|docx|xlsx)\1/.test(readFileSync(join('src', path), 'utf8')))
  expect(naming).toEqual([])
})
