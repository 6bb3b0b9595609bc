import { expect, test } from 'vitest'
import { placeOfCharacter } from '../../src/model/texts.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'

const files = {
  'roles/a.md':
    '---\ntitle: 甲\nincumbent: 许国棟\npurpose: 做\nduties:\n  - duty: 做\n    tasks: [检𠮷]\n---\n一\n二國三',
  'roles/model.yaml':
    'scales: [{ id: s, levels: [了解, 精通] }]\ncompetencies:\n  - { id: c, kind: skill, name: 丙, definition: 門, levels: { 1: [臺], 2: [乙] } }',
}

test.each([
  ['棟', 'roles/a.md:3:12'],
  ['𠮷', 'roles/a.md:7:13'],
  ['國', 'roles/a.md:10:2'],
  ['門', 'roles/model.yaml:3:48'],
  ['臺', 'roles/model.yaml:3:7'],
  ['无', undefined],
])('a character is found where it first stands: %s', async (character, expected) => {
  const place = placeOfCharacter(character, (await loadWorkspace(memorySource(files))).model)
  expect(place && `${place.file}:${place.start.line}:${place.start.column}`).toBe(expected)
})
