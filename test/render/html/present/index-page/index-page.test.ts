import { expect, test } from 'vitest'
import { bankContext, bankModel } from '../bank.js'
import { viewIndexPage } from '../view-of.js'

const context = bankContext('zh-CN', 'index')

test('the index of a workspace, whole', async () => {
  const { words: _, ...view } = viewIndexPage(bankModel(), { kind: 'workspace' }, context) ?? { words: {} }
  await expect(JSON.stringify(view, null, 2)).toMatchFileSnapshot('index.golden.json')
})

test('there is one for the workspace only', () => {
  expect(viewIndexPage(bankModel(), { kind: 'ladder', id: 'managers' }, context)).toBeUndefined()
})

test('nothing is linked that is not published', () => {
  const nothing = { ...context, link: () => undefined, others: () => [] }
  const view = viewIndexPage(bankModel(), { kind: 'workspace' }, nothing)
  expect(JSON.stringify(view)).not.toMatch(/"(?:href"|files":\[)/)
  expect(view?.matrices).toBeUndefined()
})
