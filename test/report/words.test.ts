import { describe, expect, it } from 'vitest'
import type { DiagnosticCode, DiagnosticFacts } from '../../src/diagnostic.js'
import { sayDiagnostic } from '../../src/report/words/say.js'
import type { AnyDiagnostic, AnyFacts } from '../../src/rules/index.js'

const expected = { declared: { en: 'a list', 'zh-CN': '列表' } }
const found = '甲'
const key = '职责'
const path = ['甲', '乙', '甲']
const levels = ['了解', '精通']

/** For every code of a stage its facts, once with as few and once with as many as there can be; of rules what no example of theirs finds. */
const facts = {
  'file-not-utf8': [{}, { encoding: 'GB18030' }],
  'file-empty': [{}],
  'file-too-large': [{ megabytes: 50, limit: 2 }],
  'file-unreadable': [{ reason: 'EACCES' }],
  'file-fault': [{ reason: 'RangeError: too deep' }],
  'front-matter-missing': [{}],
  'front-matter-unclosed': [{}],
  'front-matter-late': [{ line: 2 }, { line: 2, text: true }],
  'front-matter-fence': [{ found: '...' }],
  'front-matter-not-mapping': [{ found: 'list' }, { found: 'empty' }],
  'full-width-colon': [{ key }],
  'colon-without-space': [{ key }],
  'dash-without-space': [{ text: found }],
  'item-without-dash': [{ text: found }, { text: found, mark: '1、' }],
  'pair-behind-mark': [{ text: found, mark: '1、' }],
  'pair-without-braces': [{ key, use: '{ 甲: 乙 }' }, { use: '{ 甲: 乙, 丙: 丁 }' }],
  'text-above-block': [{ use: '职责: 甲' }, { key, use: '- 甲' }, { key, use: '- 甲', item: true }],
  'tab-indent': [{}, { unread: key }],
  'wrong-space': [{ found: 'full-width' }, { found: 'no-break' }],
  'hidden-sign': [{ found: 'U+0007' }, { found: 'U+202E', turns: true }],
  'curly-quote': [{ found: '“…”' }],
  'block-as-list': [{ key: '职责', use: '- 接待' }],
  'heading-above-items': [{ marks: ['一、', '1、'], use: '- 职责: 甲', list: '任务', item: '- 乙' }],
  'word-as-key': [{ key: '审批', of: '权限类型', use: ['- { 权限类型: 审批, 事项: 付款 }'] }],
  'colon-in-text': [{ key, use: '职责：甲' }],
  'comma-in-text': [{ use: '职责: 甲，乙' }],
  'comment-in-text': [{ cut: '#2', use: '"甲 #2"' }],
  'escape-in-text': [{ found: '\\t', use: "'C:\\t'" }],
  'joined-lines': [{ mark: 'a)' }, { mark: '1、', ofKey: true }],
  'full-width-punctuation': [{ found: '，', use: ',' }],
  'yaml-indent': [
    {},
    { unread: key },
    { goesOn: true },
    { found: 3, expected: 2 },
    { found: 1, expected: 0, lines: 3 },
    { found: 0, expected: 2, under: key },
    { found: 0, expected: 2, goesOn: true },
  ],
  'yaml-quote': [{ found: '>' }, { found: '>', use: '">= 1"' }, { found: '"', unread: key }],
  'yaml-bracket': [
    { found: '[' },
    { found: '[', add: ']' },
    { found: ']', add: '[' },
    { found: '[', unread: key },
  ],
  'yaml-syntax': [{ found: '' }, { found }, { found, unread: key }],
  'yaml-alias': [{}],
  'conflict-marker': [{ line: 9 }],
  'second-document': [{}],
  'duplicate-key': [
    { key, line: 2 },
    { key, line: 2, other: 'duties' },
  ],
  'unknown-key': [
    { key },
    { key, nearest: '任务' },
    { key, belongsUnder: '' },
    { key, belongsUnder: '培训' },
    { key, homes: ['职责', '绩效指标'] },
    { key, belongsUnder: '学历', use: '学历: { 层次: 本科, 专业: [管理] }' },
    { key, keys: ['任务', '成果'] },
  ],
  'missing-key': [{ key }, { key, under: '培训' }, { key, example: '面试技巧' }],
  'missing-one-of': [{ keys: ['kpi', 'name'] }],
  'empty-value': [{ key }],
  'wrong-type': [
    { key, expected, found: 'mapping' },
    { key, expected, found: 'text', text: '甲、乙', nearest: '[甲, 乙]' },
  ],
  'needs-quotes': [
    { key, text: '012' },
    { key, text: '#1' },
    { key, text: 'true' },
  ],
  'invalid-date': [{ text: '明天' }, { text: '2026/1/5', nearest: '2026-01-05' }],
  'invalid-value': [
    { key, expected, found },
    { key, expected, found, nearest: '>= 95%' },
  ],
  'unknown-word': [
    { key, found, words: ['乙'] },
    { key, found, words: ['乙'], nearest: '乙' },
  ],
  'out-of-range': [
    { key, found: 120, least: 0, most: 100 },
    { key, found: -1, least: 0 },
    { key, found: 40, most: 31 },
  ],
  'too-few-items': [
    { key, least: 1 },
    { key, least: 2 },
  ],
  'browser-in-workspace': [{ key: 'browser' }],
  'duplicate-id': [{ kind: 'role', id: 'a', first: 'roles/a.md:1' }],
  'unknown-reference': [
    { kind: 'kpi', found, known: [] },
    { kind: 'kpi', found, known: ['乙'] },
    { kind: 'kpi', found, nearest: '乙', known: ['乙'] },
  ],
  'ambiguous-reference': [{ kind: 'role', found, ids: ['a', 'b'] }],
  'outside-post': [{ name: '总监' }],
  'undeclared-department': [{ found, known: ['销售部'] }],
  'unknown-level': [
    { found, competency: '谈判', levels },
    { found, competency: '谈判', levels, nearest: '精通' },
  ],
  'level-in-name': [{ found: '谈判（精通）', nearest: '谈判: 精通' }],
  'wrong-kind': [{ competency: '谈判', kind: 'skill', expected: 'knowledge' }],
  'extends-loop': [{ path }],
  'department-loop': [{ path }],
  'reports-disagree': [
    { superior: '甲', report: '乙' },
    { superior: '甲', report: '乙', actual: '甲' },
    { superior: '甲', report: '乙', actual: '丙' },
  ],
  'weights-sum': [
    { of: 'duties', sum: 90.1, total: 100 },
    { of: 'kpis', sum: 110, total: 100 },
  ],
  'picture-not-shown': [
    { found: 'a.png', why: 'elsewhere' },
    { found: 'a.png', why: 'outside' },
    { found: 'a.png', why: 'missing' },
    { found: 'a.doc', why: 'kind' },
    { found: 'a.svg', why: 'unsafe', part: '<script>' },
    { found: 'a.png', why: 'large', megabytes: 2 },
  ],
  'link-leads-nowhere': [
    { found: 'a.md', why: 'missing', nearest: 'b.md' },
    { found: 'a.md', why: 'missing' },
    { found: 'a.pdf', why: 'unpublished' },
    { found: '#a', why: 'no-heading' },
    { found: 'b.md#a', why: 'no-heading-there', role: '乙' },
  ],
  'character-without-font': [{ characters: ['棟', '☃'] }],
  'html-not-shown': [
    { tag: '<u>', why: 'unknown' },
    { tag: '<A>', why: 'unclosed' },
  ],
  'unknown-rule': [{ found: 'duplicat-duty', nearest: 'duplicate-duty' }, { found: 'yaml-quote' }],
  'unknown-option': [
    { rule: 'weights-sum', found: '宽差', options: ['容差'], nearest: '容差' },
    { rule: 'weights-sum', found: '甲', options: ['容差'] },
    { rule: 'near-role', found: '甲', options: [] },
  ],
  'ignore-without-reason': [{ rule: 'duplicate-duty' }],
  'ignore-unused': [{ rule: 'duplicate-duty' }],
  'unread-file': [{}],
  'file-name': (['reserved', 'character', 'end', 'long'] as const).map((why) => ({
    found: 'con.md',
    why,
    use: 'con-1.md',
  })),
  'routine-wrong-day': [
    { every: 'day' },
    { every: 'week', weekdays: ['mon'] },
    { every: 'week', weekdays: ['mon', 'fri'] },
    { every: 'quarter' },
  ],
} satisfies { [C in DiagnosticCode]: AnyFacts[C][] } & { [C in keyof AnyFacts]?: AnyFacts[C][] }

