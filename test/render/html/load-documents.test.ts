import { describe, expect, test } from 'vitest'
import { ToolError } from '../../../src/errors.js'
import { loadDocuments, loadSoundDocuments } from '../../../src/render/html/load-documents.js'
import { templatesOf } from './sources.js'

const card = {
  'card/document.yaml':
    'title: { zh-CN: 岗位卡, en: Card }\npath: cards/{subject}\nwords: { zh-CN: { a: 甲 }, en: { a: A } }',
  'card/template.hbs': '<p>{{words.a}}{{words.b}}</p>{{> foot}}',
  'card/style.css': 'p { color: red }',
  'shared/foot.hbs': '<footer>{{words.b}}</footer>',
  'shared/other.css': '/* other */',
  'shared/tokens.css': '/* tokens */',
  'locales/zh-CN.yaml': 'a: 共\nb: 乙',
  'locales/en.yaml': 'a: shared\nb: B',
}

async function load(workspace?: Record<string, string>, builtIn: Record<string, string> = card) {
  const sources = { builtIn: templatesOf(builtIn), workspace: workspace && templatesOf(workspace) }
  return (await loadDocuments(sources)).documents
}

async function mistakesOf(files: Record<string, string>): Promise<{ en: string; zh: string }> {
  const error = await load(files).catch((reason: unknown) => reason)
  if (!(error instanceof ToolError)) throw new Error('no mistakes')
  expect(error.kind).toBe('usage')
  return { en: error.text.en, zh: error.text['zh-CN'] }
}

describe('a document', () => {
  test('is a folder: manifest, template, styles with the shared ones before, partials, words', async () => {
    const document = (await load()).get('card')
    expect(document).toMatchObject({
      name: 'card',
      title: { 'zh-CN': '岗位卡', en: 'Card' },
      view: 'card',
      of: ['role'],
      formats: ['html', 'pdf'],
      path: 'cards/{subject}',
      looks: { default: { style: '/* tokens */\n/* other */\np { color: red }' } },
      partials: { foot: '<footer>{{words.b}}</footer>' },
      words: { 'zh-CN': { a: '甲', b: '乙' }, en: { a: 'A', b: 'B' } },
    })
  })

  test('has several looks when its manifest names them', async () => {
    const looks =
      'looks:\n  form: { template: a.hbs, style: [x.css, y.css] }\n  modern: { template: b.hbs, style: y.css }'
    const files = {
      'c/document.yaml': looks,
      'c/a.hbs': 'a',
      'c/b.hbs': 'b',
      'c/x.css': 'x{}',
      'c/y.css': 'y{}',
    }
    expect((await load(undefined, files)).get('c')?.looks).toEqual({
      form: { template: 'a', style: 'x{}\ny{}' },
      modern: { template: 'b', style: 'y{}' },
    })
  })

  test('changes its hash with any of its files, and with no other', async () => {
    const hash = async (files: Record<string, string>) => (await load(files)).get('card')?.hash
    const before = await hash({})
    expect(await hash({ 'shared/unused.hbs': 'x' })).toBe(before)
    for (const file of ['card/style.css', 'shared/foot.hbs', 'card/template.hbs', 'shared/custom.css']) {
      expect(await hash({ [file]: 'changed' })).not.toBe(before)
    }
    expect(await hash({ 'locales/en.yaml': 'b: Bee' })).not.toBe(before)
  })
})

