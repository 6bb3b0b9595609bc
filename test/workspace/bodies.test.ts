import { describe, expect, test } from 'vitest'
import { supplementOf } from '../../src/content/job-description/supplement.js'
import { shownBody } from '../../src/render/html/present/job-description/shown-body.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>'
const url = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`
const roleFile = (title: string, body: string) =>
  `---\ntitle: ${title}\npurpose: 做\nduties: [做]\n---\n${body}`

/** The body of 甲 beside a role 乙, some pictures and a file. */
async function read(body: string) {
  const workspace = await loadWorkspace(
    memorySource({
      'roles/甲.md': roleFile('甲', body),
      'roles/二/乙 岗.md': roleFile('乙', '# 客户 范围\n\n## 例外\n\n## 例外'),
      'roles/图/图.svg': drawing,
      'roles/图/坏.svg': '<svg onload="x()"/>',
      'roles/图/假.png': 'text',
      'docs/规程.pdf': 'pdf',
      'logo.svg': drawing,
    }),
  )
  const role = workspace.model.roles.get('甲')
  const supplement = role && supplementOf({ role })
  if (!supplement) throw new Error('no body')
  const shown = (isPaper: boolean) =>
    shownBody(supplement, {
      link: (id) => (isPaper ? undefined : `${encodeURIComponent(id)}.html`),
    })
  const told = workspace.diagnostics.map(
    ({ code, facts, place }) =>
      `${place.start.line}:${place.start.column} ${code} ${'why' in facts ? facts.why : ''}`,
  )
  return { screen: shown(false), paper: shown(true), told, diagnostics: workspace.diagnostics }
}

describe('a picture of a body', () => {
  test.each([
    ['![组织图](图/图.svg)', `![组织图](${url})`],
    ['甲\n\n![a\\[b](图/图.svg "题")乙', `甲\n\n![a\\[b](${url})乙`],
    ['![标](../logo.svg)', `![标](${url})`],
    ['![标][l]\n\n[l]: ./图/图.svg', `![标][l]\n\n[l]: ${url}`],
    ['![标](%E5%9B%BE/%E5%9B%BE.svg)', `![标](${url})`],
    ['[![标](图/图.svg)](<二/乙 岗.md>)', `[![标](${url})](${encodeURIComponent('乙 岗')}.html)`],
  ])('is part of the page: %s', async (body, shown) => {
    expect((await read(body)).screen).toBe(shown)
  })

  test.each([
    ['甲\n![图](没有.png)', '7:1 picture-not-shown missing'],
    ['![图](https://e.example/a.png)', '6:1 picture-not-shown elsewhere'],
    ['![图](//server/a.png)', '6:1 picture-not-shown elsewhere'],
    ['![图](../../outside.png)', '6:1 picture-not-shown outside'],
    ['![图](/etc/passwd)', '6:1 picture-not-shown outside'],
    ['![图](图/坏.svg)', '6:1 picture-not-shown unsafe'],
    ['![图](图/假.png)', '6:1 picture-not-shown kind'],
    ['![图](data:text/html;base64,PHA+)', '6:1 picture-not-shown kind'],
    ['文<img src="图/图.svg">', '6:2 html-not-shown unknown'],
  ])('that cannot be shown is told: %s', async (body, told) => {
    expect((await read(body)).told).toEqual([told])
  })
})

describe('a link of a body', () => {
  test.each([
    ['见[乙](<二/乙 岗.md>)。', `见[乙](${encodeURIComponent('乙 岗')}.html)。`, '见乙。'],
    ['见[**乙**](二/乙%20岗.md#客户-范围)', `见[**乙**](${encodeURIComponent('乙 岗')}.html)`, '见**乙**'],
    ['[乙](二/乙%20岗.md#%E4%BE%8B%E5%A4%96-1)', `[乙](${encodeURIComponent('乙 岗')}.html)`, '乙'],
    ['[乙](二/乙%20岗.md#duties)', `[乙](${encodeURIComponent('乙 岗')}.html)`, '乙'],
    ['见[乙][l]\n\n[l]: <二/乙 岗.md>', `见[乙][l]\n\n[l]: ${encodeURIComponent('乙 岗')}.html`, undefined],
    ['[网](https://e.example)、[补](#补充)\n\n# 补充', undefined, undefined],
    ['[职责](#duties)', undefined, undefined],
    ['客户[^1]\n\n[^1]: 年采购额前十名。', undefined, undefined],
    ['[注]: 以上条款由人力资源部解释。', undefined, undefined],
  ])('leads to the page of a role, and on paper nowhere: %s', async (body, screen, paper) => {
    const found = await read(body)
    expect(found.told).toEqual([])
    expect(found.screen).toBe(screen ?? body)
    expect(found.paper).toBe(paper ?? body)
  })

  test.each([
    ['见[丙](丙.md)', '6:2 link-leads-nowhere missing', '见丙'],
    ['客户[^1]\n\n[^1]: 见[丙](丙.md)', '8:8 link-leads-nowhere missing', '客户[^1]\n\n[^1]: 见丙'],
    ['[规程](../docs/规程.pdf)', '6:1 link-leads-nowhere unpublished', '规程'],
    ['[补](#补充)', '6:1 link-leads-nowhere no-heading', '补'],
    ['[外](../../x.md)', '6:1 link-leads-nowhere missing', '外'],
  ])('that leads nowhere is told, and shown as its words: %s', async (body, told, shown) => {
    const found = await read(body)
    expect(found.told).toEqual([told])
    expect(found.screen).toBe(shown)
  })
})

test.each([
  ['客户-范', '二/乙%20岗.md#客户-范围'],
  ['客户-范围内的', '二/乙%20岗.md#客户-范围'],
  ['例外-2', '二/乙%20岗.md#例外-1'],
  ['constructor', undefined],
  ['%E5%', undefined],
])('a place that another role does not have is told with what it has: #%s', async (place, nearest) => {
  const { diagnostics, screen } = await read(`[乙](二/乙%20岗.md#${place})`)
  const facts = { found: `二/乙%20岗.md#${place}`, why: 'no-heading-there', role: '乙' }
  expect(diagnostics.map((one) => one.facts)).toEqual([nearest ? { ...facts, nearest } : facts])
  // The page is there all the same.
  expect(screen).toBe(`[乙](${encodeURIComponent('乙 岗')}.html)`)
})

test.each([
  ['quotations', `${'>'.repeat(20_000)}[甲](乙.md)`],
  ['brackets', '[a]('.repeat(5_000)],
  ['addresses', '[甲](#%E5%)[乙](%zz.md)![丙](%00.png)'],
  ['tags', '<p>'.repeat(5_000)],
])('no body ends the run: %s', async (_, body) => {
  expect((await read(body)).screen.length).toBeGreaterThan(0)
})

test.each([
  ['负责<A>类和<B>类', ['6:3 html-not-shown unclosed', '6:8 html-not-shown unknown']],
  ['对接<p>项', ['6:3 html-not-shown unclosed']],
  ['H<sub>2</sub>O<br>', []],
  ['<!-- 注 --><div>\n甲\n</div>', ['6:11 html-not-shown unknown']],
  ['<script>x</script>', ['6:1 html-not-shown unknown']],
  ['3<5，a<b>c', ['6:6 html-not-shown unknown']],
  ['`<A>` 与 \\<A>', []],
  ['```\n<A>\n```', []],
])('HTML that does not reach the page is told: %j', async (body, told) => {
  expect((await read(body)).told).toEqual(told)
})
