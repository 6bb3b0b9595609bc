import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { ToolError } from '../../../src/errors.js'
import { checkPage } from '../../../src/render/html/check-page.js'
import { loadDocuments } from '../../../src/render/html/load-documents.js'
import { renderPage } from '../../../src/render/html/render-page.js'
import { templatesOf, viewWith } from './sources.js'

const builtIn = templatesOf({
  'card/document.yaml': '',
  'card/template.hbs': '<p>{{title}}</p>',
  'card/style.css': '',
})

async function load(files: Record<string, string>) {
  return (await loadDocuments({ builtIn, workspace: templatesOf(files) })).documents.get('card')
}

const refused = (files: Record<string, string>) =>
  expect(load(files)).rejects.toMatchObject({ name: 'ToolError', kind: 'usage' })

const meta = '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:47123/M">'

describe('a template is refused that hides a tag from whoever reads it:', () => {
  test.each([
    `<!-->${meta}-->`,
    `<!--->${meta}-->`,
    `<!-- --!>${meta}-->`,
    `<a x=y">${meta}">`,
    `<textarea><a title="</textarea>${meta}"></a>`,
    `<xmp><a title="</xmp>${meta}"></a>`,
    `<noscript><a title="</noscript>${meta}"></a>`,
    `<svg><![CDATA[<a title="]]>${meta}"></a></svg>`,
    `<!a ">${meta}" >`,
    `<?a ">${meta}" >`,
    `</a ">${meta}" >`,
    `</ meta ">${meta}">`,
    '<a x=y" {{title}}">',
    `<noembed><a title="</noembed>${meta}"></a>`,
    `<noframes><p title="</noframes>${meta}"></p>`,
    '<plaintext>',
    `<p title='a'b="${meta}">`,
    '<p =x onclick="y()">',
    '<p title=`a` onload>',
    '<p title="a"/onclick="x()">',
    '< {{~title}}>',
    '<p>{{title}}</p><{{~title}}>',
    '&{{title}};',
    '<scr{{#if title}} a="b"{{/if}}ipt>x</script>',
    '<p {{~#if title}} a="b"{{/if}}title="x">',
    '<p{{#if title}}q{{/if}}>',
    '<p title{{#if title}}="x"{{/if}}>',
    '<p class="a"{{#each list}}b="c"{{/each}}>',
  ])('%s', (template) => refused({ 'card/template.hbs': template }))
})

describe('a template is refused that leads or loads from elsewhere:', () => {
  test.each([
    '<img src="http://a.example/x.png">',
    '<img src="//a.example/x.png">',
    '<img src="x.png">',
    '<img src="file:///etc/passwd">',
    '<img src="data:text/html,x">',
    '<img srcset="http://a.example/x.png 2x">',
    '<img src="&#104;ttp://a.example/x">',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" java\tscript:alert(1)">x</a>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<a href="vbscript:x">x</a>',
    '<a href="https://a.example" ping="http://b.example">x</a>',
    '<p{{#if a}} title="x"{{else}} title="y" onclick="z()"{{/if}}>x</p>',
    '<a{{#if a}} href="#"{{else}} href="javascript:x"{{/if}}>x</a>',
    '<table background="http://a.example/x"><tr><td>x</td></tr></table>',
    '<svg><use href="http://a.example/x.svg#a"/></svg>',
    '<svg><image href="http://a.example/x.png"/></svg>',
    '<svg><image xlink:href="x.png"/></svg>',
    '<svg><a href="x"><animate attributeName="href" to="javascript:x"/></a></svg>',
    '<svg><rect fill="url(http://a.example/x)"/></svg>',
    '<svg><rect fill="u\\72l(http://a.example/x)"/></svg>',
    '<svg><rect clip-path="url(//a.example#x)"/></svg>',
    '<svg><foreignObject><p>x</p></foreignObject></svg>',
    '<svg><style>p{}</style></svg>',
    '<svg><script href="x"/></svg>',
    '<math><mtext>x</mtext></math>',
    '<base href="http://a.example/">',
    '<iframe src="#"></iframe>',
    '<object data="#"></object>',
    '<embed src="#">',
    '<form action="#"><button formaction="#">x</button></form>',
    '<video poster="data:image/png,x"></video>',
    '<audio src="#"></audio>',
    '<link rel="stylesheet" href="#">',
    '<template><p>x</p></template>',
    '<portal src="#"></portal>',
    '<body onload="x()">',
    '<html lang="x">',
    '<frameset><frame src="#"></frameset>',
    '<p style="color: red">x</p>',
    '<p autofocus onfocus="x()">x</p>',
    '<q cite="http://a.example">x</q>',
  ])('%s', (template) => refused({ 'card/template.hbs': template }))
})

