import { describe, expect, test } from 'vitest'
import { defaultConfig, loadConfig } from '../src/config.js'
import { memorySource } from '../src/source/memory-source.js'

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1])
const svg =
  '<?xml version="1.0"?>\n<!-- 标志 -->\n<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'

async function load(yaml: string, files: Record<string, string | Uint8Array> = {}) {
  const { config, diagnostics } = await loadConfig(memorySource({ 'rolewright.config.yaml': yaml, ...files }))
  const found = diagnostics.map(({ code, place: { start } }) => `${code} ${start.line}:${start.column}`)
  return { config, diagnostics, found }
}

const withLogo = (content: string | Uint8Array, path = 'logo.svg') =>
  load(`company:\n  name: 示例\n  logo: ${path}\n`, { [path]: content })

test('a workspace without configuration has the defaults', async () => {
  expect(await loadConfig(memorySource({}))).toEqual({ config: defaultConfig, diagnostics: [] })
  expect((await load('')).config).toEqual(defaultConfig)
})

test('what is said holds, the rest is default; both endings are read', async () => {
  const source = memorySource({ 'rolewright.config.yml': '公司: 示例\n语言: 英文\n纸张: Letter\n' })
  expect((await loadConfig(source)).config).toEqual({
    ...defaultConfig,
    company: { name: '示例' },
    lang: 'en',
    paper: 'Letter',
  })
})

test('an invalid value is reported and the default holds', async () => {
  const { config, found } = await load('look: fancy\naccent: "#abcdef"\n')
  expect(found).toEqual(['unknown-word 1:7'])
  expect(config).toMatchObject({ look: 'form', accent: '#abcdef' })
})

test.each([
  'browser: ./tools/run.sh',
  '浏览器: /usr/bin/chromium',
  'browser: C:\\Chrome\\chrome.exe',
  'browser: { path: x.sh }',
  'browser:',
  '"browser": [a.sh]',
])('%s starts nothing, and the author is told', async (line) => {
  const { config, found } = await load(`lang: en\n${line}\n`)
  expect(found).toContainEqual(expect.stringMatching(/^browser-in-workspace 2:/))
  expect(config).not.toHaveProperty('browser')
})

describe('out', () => {
  test.each(['dist', './build/', 'a/b', 'out'])('%s is a folder inside', async (out) => {
    const { config, found } = await load(`out: ${out}\n`)
    expect([found, config.out]).toEqual([[], out.replace(/^\.\/|\/$/g, '')])
  })

  test.each(['..', '../out', '/tmp/out', 'C:\\out', 'a/../../b', '\\\\host\\out', '.', 'roles', 'roles/out'])(
    '%s is refused',
    async (out) => {
      const { config, found } = await load(`out: '${out}'\n`)
      expect([found, config.out]).toEqual([['invalid-value 1:6'], 'out'])
    },
  )
})

describe('logo', () => {
  test.each([
    ['logo.svg', svg, 'data:image/svg+xml;base64,'],
    ['logo.png', png, 'data:image/png;base64,'],
    ['named-wrongly.svg', png, 'data:image/png;base64,'],
    ['logo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'data:image/jpeg;base64,'],
  ])('%s becomes a data: URL of its content', async (path, content, begin) => {
    const { config, found } = await withLogo(content, path)
    expect(found).toEqual([])
    expect(config.company?.logo?.startsWith(begin)).toBe(true)
  })

  test.each(['../logo.svg', '/etc/logo.svg', 'C:/logo.svg', 'a/../../logo.svg', 'missing.svg'])(
    '%s is not read',
    async (path) => {
      const { config, found } = await load(`company: { name: 示例, logo: '${path}' }\n`)
      expect([found, config.company]).toEqual([['invalid-value 1:28'], { name: '示例' }])
    },
  )

  test('what is no picture is refused', async () => {
    expect((await withLogo('<html><body/></html>')).found).toEqual(['invalid-value 3:9'])
  })

  test('a large one is refused', async () => {
    const { diagnostics } = await withLogo(new Uint8Array(3 * 1024 * 1024))
    expect(diagnostics).toMatchObject([{ code: 'file-too-large', facts: { megabytes: 3, limit: 1 } }])
  })

  test.each([
    '<script>alert(1)</script>',
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>',
    '<foreignObject><p>text</p></foreignObject>',
    '<path onload="alert(1)"/>',
    '<path/onclick=alert(1)>',
    '<a href="javascript:alert(1)"><path/></a>',
    '<a href="&#106;avascript:alert(1)"><path/></a>',
    '<image href="https://example.com/a.png"/>',
    '<image xlink:href="file:///etc/passwd"/>',
    '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>',
    '<use href="other.svg#a"/>',
    '<style>@import "a.css";</style>',
    '<rect style="fill: url(https://example.com/a)"/>',
    '<rect style="fill: url(&quot;https://example.com/a&quot;)"/>',
    '<animate attributeName="href" to="x"/>',
  ])('an SVG with %s is refused', async (part) => {
    const { config, diagnostics } = await withLogo(`<svg xmlns="http://www.w3.org/2000/svg">${part}</svg>`)
    expect(diagnostics.map(({ code }) => code)).toEqual(['invalid-value'])
    expect(config.company).toEqual({ name: '示例' })
  })

  test.each([
    ['entities', '<!DOCTYPE svg [<!ENTITY x "y">]><svg>&x;</svg>'],
    ['a style sheet', '<?xml-stylesheet href="a.css"?><svg/>'],
  ])('an SVG with %s is refused', async (_, content) => {
    expect((await withLogo(content)).found).toEqual(['invalid-value 3:9'])
  })

  test.each([
    '<use href="#a"/>',
    '<rect fill="url(#gradient)"/>',
    '<style>.a { fill: url("#b") }</style>',
    '<image href="data:image/png;base64,iVBORw0KGgo="/>',
  ])('an SVG with %s is taken', async (part) => {
    expect((await withLogo(`<svg xmlns="http://www.w3.org/2000/svg">${part}</svg>`)).found).toEqual([])
  })
})
