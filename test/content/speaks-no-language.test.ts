import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { parse } from 'yaml'
import type { ChangeFacts } from '../../src/content/change-report/types.js'
import { comparisonContents, contents } from '../../src/content/contents.js'
import type { ContentContext, Subject } from '../../src/content/types.js'
import { languages } from '../../src/language.js'
import type { Model } from '../../src/model/types.js'
import { pageWords } from '../../src/schema-types/page-words.js'
import { loadWorkspace } from '../../src/workspace.js'

/** The repository's own roles and every example, Chinese and English. */
const folders = ['.', 'examples/english', 'examples/minimal', 'examples/starter', 'examples/starter-en']

/** Keys that only a page has: measures, addresses, classes, marks of numbering, labels. */
const PRESENTED = [
  'span',
  'long',
  'columns',
  'width',
  'wide',
  'narrow',
  'height',
  'href',
  'class',
  'mark',
  'label',
]

/** All words of documents, in every language: those of the schemas, of the locales and of each document. */
const words = new Set(languages.flatMap((lang) => [...Object.values(pageWords[lang]), ...fileWords(lang)]))

function fileWords(lang: (typeof languages)[number]): string[] {
  const shared = read(`templates/locales/${lang}.yaml`)
  const own = readdirSync('templates')
    .filter((name) => existsSync(join('templates', name, 'document.yaml')))
    .map((name) => read(`templates/${name}/document.yaml`)?.words?.[lang] ?? {})
  return [shared, ...own].flatMap((mapping) => Object.values(mapping as Record<string, string>))
}

function read(path: string) {
  return parse(readFileSync(path, 'utf8'))
}

const company = { name: '衡岳' }

/** All content of a workspace: of every kind, of every subject, and of a comparison of all its roles. */
function contentOf(model: Model): [string, object][] {
  const ofSubjects = subjectsOf(model).flatMap((subject) =>
    Object.entries(contents).flatMap(([name, { make }]): [string, object][] => {
      const content = make(model, subject, { company })
      return content ? [[`${name} of ${JSON.stringify(subject)}`, content]] : []
    }),
  )
  const groups = [...model.roles.keys()].map((id) => ({ before: id, after: id, facts: [change] }))
  const summary = { material: 1, minor: 0, editorial: 0, acknowledged: 0 }
  const states = { before: model, after: model, base: 'main', head: 'work' }
  const report = comparisonContents['change-report'].make(
    { ...states, summary, groups, agreement: [] },
    { company },
  )
  return [...ofSubjects, ['change-report', report]]
}

const change: ChangeFacts = {
  ...{ impact: 'material', field: 'grade', verb: 'changed', trail: [], agreement: [] },
  ...{ before: 'P1', after: 'P2', place: { file: 'roles/a.md', line: 3 } },
}

function subjectsOf({ roles, ladders, departments }: Model): Subject[] {
  const of = (kind: 'role' | 'ladder' | 'department', ids: Iterable<string>) =>
    [...ids].map((id) => ({ kind, id }))
  return [
    { kind: 'workspace' },
    ...of('role', roles.keys()),
    ...of('ladder', ladders.keys()),
    ...of('department', departments.keys()),
  ]
}

/** What a walk comes by, without the company's own keys, which are as the author has them. */
function walk(content: unknown, at: string, found: { keys: string[]; texts: [string, string][] }) {
  if (typeof content === 'string') found.texts.push([at, content])
  if (typeof content !== 'object' || content === null) return
  for (const [key, value] of Object.entries(content)) {
    if (key === 'extra') continue
    if (!Array.isArray(content)) found.keys.push(key)
    walk(value, `${at}.${key}`, found)
  }
}

/** Everything that the authors of a workspace have written. */
function writtenIn(folder: string): string {
  const files = readdirSync(join(folder, 'roles'), { recursive: true, encoding: 'utf8' })
  return files
    .map((name) => join(folder, 'roles', name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
}

describe.each(folders)('the content of %s', (folder) => {
  test('has no words of documents and nothing of a page, and is the same for the same model', async () => {
    const { model } = await loadWorkspace(folder)
    const all = contentOf(model)
    const written = writtenIn(folder)
    expect(all.length).toBeGreaterThan(0)
    for (const [name, content] of all) {
      const found = { keys: [] as string[], texts: [] as [string, string][] }
      walk(content, name, found)
      expect(
        found.keys.filter((key) => PRESENTED.includes(key)),
        name,
      ).toEqual([])
      expect(found.texts.filter(([, text]) => words.has(text) && !written.includes(text))).toEqual([])
      expect(JSON.parse(JSON.stringify(content)), name).toStrictEqual(content)
    }
    const again = await loadWorkspace(folder)
    expect(JSON.stringify(contentOf(again.model))).toBe(JSON.stringify(all))
  })
})

test('content is made with nothing that has a language', () => {
  expectTypeOf<keyof ContentContext>().toEqualTypeOf<'company' | 'revisions'>()
})
