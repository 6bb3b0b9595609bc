import { describe, expect, it } from 'vitest'
import { checked, found, role } from './found-in.js'

const long = 'Communicating between the technical and non-technical'
const longer =
  '与技术人员和非技术人员进行有效沟通并且能够把复杂的技术概念讲给所有的业务部门同事听懂的能力（含书面表达）'

describe('a key may be long', () => {
  it.each([
    ['of forty and of forty-one signs', ['a'.repeat(40), 'b'.repeat(41)]],
    ['of words', [long, `${long}, in one of several languages, and whatever else belongs to it (all of it)`]],
    ['in Chinese', [longer]],
    [
      'with quotes and colons in it',
      [`People's trust, won and kept for as long as one works there`, `${long}:x`],
    ],
  ])('%s', async (_, keys) => {
    const text = role('ksa:', '  skills:', ...keys.map((key) => `    ${key}: 3`))
    expect(await found(text)).toEqual([])
    expect((await checked(text)).value).toMatchObject({
      ksa: { skills: Object.fromEntries(keys.map((key) => [key, 3])) },
    })
  })

  it.each([`"${long}"`, `'${long}'`, `"${long} \\"and\\" others"`, `'It''s ${long}'`])(
    'in quotes: %s',
    async (key) => {
      expect(await found(role('ksa:', '  skills:', `    ${key}: 3`))).toEqual([])
    },
  )

  it('in braces, and as the name of a level', async () => {
    expect(await found(role(`ksa: { skills: { ${long}: 3, "${longer}": 2 } }`))).toEqual([])
    const levels = [
      'scales: [{ id: s, levels: [A, B] }]',
      'competencies:',
      '  - id: k',
      '    kind: skill',
      '    name: K',
    ]
    const model = [...levels, '    levels:', `      ${long}: does it`, ''].join('\n')
    expect((await checked(model, 'model')).value).toMatchObject({
      competencies: [{ levels: { [long]: 'does it' } }],
    })
    expect(await found(model, 'model')).toEqual([])
  })

  it('and its colon may be mistyped', async () => {
    expect(await found(role('ksa:', '  skills:', `    ${long}：3`, '    谈判: 2'))).toEqual([
      'full-width-colon 7:58',
    ])
    expect(await found(role('ksa:', '  skills:', `    ${long}:3`))).toEqual(['colon-without-space 7:58'])
  })

  it('and its line may be indented wrongly', async () => {
    expect(await found(role('ksa:', '  skills:', `    ${long}: 3`, `   ${long} well: 3`))).toEqual([
      'yaml-indent 8:4',
    ])
  })

  it('but a sentence with a comment that has a colon is none', async () => {
    const text = role('location: 北京', '  # 说明: 暂定', 'grade: P5 # 见: 附件')
    expect(await found(text)).toEqual([])
    expect((await checked(text)).value).toMatchObject({ location: '北京', grade: 'P5' })
  })
})