describe('a workspace', () => {
  test('overrides file by file: a style alone', async () => {
    const document = (await load({ 'card/style.css': 'p { color: green }' })).get('card')
    expect(document?.looks.default).toEqual({
      template: card['card/template.hbs'],
      style: '/* tokens */\n/* other */\np { color: green }',
    })
  })

  test('adds to the styles at their end with custom.css', async () => {
    const style = (await load({ 'shared/custom.css': 'a{}', 'card/custom.css': 'b{}' })).get('card')?.looks
      .default?.style
    expect(style).toBe('/* tokens */\n/* other */\np { color: red }\na{}\nb{}')
  })

  test('overrides single words and single keys of a manifest', async () => {
    const document = (
      await load({ 'locales/zh-CN.yaml': 'b: 新', 'card/document.yaml': 'formats: pdf' })
    ).get('card')
    expect(document?.words['zh-CN']).toMatchObject({ a: '甲', b: '新' })
    expect(document).toMatchObject({ formats: ['pdf'], path: 'cards/{subject}' })
  })

  test('overrides a single word of a manifest; its words go before built-in ones, wherever they stand', async () => {
    const words = async (files: Record<string, string>) => (await load(files)).get('card')?.words
    const both = { ...card, 'card/document.yaml': 'words: { zh-CN: { a: 甲, c: 丙 }, en: { a: A, c: C } }' }
    const one = { 'card/document.yaml': 'words:\n  zh-CN:\n    c: 新' }
    expect((await load(one, both)).get('card')?.words).toMatchObject({
      'zh-CN': { a: '甲', b: '乙', c: '新' },
      en: { a: 'A', b: 'B', c: 'C' },
    })
    expect(await words({ 'locales/en.yaml': 'a: mine' })).toMatchObject({ en: { a: 'mine' } })
  })

  test('gives a document the words of its view', async () => {
    const files = {
      'new/document.yaml': 'view: card\nwords: { en: { b: Bee } }',
      'new/template.hbs': '',
      'new/style.css': '',
    }
    expect((await load(files)).get('new')?.words).toMatchObject({
      'zh-CN': { a: '甲', b: '乙' },
      en: { a: 'A', b: 'Bee' },
    })
  })

  test('adds documents, which may use the shared partials', async () => {
    const files = {
      'new/document.yaml': 'of: [ladder, workspace]',
      'new/template.hbs': '{{> foot}}',
      'new/style.css': '',
    }
    const documents = await load(files)
    expect([...documents.keys()]).toEqual(['card', 'new'])
    expect(documents.get('new')?.of).toEqual(['ladder', 'workspace'])
  })

  test('that is the package itself is used once', async () => {
    expect(await load(card)).toEqual(await load())
  })
})

