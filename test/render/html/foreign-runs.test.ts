import { expect, test } from 'vitest'
import { foreignRuns } from '../../../src/render/html/foreign-runs.js'

const en = (words: string) => `<span lang="en">${words}</span>`

test.each([
  ['the team’s “best” work', en('the team’s “best” work')],
  ['使用Moody’s评级', `使用${en('Moody’s')}评级`],
  ['遵守 the “best” practice 原则', `遵守 ${en('the “best” practice')} 原则`],
  ['遵守the “best”原则', `遵守${en('the “best”')}原则`],
  ['含“Key Account”服务', '含“Key Account”服务'],
  ['“重点客户”服务…', '“重点客户”服务…'],
  ['负责R&amp;D’s客户', `负责${en('R&amp;D’s')}客户`],
  ['Lead the team', 'Lead the team'],
  ['“”……', '“”……'],
])('English on a Chinese page has its language where a sign is drawn by it: %s', (text, marked) => {
  expect(foreignRuns(`<p>${text}</p>`, 'zh-CN')).toBe(`<p>${marked}</p>`)
})

test('drawings, attributes and English pages are left alone', () => {
  const page = '<p title="the team’s">甲</p><svg><text>the team’s</text></svg>'
  expect(foreignRuns(page, 'zh-CN')).toBe(page)
  expect(foreignRuns('<p>the team’s</p>', 'en')).toBe('<p>the team’s</p>')
})
