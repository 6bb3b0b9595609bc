import { describe, expect, it } from 'vitest'
import { shapeAt } from '../../src/parse/shape.js'
import { shapeOfKind } from '../../src/parse/shapes.js'
import { nearestWord } from '../../src/validate/nearest-word.js'

/** The spellings of the closed words at a place of a role file. */
function wordsAt(...tokens: string[]) {
  const words = shapeAt(shapeOfKind('role'), tokens)?.schema['x-words'] ?? {}
  return {
    zh: Object.values(words).map(({ zh }) => zh),
    en: Object.entries(words).map(([word, { also = [] }]) => [word, ...also]),
  }
}

const better = wordsAt('kpis', '0', 'better')
const scope = wordsAt('relationships', '0', 'scope')
const status = wordsAt('status')
const need = wordsAt('qualifications', 'certificates', '0', 'need')

describe('the nearest closed word', () => {
  it.each([
    ['己批准', status.zh, '已批准'],
    ['草搞', status.zh, '草稿'],
    ['aproved', status.en, 'approved'],
    ['部门内', scope.zh, '部门内'],
    ['internel', scope.en, 'internal'],
    ['越低越好吧', better.zh, '越低越好'],
    ['lowr', better.en, 'lower'],
  ] as const)('%s is one of %j: %s', (found, words, nearest) => {
    expect(nearestWord(found, words)).toBe(nearest)
  })

  it.each([
    ['越X越好', better.zh],
    ['越快越好', better.zh],
    ['越短越好', better.zh],
    ['越长越好', better.zh],
    ['不越高越好', better.zh],
    ['未批准', status.zh],
    ['拟批准', status.zh],
    ['unapproved', status.en],
    ['not approved', status.en],
    ['公司内外', scope.zh],
    ['部门外', scope.zh],
    ['非必须', need.zh],
    ['not required', need.en],
  ] as const)('%s is none', (found, words) => {
    expect(nearestWord(found, words)).toBeUndefined()
  })
})

describe('words that mean the same', () => {
  const meaning = (word: string, ...tokens: string[]) => shapeAt(shapeOfKind('role'), tokens)?.words.get(word)
  it.each([
    ['越少越好', 'lower'],
    ['越小越好', 'lower'],
    ['越多越好', 'higher'],
    ['越大越好', 'higher'],
    ['less is better', 'lower'],
    ['higher is better', 'higher'],
  ])('%s', (word, better) => {
    expect(meaning(word, 'kpis', '0', 'better')).toBe(better)
  })

  it('内部 is the company, internal too', () => {
    expect(meaning('内部', 'relationships', '0', 'scope')).toBe('company')
    expect(meaning('internal', 'relationships', '0', 'scope')).toBe('company')
  })
})