describe('mistakes are reported with file and line, in both languages', () => {
  const template = (text: string) => mistakesOf({ 'card/template.hbs': text })

  test.each([
    [
      'a value let through unescaped',
      '<p>\n{{{title}}}</p>',
      'template.hbs:2',
      '{{{title}}} would put a value into the page unescaped',
    ],
    ['the other spelling of it', '{{&title}}', 'template.hbs:1', 'unescaped'],
    ['a value outside quotes', '<p class={{title}}>', 'template.hbs:1', 'Write attribute="{{title}}"'],
    ['HTML in an attribute', '<p title="{{markdown title}}">', 'template.hbs:1', 'an attribute cannot hold'],
    ['an inline style', '<p>a</p>\n<p style="color: red">', 'template.hbs:2', '`style` is not possible'],
    ['a script', '<script>x()</script>', 'template.hbs:1', '`<script>` may not stand'],
    ['an event handler', '<p OnClick="x()">', 'template.hbs:1', '`onclick` may not stand'],
    ['an unknown helper', '{{upper title}}', 'template.hbs:1', 'there is no helper `upper`'],
    [
      'a helper that looks things up',
      '{{lookup title "constructor"}}',
      'template.hbs:1',
      'there is no helper `lookup`',
    ],
    ['a helper within a call', '{{> foot x=(lookup . "y")}}', 'template.hbs:1', 'inside another call'],
    ['an unknown block', '{{#list title}}{{/list}}', 'template.hbs:1', '{{#list}} is not a block'],
    ['an unknown partial', '{{> fot}}', 'template.hbs:1', 'there is no partial `fot`'],
    ['a partial by a computed name', '{{> (lookup . "x")}}', 'template.hbs:1', 'by its plain name'],
    ['an inline partial', '{{#*inline "x"}}{{/inline}}', 'template.hbs:1', 'a file of its own'],
    [
      'an unknown word',
      '\n\n{{#each a}}{{@root.words.nope}}{{/each}}',
      'template.hbs:3',
      'there is no word `nope` in zh-CN and en',
    ],
    ['a block that is not closed', '<p>\n{{#if a}}\n</p>', 'template.hbs:2', 'Write {{/if}} where it ends'],
    ['a block closed by another name', '{{#if a}}\n{{/each}}', 'template.hbs:1', 'closed by {{/each}}'],
    ['a block closed only', 'a\n{{/if}}', 'template.hbs:2', 'never opened'],
    ['an {{else}} alone', 'a{{else}}', 'template.hbs:1', 'stands only once'],
    ['a tag that is not closed', 'a\n<p>{{a}</p>', 'template.hbs:2', 'a tag is not closed'],
    ['an empty tag', '{{}}', 'template.hbs:1', 'not written as it should be'],
    ['a value for the name of a tag', '<{{title}} id="a">', 'template.hbs:1', 'in a tag without quotes'],
    [
      'a quote in one branch',
      '<p title={{#if a}}"{{/if}}{{b}}">',
      'template.hbs:1',
      'only in one of its branches',
    ],
    [
      'a tag in one branch',
      '{{#if a}}<p {{else}}<p>{{/if}}{{b}}',
      'template.hbs:1',
      'only in one of its branches',
    ],
    ['a tag that goes on elsewhere', '<p>\n<p title="', 'template.hbs:1', 'still open at the end'],
    ['a comment that goes on elsewhere', '<!-- a', 'template.hbs:1', 'still open at the end'],
    ['a tag put together around a comment', '<scr{{! }}ipt>', 'template.hbs:1', 'a comment cannot stand'],
    ['a block without a value', '{{#each}}{{/each}}', 'template.hbs:1', 'takes exactly one value'],
    ['a block of two values', '{{#if a b}}{{/if}}', 'template.hbs:1', 'takes exactly one value'],
    ['a block that is none', '{{if}}', 'template.hbs:1', 'there is no helper `if`'],
    ['a helper of the library', '{{helperMissing}}', 'template.hbs:1', 'there is no helper `helperMissing`'],
  ])('%s', async (_, text, place, words) => {
    const { en, zh } = await template(text)
    expect(en).toContain(`templates/card/${place}`)
    expect(en).toContain(words)
    expect(en + zh).not.toContain('Expecting')
    expect(zh).toMatch(/[\u4e00-\u9fff]/)
  })

  test.each([
    [
      'a manifest that is not YAML',
      { 'card/document.yaml': 'a: b\nc: [' },
      'document.yaml:2',
      'not valid YAML',
    ],
    [
      'an unknown key',
      { 'card/document.yaml': 'formats: html\nstlye: x.css' },
      'document.yaml:2',
      '`stlye` is not a key',
    ],
    [
      'an unknown format',
      { 'card/document.yaml': 'formats: [html, docx]' },
      'document.yaml:1',
      'must be from: html, pdf',
    ],
    [
      'a path that leads outside',
      { 'card/document.yaml': 'path: ../../x' },
      'document.yaml:1',
      'below the output folder',
    ],
    [
      'a file that is not there',
      { 'card/document.yaml': 'style: other.css' },
      'document.yaml:1',
      'names `other.css`, which is not in',
    ],
    [
      'a folder that is no document',
      { 'crad/style.css': '' },
      'crad/document.yaml:1',
      'is not a built-in document',
    ],
    [
      'a style that loads another',
      { 'card/style.css': 'a {}\n@import "b.css";' },
      'style.css:2',
      'loads something from elsewhere',
    ],
    [
      'a style that asks another host',
      { 'card/style.css': 'a { background: url(https://a.example/x) }' },
      'style.css:1',
      'elsewhere',
    ],
    [
      'a style that hides what it asks',
      { 'card/style.css': 'a { b: u\\72 l(https://a.example/x) }' },
      'style.css:1',
      'elsewhere',
    ],
    [
      'a style that hides it otherwise',
      { 'card/style.css': 'a { b: \\url(https://a.example/x) }' },
      'style.css:1',
      'elsewhere',
    ],
    [
      'a style of several pictures',
      { 'card/style.css': 'a { b: image-set("x.png" 1x) }' },
      'style.css:1',
      'elsewhere',
    ],
    ['a style that ends its element', { 'card/style.css': '</style><script>' }, 'style.css:1', 'holds HTML'],
    [
      'a word that no document has, in its manifest',
      {
        'job/document.yaml': 'words:\n  en:\n    section-dutys: x',
        'job/template.hbs': '{{words.section-duties}}',
      },
      'document.yaml:3',
      'Did you mean `section-duties`?',
    ],
    [
      'a word that no document has, in a locale',
      { 'locales/zh-CN.yaml': 'a: 一\nlonely: 二' },
      'zh-CN.yaml:2',
      'no document uses a word `lonely`',
    ],
    ['a word that is a list', { 'locales/en.yaml': 'b: [1]' }, 'en.yaml:1', 'the word `b` must be text'],
    ['words that are none', { 'card/document.yaml': 'words: 甲' }, 'document.yaml:1', '`words` holds two'],
    ['a word without a language', { 'card/document.yaml': 'words: [a]' }, 'document.yaml:1', '`words` holds'],
    ['a title that begins with a star', { 'card/document.yaml': 'title: *重要*' }, 'yaml:1', 'into quotes'],
    ['an alias', { 'card/document.yaml': 'of: role\ntitle: *a' }, 'document.yaml:2', '`*a` refers to'],
    ['a merge', { 'card/document.yaml': '<<: *a' }, 'document.yaml:1', '`*a` refers to'],
    ['an alias among words', { 'card/document.yaml': 'words: { en: { a: *b } }' }, 'yaml:1', '`*b` refers'],
    ['an alias in a locale', { 'locales/en.yaml': 'b: B\na: *b' }, 'en.yaml:2', '`*b` refers to'],
    ['an alias for a key', { 'locales/en.yaml': '*a : b' }, 'en.yaml:1', '`*a` refers to'],
    ['an anchor', { 'locales/zh-CN.yaml': 'a: &x 甲' }, 'zh-CN.yaml:1', '`&x` names something'],
    ['a type', { 'card/document.yaml': 'title: !!binary aGk=' }, 'document.yaml:1', 'gives a type'],
    ['a type of one’s own', { 'locales/en.yaml': 'a: !important B' }, 'en.yaml:1', 'gives a type'],
    ['a key that is a list', { 'locales/en.yaml': '? [a]\n: b' }, 'en.yaml:1', 'not valid YAML'],
    ['a file of dashes', { 'card/document.yaml': '- a\n- b' }, 'document.yaml:1', 'must be a mapping'],
    ['lists without end', { 'card/document.yaml': '['.repeat(20_000) }, 'document.yaml:1', 'not valid YAML'],
    [
      'a style that is a mapping',
      { 'card/document.yaml': 'style: { a: 1 }' },
      'yaml:1',
      '`style` must be a text',
    ],
    ['a style of numbers', { 'card/document.yaml': 'style: [1, b.css]' }, 'yaml:1', '`style` must be a text'],
    [
      'a template that is a list',
      { 'card/document.yaml': 'template: [a.hbs]' },
      'yaml:1',
      '`template` must be',
    ],
    ['no looks', { 'card/document.yaml': 'looks: []' }, 'document.yaml:1', '`looks` must be a mapping'],
    [
      'a look that is a text',
      { 'card/document.yaml': 'looks: { form: a.hbs }' },
      'yaml:1',
      '`looks` must be',
    ],
    ['an empty look', { 'card/document.yaml': 'looks:\n  form:' }, 'document.yaml:2', '`looks` must be'],
    ['a view that is a mapping', { 'card/document.yaml': 'view: { a: b }' }, 'yaml:1', '`view` must be text'],
    ['a title that is a list', { 'card/document.yaml': 'title: [a]' }, 'yaml:1', '`title` must be text'],
  ])('%s', async (_, files, place, words) => {
    const { en, zh } = await mistakesOf(files as unknown as Record<string, string>)
    expect(en).toContain(place)
    expect(en).toContain(words)
    expect(en).not.toContain('[object')
    expect(zh).toMatch(/[\u4e00-\u9fff]/)
  })

  test('a number among words stands as it is written', async () => {
    const words = { 'locales/en.yaml': 'a: 1.0\nb: 007' }
    expect((await load(words)).get('card')?.words.en).toMatchObject({ a: '1.0', b: '007' })
  })

  test('all at once, and a mistake in a shared file once', async () => {
    const { en } = await mistakesOf({
      'shared/foot.hbs': '{{{a}}}',
      'new/document.yaml': 'of: role',
      'new/template.hbs': '{{> foot}}{{> gone}}',
      'new/style.css': '',
    })
    expect(en.split('\n')).toHaveLength(3)
  })
})

