import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heading, list, paragraphs, table } from '../../../src/render/md/blocks.js'
import { plain } from '../../../src/render/md/field.js'
import { writeMarkdown } from '../../../src/render/md/write-markdown.js'
import { readMarkdown, wordsOf } from './read-markdown.js'

const sign = fc.constantFrom(
  ...[
    '*',
    '**',
    '|',
    '<',
    '>',
    '_',
    '__',
    '~',
    '~~',
    '`',
    '#',
    '-',
    '+',
    '1.',
    '1)',
    '&amp;',
    '&',
    '\\',
    '[',
    ']',
    '(',
    ')',
  ],
  ...['!', '[x]', '[^1]', ':', '$', '=', '---', '<b>', '<!--', 'www.a.com', 'a@b.cn', 'http://a.cn', '  '],
)
const word = fc.constantFrom('甲', '乙，', '“丙”', 'a', 'B2', ' ', '（', '）', '。')
const text = fc
  .array(fc.oneof(sign, word), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').trim())
  .filter((line) => line !== '')

/** Where a text may stand. */
const places = {
  'a paragraph': (line: string) => paragraphs(plain(line)),
  'a heading': (line: string) => [heading(3, plain(line))],
  'a list': (line: string) => [list([[plain(line)]]), list([[plain(line)]], true)].slice(0, 1),
  'a numbered list': (line: string) => [list([[plain(line)]], true)],
  'a table': (line: string) => [table([line], [{ head: plain('x'), cell: plain }])],
  'strong letters': (line: string) => [...paragraphs([{ type: 'strong' as const, children: plain(line) }])],
}

test.each(Object.entries(places))('in %s every text prints as it is written', (name, place) => {
  fc.assert(
    fc.property(text, (line) => {
      const written = writeMarkdown({ type: 'root', children: place(line) })
      const tree = readMarkdown(written)
      const said = wordsOf(tree).replace(/^x/, name === 'a table' ? '' : 'x')
      expect(said, written).toBe(line.replace(/\s/g, ''))
      expect(tree.children, written).toHaveLength(1)
    }),
    { numRuns: Number(process.env.MARKDOWN_TEXTS ?? 300) },
  )
})
