import { expect, test } from 'vitest'
import { ToolError } from '../../src/errors.js'
import type { TemplateMistake, TemplateMistakeFacts } from '../../src/template-mistake-facts.js'
import { expectSound } from './expect-sound.js'

const name = 'head'

const facts: { readonly [C in keyof TemplateMistakeFacts]: readonly TemplateMistakeFacts[C][] } = {
  'document-not-understood': [{ reason: 'torn' }],
  'no-manifest': [{ folder: 'card' }],
  'no-such-file': [{ folder: 'card', name: 'a.css' }],
  'no-such-used-document': [{ name }],
  'file-too-large': [{}],
  'not-utf8': [{}],
  'html-in-style': [{}],
  'foreign-address': [{}],
  'not-text': [{ key: 'view' }],
  'not-texts': [{ key: 'style' }],
  'not-from': [
    { key: 'of', words: ['role', 'ladder'] },
    { key: 'of', words: ['role', 'ladder'], near: 'role' },
  ],
  'path-leads-out': [{}],
  'unknown-key': [
    { key: 'x', keys: ['title', 'view'] },
    { key: 'titel', keys: ['title'], near: 'title' },
  ],
  'same-key': [{ one: 'content', other: 'view' }],
  'format-cannot-show': [{ format: 'svg', content: 'index' }],
  'wrong-title': [{}],
  'wrong-looks': [{}],
  'wrong-words': [{}],
  'word-not-text': [{ word: 'a' }],
  'unused-word': [{ word: 'a' }, { word: 'a', near: 'b' }],
  'not-yaml': [{}],
  'not-mapping': [{}],
  alias: [{ name }],
  anchor: [{ name }],
  tag: [{ name }],
  'not-closed': [{ name }],
  'closed-otherwise': [{ opened: 'if', closed: 'each' }],
  'nothing-to-close': [{}],
  'stray-else': [{}],
  'wrong-tag': [{}],
  'no-such-value': [
    { path: 'a', hint: { meant: 'b' } },
    { path: 'a', hint: { meant: 'b', inside: 'list' } },
    { path: 'a', hint: { fields: ['b', 'c'] } },
    { path: 'a', hint: { list: 'b' } },
    { path: 'a', hint: { value: 'b' } },
    { path: 'a', hint: 'nothing-around' },
  ],
  'unescaped-value': [{ name }],
  'unquoted-value': [{ name }],
  'helper-in-tag': [{ name }],
  'unknown-helper': [{ name, known: ['markdown'] }],
  'unknown-block': [{ name, known: ['if', 'each'] }],
  'partial-by-value': [{}],
  'unknown-partial': [
    { name, known: [] },
    { name, known: ['a', 'b'] },
  ],
  'unknown-word': [
    { word: 'a', languages: ['en'] },
    { word: 'a', languages: ['zh-CN', 'en'], near: 'b' },
  ],
  'forbidden-html': [{ name: 'script' }, { name: '<style>' }],
  'not-plain-html': [{ code: 'eof-in-tag' }],
  'no-blank': [{}],
  'not-one-value': [{ name }],
  'uneven-branch': [{ name }],
  'left-open': [{}],
  'comment-in-tag': [{}],
  'partial-in-tag': [{}],
  'sub-expression': [{}],
  decorator: [{}],
}

const mistakes = Object.entries(facts).flatMap(([code, all]) =>
  all.map((some) => ({ code, facts: some }) as TemplateMistake),
)

test.each(mistakes.map((one) => [one.code, one] as const))(
  '%s is a sentence in every language',
  (_, what) => {
    const { text } = new ToolError('templates-wrong', {
      mistakes: [{ file: 'a.hbs', line: 3, what }],
      more: 0,
    })
    expectSound((language) => text[language].split('a.hbs:3')[1] ?? '')
    expect(text['zh-CN']).toMatch(/\p{Script=Han}/u)
  },
)