describe('a document with mistakes', () => {
  const other = { 'other/document.yaml': '', 'other/template.hbs': '{{title}}', 'other/style.css': '' }
  const sound = async (workspace: Record<string, string>) => {
    const sources = { builtIn: templatesOf({ ...card, ...other }), workspace: templatesOf(workspace) }
    const { documents, broken, trouble } = await loadSoundDocuments(sources)
    return { sound: [...documents.keys()], broken: [...broken], en: trouble?.text.en }
  }

  test.each([
    ['its template', { 'card/template.hbs': '{{{a}}}' }],
    ['its manifest', { 'card/document.yaml': 'title: *a' }],
    ['its style', { 'card/custom.css': '@import "a.css"' }],
    ['a partial that it alone calls', { 'shared/foot.hbs': '<p>{{' }],
    ['a file that is no text', { 'card/template.hbs': '\uFFFD'.repeat(600_000) }],
    ['a locale that only it might use', { 'card/template.hbs': '{{', 'locales/en.yaml': 'mine: x' }],
  ])('keeps no other from being made: %s', async (_, workspace) => {
    expect(await sound(workspace)).toMatchObject({
      sound: ['other'],
      broken: ['card'],
      en: expect.stringContaining('Please correct the templates'),
    })
  })

  test.each([
    ['a style that all have', { 'shared/custom.css': '@import "a.css"' }],
    ['a locale', { 'locales/en.yaml': 'a: *b' }],
    ['a word of no document', { 'locales/en.yaml': 'mine: x' }],
  ])('in what is shared ends the run: %s', async (_, workspace) => {
    await expect(sound(workspace)).rejects.toMatchObject({ kind: 'usage' })
  })
})
