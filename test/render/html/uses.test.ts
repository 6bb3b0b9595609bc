import { expect, test } from 'vitest'
import { ToolError } from '../../../src/errors.js'
import { loadDocuments } from '../../../src/render/html/load-documents.js'
import { templatesOf } from './sources.js'

const card = {
  'card/document.yaml':
    'template: t.hbs\nstyle: s.css\nwords: { zh-CN: { motto: 有事请找我 }, en: { motto: Ask me } }',
  'card/t.hbs': '{{> name}}',
  'card/_name.hbs': '<b>{{title}}</b> {{@root.words.motto}}',
  'card/s.css': 'b { color: red }',
}
const poster = {
  'poster/document.yaml': 'uses: card\nview: card\ntemplate: poster.hbs\nstyle: [s.css, poster.css]',
  'poster/poster.hbs': '<h1>{{> name}}</h1>',
  'poster/poster.css': 'h1 { margin: 0 }',
}

const load = async (files: Record<string, string>, workspace: Record<string, string> = {}) => {
  const { documents } = await loadDocuments({
    builtIn: templatesOf(files),
    workspace: templatesOf(workspace),
  })
  const found = documents.get('poster')
  if (!found) throw new Error('no poster')
  return found
}

test('a document uses partials, stylesheets and words of another', async () => {
  const { partials, looks, words } = await load({ ...card, ...poster })
  expect(partials.name).toBe(card['card/_name.hbs'])
  expect(looks.default?.style).toBe('b { color: red }\nh1 { margin: 0 }')
  expect(words.en.motto).toBe('Ask me')
})

test('its own files go first', async () => {
  const { partials } = await load({ ...card, ...poster, 'poster/_name.hbs': '<i>{{title}}</i>' })
  expect(partials.name).toBe('<i>{{title}}</i>')
})

test('what a workspace changes in the other changes here too', async () => {
  const { partials, looks, words } = await load(
    { ...card, ...poster },
    {
      'card/_name.hbs': '<u>{{title}}</u> {{@root.words.motto}}',
      'card/custom.css': 'u { color: blue }',
      'poster/custom.css': 'h1 { color: green }',
      'card/document.yaml': 'words: { en: { motto: Call me } }',
    },
  )
  expect(partials.name).toContain('<u>')
  expect(looks.default?.style).toMatch(/u \{ color: blue \}\nh1 \{ color: green \}$/)
  expect(words.en.motto).toBe('Call me')
})

test('a document that there is not, or itself, is a mistake', async () => {
  for (const name of ['cart', 'poster']) {
    const uses = poster['poster/document.yaml'].replace('uses: card', `uses: ${name}`)
    const error = await load({ ...card, ...poster, 'poster/document.yaml': uses }).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(ToolError)
    expect(String(error)).toContain(`\`${name}\`, which is no other document`)
  }
})
