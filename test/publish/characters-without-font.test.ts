import { expect, test } from 'vitest'
import { commandLine } from '../../src/messages/command-line.js'
import { diagnostics as english } from '../../src/messages/en/diagnostics.js'
import { diagnostics as chinese } from '../../src/messages/zh-CN/diagnostics.js'
import { charactersWithoutFont } from '../../src/publish/characters-without-font.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'

async function told(files: Record<string, string>) {
  const { model, files: texts } = await loadWorkspace(memorySource(files))
  return charactersWithoutFont(model, texts.values()).map(
    ({ code, severity, place: { file, start }, facts }) =>
      `${severity} ${code} ${file}:${start.line} ${'characters' in facts ? facts.characters.join('') : ''}`,
  )
}

const role = (title: string, rest = '') => `---\ntitle: ${title}\npurpose: 做\nduties: [做]\n${rest}---\n`

test('each character is told once, where it first stands, those of one place together', async () => {
  const files = {
    'roles/甲.md': `${role('甲', '任职人: 许国𠮷𡈽 # 𣏌\n')}正文\n\n𡈽与𣗄。`,
    'roles/乙.md': role('乙', '任职人: 𣗄\n'),
    'roles/model.yaml': '能力素质:\n  - 标识: talk\n    类型: 技能\n    名称: 谈判棟\n    定义: 谈\n',
  }
  expect((await told(files)).sort()).toEqual([
    'warning character-without-font roles/model.yaml:4 棟',
    'warning character-without-font roles/乙.md:5 𣗄',
    'warning character-without-font roles/甲.md:5 𠮷𡈽',
  ])
})

test('what every font has is not told, nor what nobody sees', async () => {
  expect(await told({ 'roles/甲.md': role('甲', 'location: 上海\u3000①㎡—“”≥\u200b\n') })).toEqual([])
})

test('check and build say it in the same words', () => {
  const facts = { characters: ['𠮷', '𡈽'] }
  for (const [words, sentences] of [
    [commandLine.en.build, english.sentences],
    [commandLine['zh-CN'].build, chinese.sentences],
  ] as const) {
    const { message } = sentences['character-without-font'](facts)
    expect(words.missing(words.list(facts.characters), 'a.md').startsWith(message)).toBe(true)
  }
})
