import fc from 'fast-check'
import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import { compileTemplate } from '../../../../src/render/html/template/compile.js'
import { anyTemplates, partialsOf, view } from '../any-templates.js'

/** What Handlebars itself makes of a template. */
function byHandlebars(template: string, partials: Record<string, string>, data: unknown): string {
  const handlebars = Handlebars.create()
  // Handlebars asks `#if @partial-block` by showing the block without a context: then it is there only if that shows something.
  const { if: isThere = () => '' } = Handlebars.helpers
  handlebars.registerHelper('if', function (this: unknown, found: unknown, options) {
    return isThere.call(this, typeof found === 'function' ? true : found, options)
  })
  for (const [name, text] of Object.entries(partials))
    handlebars.registerPartial(name, handlebars.compile(text, { preventIndent: true }))
  return handlebars.compile(template, { preventIndent: true })(data)
}

test('a template shows what it shows with Handlebars, whatever it says', () => {
  fc.assert(
    fc.property(anyTemplates, (files) => {
      const [main = { text: '' }] = files
      const partials = partialsOf(files)
      expect(compileTemplate(main.text, partials)(view)).toBe(byHandlebars(main.text, partials, view))
    }),
    { numRuns: 300 },
  )
})

describe('as with Handlebars', () => {
  const data = {
    zero: 0,
    no: false,
    empty: '',
    none: [],
    list: ['a', 'b'],
    map: { x: 1, y: 2 },
    text: `<&>"'\`=`,
  }
  test.each([
    ['signs of HTML are escaped', '{{text}} <a title="{{text}}">'],
    ['nothing shows nothing, nought and no are shown', '{{gone}}|{{gone.deeper}}|{{zero}}|{{no}}|{{empty}}'],
    ['nought is nothing', '{{#if zero}}yes{{else}}no{{/if}}{{#unless zero}}no{{/unless}}'],
    ['unless nought is asked for', '{{#if zero includeZero=true}}yes{{else}}no{{/if}}'],
    ['nought is something to go into', '{{#with zero}}{{this}}{{else}}no{{/with}}'],
    ['an empty list is nothing', '{{#if none}}yes{{else}}no{{/if}}{{#each none}}x{{else}}none{{/each}}'],
    ['a list is counted', '{{#each list}}{{@index}}{{@key}}{{@first}}{{@last}} {{/each}}'],
    ['a mapping has keys', '{{#each map}}{{@key}}={{this}}{{#unless @last}}, {{/unless}}{{/each}}'],
    ['a text is no list', '{{#each empty}}x{{else}}none{{/each}}{{#each text}}x{{else}}none{{/each}}'],
    ['counts of the list around', '{{#each list}}{{#each @root.map}}{{@../index}}{{@key}}{{/each}}{{/each}}'],
    [
      'names of items and keys',
      '{{#each list as |item at|}}{{at}}{{item}}{{#with item as |one|}}{{one}}{{/with}}{{/each}}',
    ],
    ['conditions one after the other', '{{#if no}}a{{else if zero}}b{{else if list}}c{{else}}d{{/if}}'],
    ['values written down', '{{> given a="x" b=1 c=true d=null}}'],
    ['a partial has its caller’s values and those given', '{{> given map x="new"}}'],
    ['lines of their own leave no blank line', 'a\n  {{#if list}}\n  b\n  {{/if}}\n  {{> given}}\nc\n'],
    ['blanks cut by ~', 'a {{~zero~}} b {{~#if list~}} c {{~/if~}} d'],
    ['what stands between the tags', '{{#> around}}{{text}}{{@partial-block}}{{/around}}'],
    ['or in its place', '{{#> around}}{{#> @partial-block}}mine{{/@partial-block}}{{/around}}'],
    ['what is inherited is not there', '{{constructor}}{{list.constructor}}{{list.length}}'],
    ['text in quotes', `{{"text"}}{{#with "it's \u2028 \\ 'x'"}}{{this}}{{/with}}\u2028\\n\``],
    ['a comment is nothing', 'a{{! b }}{{!-- c --}}d'],
  ])('%s: %s', (_, template) => {
    const partials = {
      given: '{{a}}{{b}}{{c}}{{d}}{{x}}{{y}}{{../zero}}\n',
      around: '[{{#each list}}{{> @partial-block}}{{/each}}]',
    }
    // The one that prints a function has no meaning; a page shows nothing in its place.
    const known = template.replace('{{@partial-block}}', '')
    expect(compileTemplate(template, partials)(data)).toBe(byHandlebars(known, partials, data))
  })
})

test('each page may take as many steps as the one before', () => {
  const template = compileTemplate(
    '{{#each list}}{{#each @root.list}}{{#each @root.list}}.{{/each}}{{/each}}{{/each}}',
    {},
  )
  const list = Array.from({ length: 70 }, () => 1)
  for (let page = 0; page < 3; page += 1) expect(template({ list })).toHaveLength(343_000)
  expect(() => template({ list: [...list, ...list] })).toThrow()
})
