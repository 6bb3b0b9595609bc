import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { roleText } from '../../src/scaffold/role-text.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'

const kinds = [
  { lang: 'zh-CN', chineseKeys: true },
  { lang: 'zh-CN', chineseKeys: false },
  { lang: 'en', chineseKeys: false },
  { lang: 'en', chineseKeys: true },
] as const

describe.each(kinds)('a new role ($lang, Chinese keys: $chineseKeys)', (kind) => {
  const text = roleText({ title: 'R&D: 主管 #1', ...kind })

  test('is without mistakes but for what is still to be written, and its title is as given', async () => {
    const { diagnostics, model } = await load(text)
    const found = diagnostics.map(({ code, severity }) => `${severity} ${code}`)
    expect(found).toEqual(Array(3).fill('warning placeholder-text'))
    expect(model.roles.get('new')?.title).toBe('R&D: 主管 #1')
  })

  test('stays so when every hint is put to use, but for names and a model that are still to be filled in', async () => {
    const { diagnostics, model } = await load(uncomment(text))
    const codes = diagnostics.map(({ code, place }) => `${code} ${text.split('\n')[place.start.line - 1]}`)
    expect(
      codes.filter(
        (code) => !/^(outside-post|unknown-reference|level-without-scale|placeholder-text)/.test(code),
      ),
    ).toEqual([])
    expect(model.roles.get('new')).toMatchObject({ version: '1.0', kpis: [{ weight: 40 }, { weight: 60 }] })
  })
})

test.each([
  ['zh-CN', 'examples/starter'],
  ['en', 'examples/starter-en'],
] as const)('the examples in a new role are of the starter’s model, in %s', async (lang, starter) => {
  const text = uncomment(roleText({ title: 'New', lang, chineseKeys: lang === 'zh-CN' }))
  const model = readFileSync(`${starter}/roles/model.yaml`, 'utf8')
  const { diagnostics } = await loadWorkspace(
    memorySource({ 'roles/new.md': text, 'roles/model.yaml': model }),
  )
  const here = diagnostics.filter(({ place }) => place.file === 'roles/new.md')
  expect(here.filter(({ severity }) => severity === 'error')).toEqual([])
})

function load(text: string) {
  return loadWorkspace(memorySource({ 'roles/new.md': text }))
}

/** Entries behind a hash; sentences stay hints. */
function uncomment(text: string): string {
  return text.replace(/^( *)# ( *(?:- \{.*|[\p{L}]+:(?: .*)?))$/gmu, '$1$2')
}
