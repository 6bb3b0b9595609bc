import { expect, test } from 'vitest'
import { markdownTreeOf, yamlTreeOf } from '../../src/parse/trees.js'

const text = '---\n# a comment\ntitle: "甲" # another\n---\n# Head\n\n~~gone~~\n'

test('the tree of the front matter has every comment at its offset in the file', () => {
  const comments: string[] = []
  JSON.stringify(yamlTreeOf({ path: 'roles/a.md', text }), (_, part) => {
    if (part?.type === 'comment') comments.push(`${part.offset} ${part.source}`)
    return part
  })
  expect(comments).toEqual([`${text.indexOf('# a')} # a comment`, `${text.indexOf('# another')} # another`])
})

test('a file without front matter has no tree of it', () => {
  expect(yamlTreeOf({ path: 'roles/a.md', text: '# Head\n' })).toEqual([])
})

test('the tree of the Markdown begins with the front matter; places are those of the file', async () => {
  const { children } = await markdownTreeOf(text)
  expect(children.map(({ type, position }) => `${type} ${position?.start.line}`)).toEqual([
    'yaml 1',
    'heading 5',
    'paragraph 7',
  ])
})
