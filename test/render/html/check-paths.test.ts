import { describe, expect, test } from 'vitest'
import { ToolError } from '../../../src/errors.js'
import { loadDocuments } from '../../../src/render/html/load-documents.js'
import { directorySource } from '../../../src/source/directory-source.js'
import { templatesOf } from './sources.js'

/** The mistakes in a document with the view of a job description, as they are shown in both languages. */
async function mistakesOf(
  files: string | Record<string, string>,
  view = 'job-description',
): Promise<{ en: string[]; zh: string[] }> {
  const template = typeof files === 'string' ? { 'card/template.hbs': files } : files
  const card = { 'card/document.yaml': `view: ${view}`, 'card/style.css': '', ...template }
  const error = await loadDocuments({ builtIn: templatesOf({}), workspace: templatesOf(card) }).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error === undefined) return { en: [], zh: [] }
  if (!(error instanceof ToolError)) throw error
  const lines = (text: string) =>
    text
      .split('\n')
      .slice(1)
      .map((line) => line.trim())
  return { en: lines(error.text.en), zh: lines(error.text['zh-CN']) }
}

test('a name that the view does not have is told with its file and line, in both languages', async () => {
  const { en, zh } = await mistakesOf('<h1>\n{{head.nmae}}</h1>\n{{#each sections}}{{zzz}}{{/each}}')
  expect(en[0]).toBe('templates/card/template.hbs:2  there is no `head.nmae` here. Did you mean `head.name`?')
  expect(zh[0]).toBe('templates/card/template.hbs:2  此处没有 “head.nmae”。是否想写 “head.name”？')
  expect(en[1]).toContain('template.hbs:3  there is no `zzz` here. There are: id, mark, title, basics,')
  expect(zh[1]).toContain('template.hbs:3  此处没有 “zzz”。可用的有：id、mark、title、basics、')
})

describe('what is told, and what was probably meant', () => {
  test.each([
    ['{{titel}}', 'Did you mean `title`?'],
    ['{{markdown titel}}', 'Did you mean `title`?'],
    ['{{#if company.logoo}}{{/if}}', 'Did you mean `company.logo`?'],
    ['{{name}}', 'Did you mean `head.name`?'],
    ['{{#each dutes}}{{/each}}', 'Did you mean `duties` inside {{#each sections}}?'],
    ['{{sections.title}}', 'Did you mean `title` inside {{#each sections}}?'],
    ['{{keywords.text}}', '`keywords` is a list: write {{#each keywords}}.'],
    ['{{title.text}}', '`title` is a text or a number: write {{title}}.'],
    ['{{#each keywords}}{{zzz}}{{/each}}', '`this` is a text or a number: write {{this}}.'],
    ['{{#each sections}}{{company.name}}{{/each}}', 'Did you mean `@root.company.name`?'],
    [
      '{{#each sections}}{{#with duties}}{{#each items}}{{shares}}{{/each}}{{/with}}{{/each}}',
      'there is no `shares` here. Did you mean `../shares`?',
    ],
    [
      '{{#each sections}}{{#each duties.items}}{{../titel}}{{/each}}{{/each}}',
      'there is no `../titel` here. Did you mean `../title`?',
    ],
    ['{{#if lang}}{{../title}}{{/if}}', 'Did you mean `title`?'],
    ['{{../zzz}}', '../ leads out of an #each or a #with'],
    ['{{#each sections}}{{@root.titel}}{{/each}}', 'Did you mean `@root.title`?'],
    ['{{#each sections}}{{@idnex}}{{/each}}', 'Did you mean `@index`?'],
    ['{{#each head.facts as |fact at|}}{{fact.lable}}{{/each}}', 'Did you mean `fact.label`?'],
    ['{{#each head.facts as |fact at|}}{{fcat.label}}{{/each}}', 'Did you mean `fact.label`?'],
    ['{{#with head as |top|}}{{top.nmae}}{{/with}}', 'Did you mean `top.name`?'],
    ['{{#with head}}{{name}}{{else}}{{kind}}{{/with}}', 'there is no `kind` here. Did you mean `head.kind`?'],
  ])('%s', async (template, words) => {
    const { en, zh } = await mistakesOf(template)
    expect(en).toEqual([expect.stringContaining(words)])
    expect(zh).toEqual([expect.stringMatching(/此处没有 “.*”。.*(是否想|请|可用的有)/)])
  })
})

