import { describe, expect, test } from 'vitest'
import type { Subject } from '../../src/content/types.js'
import { ToolError } from '../../src/errors.js'
import { plainNameOf, subjectsNamed } from '../../src/publish/find-subjects.js'
import type { Target } from '../../src/publish/targets.js'
import type { Document } from '../../src/render/document.js'
import { memorySource } from '../../src/source/memory-source.js'
import { loadWorkspace } from '../../src/workspace.js'

const role = (title: string, ...more: string[]) =>
  ['---', `title: ${title}`, 'purpose: p', 'duties: [d]', ...more, '---', ''].join('\n')

const { model } = await loadWorkspace(
  memorySource({
    'roles/am.md': role('客户经理', 'code: XS-01', 'titles: { en: Account Manager }'),
    'roles/clerk.md': role('文员'),
    'roles/model.yaml':
      'ladders: [{ id: sales, name: 销售序列, roles: [am] }]\ndepartments: [{ id: sales, name: 销售部 }]\n',
  }),
)

/** A file about a subject; which document it is of makes no difference here. */
const target = (subject: Subject, path: string): Target =>
  ({ subject, path, document: { name: 'card' } as Document, format: 'html' }) as Target

const targets = [
  target({ kind: 'workspace' }, 'index.html'),
  target({ kind: 'ladder', id: 'sales' }, 'competency-matrix/ladder-sales.html'),
  target({ kind: 'department', id: 'sales' }, 'competency-matrix/department-sales.html'),
  target({ kind: 'role', id: 'am' }, 'job-description/am.html'),
  target({ kind: 'role', id: 'am' }, 'card/am-card.html'),
  target({ kind: 'role', id: 'clerk' }, 'job-description/clerk.html'),
]

const found = (name: string, among: readonly Target[] = targets) =>
  subjectsNamed(name, among, model).map(plainNameOf)

describe('a subject answers', () => {
  test.each([
    ['am', ['role:am'], 'to its id'],
    ['AM', ['role:am'], 'to its id in capitals'],
    ['客户经理', ['role:am'], 'to its title'],
    ['account manager', ['role:am'], 'to its title in another language'],
    ['xs-01', ['role:am'], 'to its code'],
    ['am-card', ['role:am'], 'to the name of a file of it'],
    ['sales', ['department:sales', 'ladder:sales'], 'with all others of that id'],
    ['销售序列', ['ladder:sales'], 'to its name'],
    ['.', ['.'], 'as the whole workspace'],
    ['index', ['.'], 'as the whole workspace, to the name of its file'],
  ])('%s: %j, %s', (name, subjects) => {
    expect(found(name)).toEqual(subjects)
  })

  test.each([
    ['role:am', 'role:am'],
    ['岗位：客户经理', 'role:am'],
    ['Ladder: sales', 'ladder:sales'],
    ['ladder : sales', 'ladder:sales'],
    ['序列:sales', 'ladder:sales'],
    ['职级序列:销售序列', 'ladder:sales'],
    ['department:sales', 'department:sales'],
    ['部门:销售部', 'department:sales'],
  ])('%s with its kind before it', (name, subject) => {
    expect(found(name)).toEqual([subject])
  })

  test('first as the id that is written just so', () => {
    const among = [...targets, target({ kind: 'role', id: 'AM' }, 'job-description/AM_.html')]
    expect(found('AM', among)).toEqual(['role:AM'])
    expect(found('Am', among)).toEqual(['role:am', 'role:AM'])
  })

  test('to the name of a file with dots in it', () => {
    expect(found('am-v1.2', [target({ kind: 'role', id: 'am' }, 'card/am-v1.2.html')])).toEqual(['role:am'])
  })

  test('only as what it is', () => {
    expect(() => found('ladder:am')).toThrow(ToolError)
    expect(() => found('constructor:am')).toThrow(ToolError)
    expect(() => found('1. role:am')).toThrow(ToolError)
  })
})

describe('a name that means none', () => {
  const answer = (name: string, among: readonly Target[] = targets) => {
    try {
      return found(name, among)
    } catch (error) {
      return (error as ToolError).text
    }
  }

  test('is answered with the nearest and with what there is', () => {
    expect(answer('clrek')).toEqual({
      en: 'There is no role or department or ladder "clrek". Did you mean clerk? There are: am, clerk, sales.',
      'zh-CN': '没有岗位或部门或职级序列“clrek”。是否想写 clerk？现有：am、clerk、sales。',
    })
    expect(answer('xyz')).toMatchObject({
      'zh-CN': '没有岗位或部门或职级序列“xyz”。现有：am、clerk、sales。',
    })
  })

  test('is answered with a name of a ladder where no role is near', () => {
    expect(answer('salse')).toMatchObject({ en: expect.stringContaining('Did you mean sales?') })
  })

  test('is answered with a role rather than with a ladder that is nearer', () => {
    const among = [
      target({ kind: 'ladder', id: 'cashiers' }, 'ladder.html'),
      target({ kind: 'role', id: 'cashier' }, 'role.html'),
    ]
    expect(answer('cashiersz', among)).toMatchObject({
      en: expect.stringContaining('Did you mean cashier?'),
    })
  })

  test('is answered in short where there are many, and where there is only the whole', () => {
    const many = Array.from({ length: 13 }, (_, at) => target({ kind: 'role', id: `r${at}` }, `r${at}.html`))
    expect(answer('xyz', many)).toMatchObject({
      en: expect.stringMatching(/^There is no role "xyz"\..* r11 …\.$/),
    })
    expect(answer('xyz', many.slice(1))).toMatchObject({ en: expect.stringMatching(/ r12\.$/) })
    expect(answer('xyz', targets.slice(0, 1))).toEqual({
      en: 'There is no workspace "xyz".',
      'zh-CN': '没有工作区“xyz”。',
    })
  })
})
