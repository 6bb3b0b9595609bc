import { expect, test } from 'vitest'
import { unsafePartOf } from '../../src/values/svg-safety.js'

const drawing = (part: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${part}</svg>`

test.each([
  ['a script', '<script>alert(1)</script>'],
  ['a script in capitals', '<SCRIPT/>'],
  ['a script by another prefix', '<x:script xmlns:x="http://www.w3.org/2000/svg"/>'],
  ['a prefix that HTML does not take for a tag', '<é:script xmlns:é="http://www.w3.org/2000/svg"/>'],
  ['a prefix of one sign', '<_:script xmlns:_="http://www.w3.org/2000/svg"/>'],
  ['a page', '<foreignObject><iframe/></foreignObject>'],
  ['an element of pages', '<p xmlns="http://www.w3.org/1999/xhtml"/>'],
  ['an element of pages by a prefix', '<h:p xmlns:h="http://www.w3.org/1999/xhtml"/>'],
  ['an element of pages by a namespace in figures', '<g xmlns="http://www.w3.org/1999&#47;xhtml"/>'],
  ['a name that nobody knows', '<blink/>'],
  ['an event', '<g onload="x"/>'],
  ['an event behind a slash', '<g/onload="x"/>'],
  ['an event with a prefix', '<g x:onload="x"/>'],
  ['a listener', '<handler type="text/ecmascript"/>'],
  ['an address in letters as figures', '<a href="&#x6a;avascript:x"/>'],
  ['an address broken by lines', '<a href="java\nscript:x"/>'],
  ['an address behind blanks', '<image href=" https://e.example/a.png"/>'],
  ['an address of the network', '<image href="//e.example/a.png"/>'],
  ['xlink', '<use xlink:href="https://e.example/a.svg#a"/>'],
  ['xlink by another prefix', '<use y:href="a.svg#a" xmlns:y="http://www.w3.org/1999/xlink"/>'],
  ['a use of another file', '<use href="a.svg#a"/>'],
  ['a drawing in a drawing', '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'],
  ['a page in a drawing', '<image href="data:text/html,x"/>'],
  ['a base', '<g xml:base="https://e.example/"><use href="#a"/></g>'],
  ['a moved address', '<a href="#a"><animate attributeName="href" values="javascript:x"/></a>'],
  ['a set address', '<a><set attributeName="xlink:href" to="javascript:x"/></a>'],
  ['a moved thing by a prefix', '<s:animate xmlns:s="http://www.w3.org/2000/svg"/>'],
  ['a filter from elsewhere', '<filter><feImage href="https://e.example/a.png"/></filter>'],
  ['a font from elsewhere', '<font-face-uri xlink:href="https://e.example/a.svg#f"/>'],
  ['a style', '<style>a{fill:url(https://e.example/a)}</style>'],
  ['a style in CDATA', '<style><![CDATA[@import "https://e.example/a.css";]]></style>'],
  ['a style broken by a comment', '<style>@im<!-- -->port "a.css";</style>'],
  ['a style broken by CDATA', '<style>@im<![CDATA[port "a.css";]]></style>'],
  ['a style in figures', '<style>@&#105;mport "a.css";</style>'],
  ['a style with escapes', '<style>@\\69mport "a.css";</style>'],
  ['a style with an escaped address', '<rect style="fill:u\\72l(https://e.example/a)"/>'],
  ['a style with a drawing', '<rect style="fill:url(data:image/svg+xml;base64,PHN2Zy8+)"/>'],
  ['a style with a set of pictures', '<style>a{fill:image-set("a.png" 1x)}</style>'],
  ['a style without end', '<style>@import "a.css"'],
  ['a style with an element', '<style><g/>a{}</style>'],
  ['an attribute that draws', '<rect fill="url(https://e.example/a)"/>'],
  ['a filter attribute', '<rect filter="url(a.svg#f)"/>'],
  ['a cursor', '<rect cursor="url(a.cur), auto"/>'],
  // Where HTML and XML see another end, one of them sees a tag that the other takes for an attribute's value.
  ['a comment that HTML ends at once', `<!--><g a='--><script>x</script><!--'/><!-- -->`],
  ['a comment that HTML ends early', `<!-- --!><g a='--><script>x</script><!--'/><!-- -->`],
  ['an instruction that HTML ends early', `<?x > <g a=' ?><script>x</script><?x '/ ?>`],
  ['an instruction with a style', '<?xml-stylesheet href="a.css"?>'],
])('a drawing with %s is refused', (_, part) => {
  expect(unsafePartOf(drawing(part))).toBeDefined()
})

test.each([
  ['entities', '<!DOCTYPE svg [<!ENTITY x "<script/>">]><svg>&x;</svg>'],
  ['entities from elsewhere', '<!DOCTYPE svg [<!ENTITY % x SYSTEM "https://e.example/a">%x;]><svg/>'],
  ['a definition with a part of its own', '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "x">]><svg/>'],
  [
    'a definition behind a sign in quotes',
    '<!DOCTYPE svg PUBLIC "a>" "b" [<!ATTLIST svg onload CDATA "x">]><svg/>',
  ],
  ['a definition of its own elsewhere', "<!DOCTYPE svg SYSTEM 'https://e.example/a.dtd'><svg/>"],
  ['another encoding', '<?xml version="1.0" encoding="iso-2022-jp"?><svg/>'],
  ['letters of no encoding', '<svg>\uFFFD</svg>'],
])('a drawing with %s is refused', (_, svg) => {
  expect(unsafePartOf(svg)).toBeDefined()
})

test.each([
  [
    'what editors write',
    '<?xpacket begin="x" id="W5M0"?><metadata><rdf:RDF xmlns:rdf="r"><cc:Work rdf:about=""/></rdf:RDF></metadata><sodipodi:namedview xmlns:sodipodi="s" id="base" pagecolor="#fff"/>',
  ],
  [
    'a title and a text',
    '<title>javascript: 公司 &amp; 标志</title><desc>on load = url(https://e.example)</desc><text>@import onclick="x"</text>',
  ],
  [
    'parts of itself',
    '<defs><linearGradient id="a"><stop/></linearGradient></defs><use xlink:href="#a"/><rect fill="url(#a)" clip-path="url(\'#b\')" transform="rotate(3) scale(2)"/>',
  ],
  [
    'styles',
    '<style type="text/css"><![CDATA[ .a > .b { fill: url(#a) } /* <b> */ @media print { .c { fill: red } } ]]></style>',
  ],
  ['a picture of dots', '<image xlink:href="data:image/png;base64,iVBO\n Rw0KGgo="/>'],
  ['a link within it', '<a href="#a"><path d="M0 0"/></a>'],
  ['a comment', '<!-- <script> is not meant -->'],
])('a drawing with %s is taken', (_, part) => {
  expect(unsafePartOf(drawing(part))).toBeUndefined()
})

test('a drawing as programs write it is taken', () => {
  const head =
    '\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- Generator: Adobe Illustrator -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n'
  expect(unsafePartOf(`${head}${drawing('<path d="M0 0"/>')}`)).toBeUndefined()
})

test('what is refused is named, and shortened', () => {
  expect(unsafePartOf(drawing('<g onload="alert(1)"/>'))).toBe('onload="alert(1)"')
  expect(unsafePartOf(drawing('<style>b{}@import "a.css"</style>'))).toBe('@import "a.css"')
  expect(unsafePartOf(drawing(`<use href="${'a'.repeat(99)}"/>`))).toHaveLength(41)
})

test.each([
  ['nested', '<g>'.repeat(200_000)],
  ['unbalanced', '<g>'.repeat(100_000) + '</x>'.repeat(100_000)],
  ['attributes', `<g ${'a '.repeat(20_000)}>`],
  ['definitions', '<!DOCTYPE svg PUBLIC "'.repeat(50_000)],
  ['encodings', '<?xml encoding '.repeat(50_000)],
])('no drawing takes long to look at: %s', { timeout: 5_000 }, (_, part) => {
  unsafePartOf(drawing(part))
})