describe('nothing is said of', () => {
  test.each([
    [
      'what is there',
      '{{title}}{{head.name}}{{#each head.facts}}{{label}}{{#each names}}{{text}}{{/each}}{{/each}}',
    ],
    [
      'what is around',
      '{{#each sections}}{{#each duties.items}}{{../id}}{{../../lang}}{{@root.lang}}{{/each}}{{/each}}',
    ],
    [
      'where a loop is',
      '{{#each sections}}{{@index}}{{@key}}{{@first}}{{@last}}{{@../index}}{{this.id}}{{./id}}{{/each}}',
    ],
    [
      'lengths and places',
      '{{sections.length}}{{sections.[0].id}}{{title.length}}{{#if head.titles.length}}{{/if}}',
    ],
    [
      'names of blocks',
      '{{#each sections as |s i|}}{{#with duties as |d|}}{{s.id}}{{i}}{{d.shares}}{{/with}}{{/each}}',
    ],
    ['keys that companies add', '{{extra.x-a}}{{extra.x-b.c}}{{#each extra.x-d}}{{e}}{{../title}}{{/each}}'],
    [
      'lists in lists',
      '{{#each sections}}{{#each basics.rows}}{{#each this}}{{label}}{{/each}}{{/each}}{{/each}}',
    ],
    ['all keys of something', '{{#each head}}{{@key}}{{this}}{{label}}{{/each}}'],
    // Handlebars does not count a block whose `this` is what it was: `../lang` is that of the page.
    ['a block that changes nothing', '{{#each sections}}{{#with this}}{{../lang}}{{/with}}{{/each}}'],
    ['else', '{{#each sections}}{{id}}{{else if lang}}{{lang}}{{else}}{{title}}{{/each}}'],
  ])('%s', async (_, template) => {
    expect(await mistakesOf(template)).toEqual({ en: [], zh: [] })
  })

  test('a view that nobody knows', async () => {
    expect(await mistakesOf('{{what}}{{ever.there.is}}', 'other')).toEqual({ en: [], zh: [] })
  })

  test('all built-in documents', async () => {
    const builtIn = directorySource('.')
    await expect(loadDocuments({ builtIn })).resolves.toBeDefined()
    await expect(loadDocuments({ builtIn, workspace: builtIn })).resolves.toBeDefined()
  })

  test('a built-in partial that is given less than it can show: nobody could mend it', async () => {
    const workspace = templatesOf({
      'job-description/_section-body.hbs': '{{> fact-table facts=career.facts}}',
    })
    await expect(loadDocuments({ builtIn: directorySource('.'), workspace })).resolves.toBeDefined()
  })
})

describe('a partial', () => {
  test('is held against what it is called with: a value, an item, names of its own', async () => {
    const { en } = await mistakesOf({
      'card/template.hbs':
        '{{> top head}}{{#each sections}}{{> part heading=title}}{{/each}}{{#each keywords}}{{> word}}{{/each}}',
      'card/_top.hbs': '{{name}}\n{{heading}}',
      'card/_part.hbs': '{{id}}{{heading}}\n{{heding}}\n{{../title}}{{@index}}',
      'card/_word.hbs': '{{this}}\n{{text}}',
    })
    expect(en).toEqual([
      expect.stringMatching(/_top.hbs:2 {2}there is no `heading` here. There are: name, kind,/),
      expect.stringMatching(/_part.hbs:2 {2}there is no `heding` here. Did you mean `heading`\?/),
      expect.stringMatching(/_part.hbs:3 {2}there is no `..\/title` here. Did you mean `title`\?/),
      expect.stringMatching(/_word.hbs:2 {2}there is no `text` here. `this` is a text/),
    ])
  })

  test('may show what only one of its calls gives, in whichever document', async () => {
    const foot = { 'shared/foot.hbs': '{{title}}{{#if up}}{{up.href}}{{/if}}\n{{note}}\n{{statuses}}' }
    const index = {
      'list/document.yaml': 'view: index',
      'list/template.hbs': '{{> foot}}',
      'list/style.css': '',
    }
    const card = { 'card/template.hbs': '{{> foot}}{{> foot note=title}}', ...foot }
    const { en } = await mistakesOf(card)
    expect(en).toEqual([expect.stringContaining('shared/foot.hbs:3  there is no `statuses` here.')])
    expect(await mistakesOf({ ...card, ...index })).toEqual({ en: [], zh: [] })
  })

  test('that nobody calls may say anything', async () => {
    expect(await mistakesOf({ 'card/template.hbs': '', 'card/_x.hbs': '{{what}}' })).toEqual({
      en: [],
      zh: [],
    })
  })

  test('may be called by a file that cannot be read: nobody knows with what', async () => {
    const { en } = await mistakesOf({
      'card/template.hbs': '{{> a}}\n{{> b}}\n{{nmae}}',
      'card/_a.hbs': '{{> b note=title}}{{',
      'card/_b.hbs': '{{note}}',
    })
    expect(en).toEqual([
      expect.stringContaining('_a.hbs:1  a tag is not closed'),
      expect.stringContaining('template.hbs:3  there is no `nmae` here'),
    ])
  })

  test('may show its block anywhere', async () => {
    const files = {
      'card/template.hbs': '{{#> frame}}\n{{label}}{{../id}}{{> inner}}\n{{@root.titel}}{{/frame}}',
      'card/_frame.hbs': '{{#each head.facts}}{{> @partial-block}}{{/each}}',
      'card/_inner.hbs': '{{label}}',
    }
    expect((await mistakesOf(files)).en).toEqual([expect.stringContaining('there is no `@root.titel` here')])
  })

  test('may call itself, with more and more', async () => {
    const files = {
      'card/template.hbs': '{{> loop}}',
      'card/_loop.hbs': '{{zzz}}{{> loop a=this}}{{> loop b=this}}',
    }
    expect(await mistakesOf(files)).toEqual({ en: [], zh: [] })
  })
})
