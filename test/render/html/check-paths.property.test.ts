import fc from 'fast-check'
import Handlebars from 'handlebars'
import { expect, test } from 'vitest'
import { checkPaths } from '../../../src/render/html/check-paths.js'
import { PathFindings } from '../../../src/render/html/path-findings.js'
import { anything, type Shape, value } from '../../../src/render/html/shape.js'

/** Names return at several depths, and so do texts: Handlebars does not count a block whose `this` is what it was. */
const shape: Shape = {
  title: value,
  list: [{ title: value, one: { name: value, many: [value] }, list: [{ name: value, many: [value] }] }],
  one: { name: value, many: [value], two: { title: value } },
  many: [value],
  open: anything,
}
const view = {
  title: 'a',
  list: ['a', 'b'].map((title) => ({
    title,
    one: { name: title, many: ['a', 'b'] },
    list: [{ name: 'a', many: ['a'] }],
  })),
  one: { name: 'b', many: ['a', 'a'], two: { title: 'b' } },
  many: ['a', 'b'],
  open: { name: 'a', one: { name: 'b', title: 'c' } },
}

const names = ['title', 'name', 'list', 'one', 'two', 'many', 'open', 'item', 'length', 'gone']
const PARTIALS = ['p0', 'p1', 'p2']

const path = fc
  .tuple(
    fc.constantFrom('', '', '', '../', '../../', '../../../', '@root.', 'this.', 'item.'),
    fc.array(fc.constantFrom(...names, '[0]'), { minLength: 1, maxLength: 3 }),
  )
  .map(([start, parts]) => start + parts.join('.'))

/** What leads somewhere in many places, so that blocks stand in blocks and are entered. */
const inMany = [
  ...['list', 'many', 'one', 'one.many', '@root.list', '@root.many', '../many', '../open', 'open'],
  ...['this', 'item', '../item', '..', '@root', 'index', '@index', '@../key', '@gone'],
  ...['title', '../title', '../../title', 'name', '../name', '../../name'],
  ...['item.name', 'item.title', 'this.item'],
]

const looked = fc.oneof(path, fc.constantFrom(...inMany), fc.constantFrom(...inMany))

/** Lines of a template. What a line looks up shows between ‹ and ›, and so does that a block was entered. */
const lines = fc.letrec<{ lines: string[]; statement: string[] }>((tie) => ({
  lines: fc.array(tie('statement'), { maxLength: 4, depthIdentifier: 'block' }).map((parts) => parts.flat()),
  statement: fc.oneof(
    { depthIdentifier: 'block', maxDepth: 5 },
    looked.map((found) => [`‹§{{${found}}}›`]),
    fc
      .tuple(
        fc.constantFrom('each', 'with', 'if', 'unless'),
        looked,
        fc.boolean(),
        tie('lines'),
        tie('lines'),
      )
      .map(([block, given, named, inside, otherwise]) => {
        const as = !named ? '' : block === 'each' ? ' as |item index|' : block === 'with' ? ' as |item|' : ''
        const entered = block === 'unless' ? '' : '‹§entered›'
        return [`{{#${block} ${given}${as}}}${entered}`, ...inside, '{{else}}', ...otherwise, `{{/${block}}}`]
      }),
    fc
      .tuple(
        fc.constantFrom(...PARTIALS),
        fc.option(looked),
        fc.option(fc.tuple(fc.constantFrom(...names), looked)),
      )
      .map(([partial, given, more]) => [
        `{{> ${partial} ${given ?? ''}${more ? ` ${more[0]}=${more[1]}` : ''}}}`,
      ]),
    fc
      .tuple(fc.constantFrom(...PARTIALS), tie('lines'))
      .map(([partial, inside]) => [`{{#> ${partial}}}`, ...inside, `{{/${partial}}}`]),
    fc.constant<string[]>(['{{#if @partial-block}}', '{{> @partial-block}}', '{{/if}}']),
  ),
})).lines

test('what is called missing never shows, whatever the template', () => {
  let told = 0
  fc.assert(
    fc.property(fc.tuple(lines, lines, lines, lines), (templates) => {
      const files = templates.map((template, index) => fileOf(template, index))
      const shown = show(files.map(({ text }) => text))
      for (const { file, line } of mistakesIn(files)) {
        told += 1
        const [marker] = /‹[0-9.]+:/.exec(files[Number(file)]?.text.split('\n')[line - 1] ?? '') ?? []
        if (marker) expect(shown).not.toMatch(new RegExp(`${marker}[^›]`))
      }
    }),
    { numRuns: 300 },
  )
  expect(told).toBeGreaterThan(100)
}, 60_000)

/** A partial calls only those after it, so that templates come to an end. */
function fileOf(template: readonly string[], index: number) {
  const called = (_: string, at: string) => (Number(at) < index ? 'last' : `p${at}`)
  const text = template.map((line, at) => line.replace('§', `${index}.${at}:`).replace(/\bp(\d)\b/g, called))
  return { path: String(index), text: text.join('\n') }
}

const last = { path: 'last', text: '{{title}}{{../title}}{{#if @partial-block}}{{> @partial-block}}{{/if}}' }

function show([main, ...partials]: string[]): string {
  const handlebars = Handlebars.create()
  for (const [index, text] of partials.entries()) handlebars.registerPartial(`p${index}`, text)
  handlebars.registerPartial('last', last.text)
  return handlebars.compile(main)(view)
}

function mistakesIn(files: ReturnType<typeof fileOf>[]) {
  const [main, ...partials] = files
  if (main === undefined) return []
  const findings = new PathFindings()
  const all = new Map([...partials.map((file, index) => [`p${index}`, file] as const), ['last', last]])
  const programs = new Map([main, ...all.values()].map((file) => [file, Handlebars.parse(file.text)]))
  checkPaths({ templates: [main], partials: all, programs, view: shape }, findings)
  return findings.mistakes(({ length }) => length === 1)
}