describe('a template is taken with', () => {
  test.each([
    '<p class="{{title}}" id=\'x\' title="a > b, c &amp; d">{{title}} & {{title}} &lt; 5 > 3 &nbsp;</p>',
    '<img class="logo" src="{{company.logo}}" alt=""><img src="data:image/png;base64,AA==" alt="">',
    '<a href="https://a.example/?x=1&y=2">a</a><a href="mailto:a@a.example">b</a><a href="#x">c</a>',
    '<a href="../index.html">a</a><a href="{{title}}">b</a>',
    '<ul>{{#each keywords}}<li{{#if @first}} class="first"{{else}} class="other"{{/if}} data-x="y">{{this}}</li>{{/each}}</ul>',
    '<td{{#unless title}} class="empty"{{/unless}}>x</td><br/><details open><summary>x</summary></details>',
    '<!-- a remark with <tags> and {{title}} in it -->',
    '<svg viewBox="0 0 9 9" role="img" aria-label="x"><defs><linearGradient id="g"><stop offset="0" stop-color="#000"/></linearGradient></defs><g transform="rotate(3)"><path fill="url(#g)" d="M0 0h9"/><use href="#g"/></g></svg>',
    '<ol start="3" reversed><li value="4">x</li></ol><meter value="3" min="0" max="4">3</meter>',
  ])('%s', async (template) => {
    const document = await load({ 'card/template.hbs': template })
    if (!document) throw new Error('no card')
    const page = await renderPage(document, viewWith())
    expect(parse(page).childNodes).toHaveLength(2)
  })
})

describe('a stylesheet is refused that loads something:', () => {
  test.each([
    'a { b: u\\72\nl(http://a.example/x) }',
    '@\\69\nmport "http://a.example/x";',
    'a { b: image-set("data:image/png,x" 1x, "http://a.example/x" 2x) }',
    'a { b: image-set(/**/"http://a.example/x") }',
    '@font-face { font-family: x; src: u\\72\nl(http://a.example/x) }',
    'a { b: -webkit-image-set("x.png" 1x) }',
    'a { b: url( "//a.example/x" ) }',
    "a { b: URL('x.png') }",
    'a { b: url(/**/x) }',
    'a { b: url(x"y) }',
    'a { b: src("x.png") }',
    'a { b: cross-fade("x.png", red) }',
    'a { --u: "http://a.example/x"; b: image-set(var(--u) 1x) }',
    'a { b: image-set(type("image/png") "x.png") }',
    '@IMPORT url(data:text/css,a)',
    '@import/**/"x"',
    '@namespace url(http://a.example/);',
    'a { b: \\75 \\72 \\6c (x) }',
    'a { content: "</style>" }',
    '/* </STYLE */',
    '<!-- a {} -->',
    '--> a {}',
  ])('%s', (css) => refused({ 'card/custom.css': css }))

  test.each([
    'a { b: url(data:image/png;base64,AA==) } c { d: url(#x); e: url("#x") }',
    'a { b: image-set("data:image/png,x" type("image/png") 1x) }',
    'a::after { content: "\\201c url(x) @import" attr(data-label) } /* url(x) @import */',
    '@font-face { font-family: x; src: local("Noto Sans") } a { color: var(--ink) }',
    'a > b { content: "<" } @media (width > 3px) { c {} }',
  ])('and taken that loads nothing: %s', async (css) => {
    expect(await load({ 'card/custom.css': css })).toBeDefined()
  })
})

describe('a finished page is looked at once more', () => {
  const page = (body: string, head = '<title>x</title>') =>
    `<!doctype html><html lang="en"><head>${head}</head><body class="card">${body}</body></html>`

  test.each([
    [meta, '<meta>'],
    ['<svg><p><base href="//a.example"></p></svg>', '<base>'],
    ['<p onmouseover="alert(1)">x</p>', 'onmouseover'],
    ['</body></html><meta name="x">', '<meta>'],
    ['<body onload="x()">', '<body onload'],
    ['<html onclick="x()">', '<html onclick'],
    ['<a href="javascript:x">x</a>', '<a href="javascript:x">'],
    ['<img src="http://a.example/x">', '<img src='],
    ['<svg><image xlink:href="x"/></svg>', '<image xlink:href="x">'],
    ['<textarea></textarea>', '<textarea>'],
    [`${'<div>'.repeat(5000)}<iframe></iframe>`, '<iframe>'],
  ])('%s', (body, said) => {
    expect(() => checkPage(page(body), 'card')).toThrow(said)
  })

  test('in its head, too', () => {
    expect(() => checkPage(page('', meta), 'card')).toThrow('<meta>')
    expect(() => checkPage(page('', '<link rel="x" href="y">'), 'card')).toThrow('<link>')
    expect(() => checkPage(`${page('')}<frameset>`, 'card')).not.toThrow()
    expect(() => checkPage(page('<p>a</p>'), 'card')).not.toThrow()
  })

  test('when a value becomes an address that a template could not know', async () => {
    const template = '<a href="{{title}}">x</a><img src="{{subject}}" alt="">'
    const document = await load({ 'card/template.hbs': template })
    if (!document) throw new Error('no card')
    const wrong = [
      { title: 'javascript:alert(1)' },
      { title: ' Java\nScript:alert(1)' },
      { title: 'data:text/html,x' },
      { title: '#', subject: 'http://a.example/x.png' },
      { title: '#', subject: 'x.png' },
    ]
    for (const values of wrong)
      await expect(renderPage(document, viewWith({ subject: '', ...values }))).rejects.toBeInstanceOf(
        ToolError,
      )
    const right = { title: 'https://a.example/', subject: 'data:image/png;base64,AA==' }
    await expect(renderPage(document, viewWith(right))).resolves.toContain('https://a.example/')
  })
})