const place = { file: 'a.md', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
const diagnostics = Object.entries(facts).flatMap(([code, all]) =>
  all.map((some) => ({ code, severity: 'error', facts: some, place }) as AnyDiagnostic),
)

describe('every diagnostic', () => {
  it.each(diagnostics.map((one) => [one.code, one] as const))('%s speaks both languages', (_, diagnostic) => {
    for (const lang of ['zh-CN', 'en'] as const) {
      const { message, fix } = sayDiagnostic(diagnostic, lang)
      expect(message).not.toBe('')
      expect(`${message} ${fix ?? ''}`).not.toMatch(/undefined|null|NaN|must be|\[object|\$\{/)
    }
    expect(sayDiagnostic(diagnostic, 'zh-CN').message).toMatch(/\p{Script=Han}/u)
  })
})

describe('an unknown reference', () => {
  const fixOf = (some: DiagnosticFacts['unknown-reference']) =>
    sayDiagnostic({ code: 'unknown-reference', severity: 'error', facts: some, place }, 'zh-CN').fix

  it('says where the missing entry is written', () => {
    expect(fixOf({ kind: 'competency', found, known: ['乙'] })).toBe(
      '改为已有的能力素质，或写到 roles/ 下模型文件（如 model.yaml）的「能力素质」里',
    )
    expect(fixOf({ kind: 'kpi', found, known: [] })).toBe(
      '写到 roles/ 下模型文件（如 model.yaml）的「指标库」里，或在岗位的「绩效指标」里用「名称:」写出新指标',
    )
    expect(fixOf({ kind: 'kpi', found, known: ['乙'], nearest: '乙' })).toBe('是不是「乙」？')
  })
})
