import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** All that is written for readers: at the top, and in the folders of a guide. */
const pages = ['.', 'docs', 'docs/zh-CN', 'templates', 'schemas', 'src', 'examples/library'].flatMap(
  (folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
)

/** The anchors of a page, as GitHub makes them of its headings. */
const anchorsIn = (text: string) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

test.each(pages)('every link in %s leads somewhere', (page) => {
  const text = readFileSync(page, 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
  const links = [...text.replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
  const dead = links.filter((link) => {
    if (/^[a-z]+:/.test(link)) return false
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? page : join(dirname(page), decodeURI(path))
    if (!existsSync(target)) return true
    return anchor !== undefined && !anchorsIn(readFileSync(target, 'utf8')).includes(decodeURI(anchor))
  })
  expect(dead).toEqual([])
})

test('whatever is in one language is in the other, and each leads to the other', () => {
  for (const name of readdirSync('docs').filter((file) => file.endsWith('.md'))) {
    expect(readFileSync(join('docs', name), 'utf8')).toContain(`](zh-CN/${name})`)
    expect(readFileSync(join('docs/zh-CN', name), 'utf8')).toContain(`](../${name})`)
  }
  for (const folder of ['.', 'templates']) {
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain('](README.zh-CN.md)')
    expect(readFileSync(join(folder, 'README.zh-CN.md'), 'utf8')).toContain('](README.md)')
  }
})
