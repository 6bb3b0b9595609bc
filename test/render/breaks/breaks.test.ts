import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../../src/language.js'
import type { Role } from '../../../src/model/types.js'
import { loadDocuments } from '../../../src/render/html/load-documents.js'
import type { DocumentView } from '../../../src/render/html/present/types.js'
import { renderPage } from '../../../src/render/html/render-page.js'
import { type Printer, withPrinter } from '../../../src/render/pdf/printer.js'
import { directorySource } from '../../../src/source/directory-source.js'
import { bankContext } from '../html/present/bank.js'
import { contextOf, modelWith } from '../html/present/models.js'
import { viewCompetencyMatrix, viewJobDescription } from '../html/present/view-of.js'
import { linesOfPages } from '../pdf/read-printed.js'
import { type Group, groupsOf, longRole, rowsOf, type Sizes } from './long-role.js'

const { documents } = await loadDocuments({ builtIn: directorySource('.') })

const sizes: readonly Sizes[] = [
  { duties: [3, 40, 5, 14, 2] },
  { routine: [40, 3, 16, 1] },
  { relationships: [2, 30, 1] },
  { authority: [40] },
  { other: [30] },
  { ksa: [16, 3, 20] },
]

/** Where on the page the tables begin, in points: at another row a page ends. */
const beginnings = { 'zh-CN': [0, 47, 131, 377], en: [0] } as const

const settings = (['form', 'modern'] as const).flatMap((look) =>
  (['zh-CN', 'en'] as const).map((lang) => ({ look, lang })),
)

describe.each(settings)('a long table in the $look ($lang)', ({ look, lang }) => {
  /** Pages as lines, of each role and beginning. */
  let printed: { groups: Group[]; pages: string[][] }[]
  beforeAll(async () => {
    printed = await withPrinter({}, (printer) => {
      const jobs = sizes.flatMap((size) => beginnings[lang].map((from) => ({ size, from })))
      return Promise.all(
        jobs.map(async ({ size, from }) => ({
          groups: groupsOf(size, contextOf(lang).words),
          pages: await print(printer, viewOf(longRole(size), look, lang), from),
        })),
      )
    })
  })

  test('loses no row and tears none', () => {
    for (const { groups, pages } of printed) {
      const rows = pages.map((lines) => lines.flatMap((line) => rowIn(line) ?? []))
      expect(rows.length).toBeGreaterThan(1)
      expect(rows.flat()).toEqual(groups.flatMap(({ letter, size }) => rowsOf(letter, size)))
      rows.forEach((here, page) => {
        for (const row of here) expect(pages[page]?.join('')).toContain(`${row};`)
      })
    }
  })

  test('says again on each page what its rows belong to, below its heads and nowhere else', () => {
    const continued = lang === 'en' ? '(continued)' : '（续）'
    const all = printed.flatMap(({ groups, pages }) => pages.map((lines) => ({ groups, lines })))
    for (const { groups, lines } of all) {
      const first = lines.findIndex((line) => rowIn(line))
      const name = nameSaidAgain(rowIn(lines[first] ?? ''), groups)
      const again = lines.flatMap((line, at) => (line.includes(continued) ? [at] : []))
      expect(again, lines.join('\n')).toEqual(name ? [first - 1] : [])
      if (name) expect(lines[first - 1]).toContain(`${name}${continued}`)
    }
  })

  test('has two rows of a group at least on each page, and short groups on one', () => {
    for (const { groups, pages } of printed) {
      for (const { letter, size } of groups) {
        const here = pages.map((lines) => lines.filter((line) => rowIn(line)?.startsWith(letter)).length)
        const parts = here.filter((rows) => rows > 0)
        if (size < 4) expect(parts, letter).toEqual([size])
        else expect(Math.min(...parts), letter).toBeGreaterThan(1)
      }
    }
  })

  test.runIf(look === 'form')('says the weight of a duty again', () => {
    const again = printed[0]?.pages.flat().filter((line) => /duty\d[（(]/.test(line)) ?? []
    expect(again.length).toBeGreaterThan(1)
    for (const line of again) expect(line).toMatch(/^\d\.duty\d.*20%$/)
  })
})

test('a matrix says again on each page of which kind its rows are', async () => {
  const model = modelWith({ roles: [longRole({ ksa: [16, 60, 3] })] })
  const view = viewCompetencyMatrix(model, { kind: 'workspace' }, bankContext('zh-CN', 'competency-matrix'))
  const pages = await withPrinter({}, (printer) => print(printer, view, 0))
  expect(pages.length).toBeGreaterThan(2)
  const heads = pages.map((lines) =>
    lines.slice(lines.findIndex((line) => line.startsWith('能力素质岗')) + 1),
  )
  expect(heads[1]?.find((line) => line.includes('技能'))).toBe('技能（续）')
  expect(pages[0]?.join('')).not.toContain('（续）')
})

const viewOf = (role: Role, look: 'form' | 'modern', lang: Language) =>
  viewJobDescription(modelWith({ roles: [role] }), { kind: 'role', id: role.id }, contextOf(lang, look))

async function print(printer: Printer, view: DocumentView | undefined, from: number): Promise<string[][]> {
  const document = documents.get(view?.document ?? '')
  if (!document || !view) throw new Error('there is no such document')
  const page = await renderPage(document, view)
  const html = page.replace('<main', `<div style="height: ${from}pt"></div>\n<main`)
  return linesOfPages(
    await printer.print({ html, title: view.title, lang: view.lang, created: '2026-01-02' }),
  )
}

/** The name of the group that goes on with a row; none when it begins there. */
function nameSaidAgain(row: string | undefined, groups: readonly Group[]): string | undefined {
  const group = groups.find(({ letter }) => row?.startsWith(letter) && row !== `${letter}01`)
  return group?.name?.replaceAll(/\s/g, '')
}

/** The row that a line begins: `A01` of `(1) A01. …`. */
function rowIn(line: string): string | undefined {
  return /([A-Y]\d\d)\./.exec(line)?.[1]
}
