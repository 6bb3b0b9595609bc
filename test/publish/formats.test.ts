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
    await expect(inputWith(files)).rejects.toThrow('`formats` must be from: html, pdf, txt.')
  })

  test('the command line lists it, refuses others, and knows it by the ending of a file', async () => {
    const program = createProgram({ lang: 'en' } as Session)
    const [build, diff] = ['build', 'diff'].map((name) => program.commands.find((one) => one.name() === name))
    expect(build?.helpInformation()).toContain('make only these formats: html, pdf, txt')
    expect(diff?.helpInformation()).toContain('text, markdown, html, pdf, txt, json or github')
    expect(() => build?.parse(['--format', 'docx'], { from: 'user' })).toThrow(
      '--format takes html, pdf or txt, not "docx".',
    )
    expect(['.TXT', '.text', '.md', '.htm', '.rtf'].map(changeFormatOf)).toEqual([
      ...['txt', 'txt', 'markdown', 'html', 'text'],
    ])
  })
})

test('no format is named in the program but where it is made', () => {
  const naming = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter(
      (path) =>
        path.endsWith('.ts') && !/^render\/(?:renderers\.ts|[^/]+\/renderer\.ts)$|^messages\//.test(path),
    )
    .filter((path) => /(['"`])(?:pdf|svg|docx|xlsx)\1/.test(readFileSync(join('src', path), 'utf8')))
  expect(naming).toEqual([])
})
