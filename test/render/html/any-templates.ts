import fc from 'fast-check'
import { anything, type Shape, value } from '../../../src/render/html/shape.js'

/** Names return at several depths, and so do texts: Handlebars does not count a block whose `this` is what it was. */
export const shape: Shape = {
  title: value,
  list: [{ title: value, one: { name: value, many: [value] }, list: [{ name: value, many: [value] }] }],
  one: { name: value, many: [value], two: { title: value } },
  many: [value],
  open: anything,
}
export const view = {
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

/** A template and the partials p0, p1, p2 and `last` that it may call; a partial calls only those after it, so that all come to an end. */
export const anyTemplates = fc.tuple(lines, lines, lines, lines).map((templates) => templates.map(fileOf))

/** A file with a mark in each line that shows something. */
export interface TemplateText {
  path: string
  text: string
}

function fileOf(template: readonly string[], index: number): TemplateText {
  const called = (_: string, at: string) => (Number(at) < index ? 'last' : `p${at}`)
  const text = template.map((line, at) => line.replace('§', `${index}.${at}:`).replace(/\bp(\d)\b/g, called))
  return { path: String(index), text: text.join('\n') }
}

export const last: TemplateText = {
  path: 'last',
  text: '{{title}}{{../title}}{{#if @partial-block}}{{> @partial-block}}{{/if}}',
}

/** The partials of some templates by name. */
export function partialsOf([, ...partials]: readonly TemplateText[]): Record<string, string> {
  const named = partials.map(({ text }, index) => [`p${index}`, text] as const)
  return Object.fromEntries([...named, ['last', last.text]])
}
