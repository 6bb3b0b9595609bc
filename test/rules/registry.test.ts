import { expect, test } from 'vitest'
import { linkModel } from '../../src/model/link-model.js'
import { allRules } from '../../src/rules/index.js'
import type { Listed } from '../../src/rules/shared/composed.js'
import { defineRule } from '../../src/rules/shared/define-rule.js'

const said = () => ({ message: '甲' })
const one = defineRule<{ title: string }>()({
  code: 'one',
  severity: 'note',
  words: { 'zh-CN': said, en: ({ title }, { name }) => ({ message: name(title) }) },
  *check() {},
})

test('every rule has a code of its own', () => {
  const codes = allRules.map(({ code }) => code)
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
})

test('a rule names things as the language does', () => {
  expect(one.say({ title: 'A' }, 'en').message).toBe('"A"')
})

test('options have the types of their declaration; what is set replaces its default', () => {
  const said = () => ({ message: '甲' })
  const { check } = defineRule<{ most: number; isStrict: boolean; words: readonly string[] }>()({
    code: 'some',
    severity: 'note',
    options: {
      most: { type: 'number', default: 3, chinese: '上限', about: { 'zh-CN': '甲', en: 'a' } },
      isStrict: { type: 'yes-no', default: false, chinese: '从严', about: { 'zh-CN': '甲', en: 'a' } },
      words: { type: 'texts', default: ['等'], chinese: '用词', about: { 'zh-CN': '甲', en: 'a' } },
    },
    words: { 'zh-CN': said, en: said },
    *check(_, facts) {
      yield { place: { file: 'a.md', start, end: start }, facts }
    },
  })
  const [found] = check(emptyModel, { most: 5 })
  expect(found?.diagnostic.facts).toEqual({ most: 5, isStrict: false, words: ['等'] })
})

const start = { line: 1, column: 1 }
const emptyModel = linkModel({ roles: [], parts: [] }).model

test('a finding may be graver than usual, and bring the edits of its fix', () => {
  const place = { file: 'a.md', start, end: start }
  const edits = [{ start, end: start, text: '乙' }]
  const { check } = defineRule<Record<never, never>>()({
    code: 'some',
    severity: 'note',
    words: { 'zh-CN': said, en: said },
    *check() {
      yield { place, facts: {} }
      yield { place, facts: {}, severity: 'error', edits }
    },
  })
  expect(check(emptyModel, {}).map(({ diagnostic }) => diagnostic)).toEqual([
    { code: 'some', severity: 'note', facts: {}, place },
    { code: 'some', severity: 'error', facts: {}, place, edits },
  ])
})

test('a code that is used twice, or that a stage has, does not compile', () => {
  const twice = [one, one] as const
  // @ts-expect-error: both have the code `one`
  const rules: Listed<typeof twice, 'file-empty'> = twice
  const once = [one] as const
  // @ts-expect-error: a stage has the code `one`
  const taken: Listed<typeof once, 'one' | 'file-empty'> = once
  const fine: Listed<typeof once, 'file-empty'> = once
  expect([rules, taken, fine]).toHaveLength(3)
})

test('a language without words, and facts that are not declared, do not compile', () => {
  // @ts-expect-error: nothing is said in Chinese
  const silent: Parameters<ReturnType<typeof defineRule<{ title: string }>>>[0]['words'] = { en: said }
  const stray = defineRule<{ title: string }>()({
    code: 'stray',
    severity: 'error',
    words: { 'zh-CN': said, en: said },
    // @ts-expect-error: `name` is no fact of this rule
    *check({ roles }) {
      for (const { locate } of roles.values()) yield { place: locate(''), facts: { name: '甲' } }
    },
  })
  expect([silent, stray]).toHaveLength(2)
})
