import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { linksOf } from '../../../src/cli/hosting.js'
import { isPlainAddress } from '../../../src/report/changes/write-comment.js'

const root = resolve('workspace')
const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: 'abc' }
const place = (name: string) => {
  const start = { line: 3, column: 1 }
  return { file: `${root}/roles/${name}`, start, end: start }
}

test.each([
  ['收费 经理(新).md', '%E6%94%B6%E8%B4%B9%20%E7%BB%8F%E7%90%86%28%E6%96%B0%29.md'],
  ['a(b.md', 'a%28b.md'],
  ['a[1]#2.md', 'a%5B1%5D%232.md'],
  ["it's*!.md", 'it%27s%2A%21.md'],
])('a change in %s has an address that Markdown holds whole', (name, path) => {
  const states = { before: {}, after: {}, top: root } as never
  const address = linksOf(states, root, env)(place(name), 'after')
  expect(address).toBe(`https://github.com/o/r/blob/abc/roles/${path}#L3`)
  expect(isPlainAddress(address ?? '')).toBe(true)
})
