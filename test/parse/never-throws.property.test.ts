import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../src/diagnostic.js'
import { reportDiagnostics } from '../../src/report/report-diagnostics.js'
import type { CheckedFile } from '../../src/validate/checked-file.js'
import { checked, type Kind } from './found-in.js'

const samples = readdirSync('roles/bank')
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`roles/bank/${name}`, 'utf8'))

/** Pieces that mean something to YAML, to our schema, or to an input method. */
const pieces = fc.constantFrom(
  ...[
    '---\n',
    '...\n',
    '\n',
    '\r\n',
    ' ',
    '  ',
    '\t',
    '　',
    '\u00a0',
    '- ',
    '-',
    ': ',
    ':',
    '：',
    '，',
    ', ',
    '“',
    '”',
    '"',
    "'",
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '［',
    '］',
    '｛',
    '【',
    '】',
    '# ',
    '&a ',
    '*a',
    '!x ',
    '| \n',
    '>',
    '|',
    '@',
    '%',
    '? ',
    '<<: ',
    '~',
    '\\',
  ],
  ...[
    'title',
    '职责',
    'duties',
    'duty',
    'ksa',
    'skills',
    'kpis',
    'x-own',
    'on',
    '__proto__',
    'version',
    '1.10',
    '012',
    '2026-2-30',
  ],
  ...['客户经理', '𠮷', '👩‍💼', '\u0000', '\ufeff', '\u2028', '\ud800'],
)
const soup = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
const kinds = fc.constantFrom<Kind>('role', 'model', 'config')

/** A good file with a stretch of it replaced. */
const mutated = fc
  .tuple(fc.constantFrom(...samples), fc.nat(), fc.nat(12), fc.oneof(soup, fc.string({ maxLength: 4 })))
  .map(([text, at, length, put]) => {
    const from = at % (text.length + 1)
    return text.slice(0, from) + put + text.slice(from + length)
  })

describe('no file whatever', () => {
  const runs = { numRuns: 100 }

  it('of pieces makes a check fail', async () => {
    await fc.assert(fc.asyncProperty(soup, kinds, holds), runs)
  })

  it('of front matter made of pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        soup.map((text) => `---\n${text}\n---\nx`),
        fc.constant('role' as const),
        holds,
      ),
      runs,
    )
  })

  it('that was good and is damaged', async () => {
    await fc.assert(fc.asyncProperty(mutated, kinds, holds), runs)
  })

  it('of bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), kinds, holds), runs)
  })
})

async function holds(content: string | Uint8Array, kind: Kind): Promise<void> {
  const result = await checked(content, kind)
  for (const { place } of result.diagnostics) {
    expectInside(result.file.text, place.start)
    expectInside(result.file.text, place.end)
    expect(place.end.line * 1e6 + place.end.column).toBeGreaterThanOrEqual(
      place.start.line * 1e6 + place.start.column,
    )
  }
  expectWords(result)
}

function expectInside(text: string, { line, column }: Point): void {
  const lines = text.split('\n')
  expect(line).toBeGreaterThanOrEqual(1)
  expect(line).toBeLessThanOrEqual(lines.length)
  expect(column).toBeGreaterThanOrEqual(1)
  expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
}

function expectWords({ diagnostics, file }: CheckedFile<object>): void {
  const texts = new Map([[file.path, file.text]])
  const entities = { roles: 0, competencies: 0, kpis: 0, ladders: 0 }
  for (const lang of ['zh-CN', 'en'] as const)
    expect(
      reportDiagnostics({ diagnostics, texts, files: 1, entities }, { format: 'text', lang }),
    ).not.toMatch(/\bundefined\b|must be|\[object|NaN items/)
}
