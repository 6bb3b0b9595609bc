import { expect, test } from 'vitest'
import { tellReport } from '../../../src/report/changes/told-changes.js'
import { aChange, aReport } from './a-change.js'

const acknowledged = { by: '人力资源总监', on: '2026-12-01' }
const place = {
  file: 'roles/a.md',
  start: { line: 7, column: 3 },
  end: { line: 7, column: 9 },
}

test('a report brings its changes as data beside the sentences, the same in every language', () => {
  const raised = aChange('grade', 'raised', {
    ...{ impact: 'material', before: 'P2', after: 'P3', agreement: ['任职人'], acknowledged },
    places: { before: place, after: { ...place, start: { line: 9, column: 3 } } },
  })
  const facts = (lang: 'zh-CN' | 'en') =>
    tellReport(aReport([raised]), lang).groups.map((group) => group.facts)
  expect(facts('zh-CN')).toEqual([
    [
      {
        ...{ impact: 'material', field: 'grade', verb: 'raised', trail: [], before: 'P2', after: 'P3' },
        ...{ place: { file: 'roles/a.md', line: 9 }, agreement: ['任职人'], acknowledged },
      },
    ],
  ])
  expect(facts('en')).toEqual(facts('zh-CN'))
})
