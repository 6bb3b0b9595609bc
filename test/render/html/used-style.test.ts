import { expect, test } from 'vitest'
import { usedStyle } from '../../../src/render/html/used-style.js'

const page =
  '<body class="card form"><main><p id="first" class="lead note">A &lt;table&gt;</p><svg class="dots"></svg></main></body>'

/** What of a stylesheet a page keeps, in one line. */
const kept = (css: string) => usedStyle(css, page).replace(/\s+/g, ' ')

test.each([
  ['an element that is there', 'p { margin: 0 }', 'p { margin: 0 }'],
  ['one that is not, though a text names it', 'table { margin: 0 }', ''],
  ['a class', '.lead { x: 1 } .gone { x: 2 }', '.lead { x: 1 }'],
  ['an id', '#first { x: 1 } #last { x: 2 }', '#first { x: 1 }'],
  [
    'several of a compound',
    '.lead.note { x: 1 } .lead.gone { x: 2 } td.note { x: 3 }',
    '.lead.note { x: 1 }',
  ],
  ['several in a row', 'main > .lead { x: 1 } table .lead { x: 2 }', 'main > .lead { x: 1 }'],
  ['one of a list', '.gone, .note { x: 1 }', '.gone, .note { x: 1 }'],
  [
    'pseudo-classes and -elements',
    '.lead:hover::before { x: 1 } .gone:hover { x: 2 }',
    '.lead:hover::before { x: 1 }',
  ],
  [
    'what stands in brackets is not asked',
    ':is(.gone, td) { x: 1 } p:not(.gone) { x: 2 } a[href] { x: 3 }',
    ':is(.gone, td) { x: 1 } p:not(.gone) { x: 2 }',
  ],
  ['variables of all', ':root { --a: 1 } * { x: 1 }', ':root { --a: 1 } * { x: 1 }'],
  [
    'a group with something in it',
    '@media print { .gone { x: 1 } p { x: 2 } }',
    '@media print { p { x: 2 } }',
  ],
  ['a group with nothing', '@media print { .gone { x: 1 } @supports (x: y) { td { x: 1 } } }', ''],
  [
    'other rules',
    '@page { margin: 1cm; @top-left { content: "}" } } @font-face { src: url(data:,) }',
    '@page { margin: 1cm; @top-left { content: "}" } } @font-face { src: url(data:,) }',
  ],
  ['rules within a rule', '.lead { .gone { x: 1 } & p { x: 2 } }', '.lead { .gone { x: 1 } & p { x: 2 } }'],
  ['no comments', '/* a { */ p { /* b */ x: 1 }', 'p { x: 1 }'],
  [
    'signs in strings',
    'p::after { content: "} .gone {" } .gone { x: 1 }',
    'p::after { content: "} .gone {" }',
  ],
  ['what is not closed', '@media print { p { x: 1', '@media print { p { x: 1 }'],
  ['elements of a drawing', 'SVG.dots { x: 1 }', 'SVG.dots { x: 1 }'],
])('keeps %s', (_, css, left) => {
  expect(kept(css)).toBe(left)
})

test.each([`<p class='lead note'>`, `<p CLASS = "note lead">`, '<p class=lead>'])(
  'reads the classes of %s',
  (tag) => {
    expect(usedStyle('.lead { x: 1 }', tag)).toBe('.lead { x: 1 }')
  },
)
