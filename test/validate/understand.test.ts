import { describe, expect, it } from 'vitest'
import { checked, found, role } from '../parse/found-in.js'

/** What a role says of one key, when nothing is wrong with it. */
async function understood(...lines: string[]): Promise<object> {
  const { value, diagnostics } = await checked(role(...lines))
  expect(diagnostics).toEqual([])
  return value
}

describe('the same, written in another way', () => {
  it.each([
    '2025年4月5日',
    '2025-4-5',
    '2025/04/05',
    '2025.4.5',
    '20250405',
    '２０２５年４月５日',
    '二〇二五年四月五日',
  ])('a day: %s', async (day) => {
    expect(await understood(`effective: ${day}`)).toMatchObject({ effective: '2025-04-05' })
  })

  it.each([
    '2025-04-05T00:00:00.000Z',
    '2025-04-05T00:00:00Z',
    '2025-04-05 00:00:00',
    '2025-04-05T00:00:00+08:00',
  ])('the midnight of a day: %s', async (time) => {
    expect(await understood(`approvals: [{ by: 总经理, on: ${time} }]`)).toMatchObject({
      approvals: [{ on: '2025-04-05' }],
    })
  })

  it('another hour is no day, for the day depends on where one is', async () => {
    expect(await found(role('effective: 2025-04-05T16:00:00Z'))).toEqual(['invalid-date 5:12'])
  })

  it.each([
    ['20,000元', '20,000 CNY'],
    ['20000元', '20000 CNY'],
    ['￥5,000.00', '5,000.00 CNY'],
  ])('money: %s', async (limit, read) => {
    expect(await understood('authority:', '  - matter: 费用', `    limit: ${limit}`)).toMatchObject({
      authority: [{ limit: read }],
    })
  })

  it.each([
    ['8000-12000元/月', '8000-12000 CNY/month'],
    ['8000至12000元每月', '8000-12000 CNY/month'],
    ['月薪8000-12000元', '8000-12000 CNY/month'],
    ['200 元／小时', '200 CNY/hour'],
    ['时薪25元', '25 CNY/hour'],
    ['15万元/年', undefined],
    ['年薪 12000 元/月', undefined],
  ])('pay by the month, the hour: %s', async (range, read) => {
    const text = role(`compensation: { range: ${range} }`)
    expect((await checked(text)).value).toMatchObject({ compensation: read ? { range: read } : {} })
    expect(await found(text)).toEqual(read ? [] : ['invalid-value 5:24'])
  })

  it('money that has to be reckoned out is for its author to write', async () => {
    expect(await found(role('authority:', '  - matter: 费用', '    limit: 2万元'))).toEqual([
      'invalid-value 7:12',
    ])
  })

  it.each(['15%', '15 %', '15％', '"15"', '１５', '百分之十五'])('a share: %s', async (share) => {
    expect(await understood(`kpis: [{ name: 甲, weight: ${share} }]`)).toMatchObject({
      kpis: [{ weight: 15 }],
    })
  })

  it.each([
    ['是', true],
    ['yes', true],
    ['√', true],
    ['否', false],
    ['不是', false],
    ['No', false],
  ])('yes or no: %s', async (word, meant) => {
    expect(await understood(`compensation: { published: ${word} }`)).toMatchObject({
      compensation: { published: meant },
    })
  })

  it.each([
    ['processes: 甲流程', { processes: ['甲流程'] }],
    ['processes: 甲流程、乙流程', { processes: ['甲流程、乙流程'] }],
    ['career: { promotion: 经理 }', { career: { promotion: ['经理'] } }],
    ['approvals: { by: 总经理 }', { approvals: [{ by: '总经理' }] }],
    ['kpis: { name: 到岗率, weight: 100 }', { kpis: [{ name: '到岗率', weight: 100 }] }],
    ['qualifications: { certificates: 驾驶证 }', { qualifications: { certificates: ['驾驶证'] } }],
    ['ksa: { skills: 谈判 }', { ksa: { skills: ['谈判'] } }],
  ])('one item alone: %s', async (line, expected) => {
    expect(await understood(line)).toMatchObject(expected)
  })

  it('one who must agree, without brackets', async () => {
    const { value, diagnostics } = await checked('须经同意: { 职级: 人力资源总监 }\n', 'config')
    expect(diagnostics).toEqual([])
    expect(value).toMatchObject({ approvals: { grade: ['人力资源总监'] } })
  })

  it('what is wrong in an item alone is told where it stands', async () => {
    expect(await found(role('processes: 3'))).toEqual(['needs-quotes 5:12'])
    expect(await found(role('approvals: { by: 总经理, on: 错 }'))).toEqual(['invalid-date 5:27'])
  })

  it('a competency with nothing behind it is required at whatever level', async () => {
    expect(await understood('ksa: { skills: { 谈判: , 沟通: } }')).toMatchObject({
      ksa: { skills: { 谈判: {}, 沟通: {} } },
    })
  })
})

describe('nothing', () => {
  it('where nothing need stand is a note, and as good as not written', async () => {
    const text = role(
      "grade: ''",
      'department: null',
      'processes: ["", 甲]',
      'reporting:',
      'career: { promotion: }',
    )
    const { value, diagnostics, sound } = await checked(text)
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual(
      Array.from({ length: 5 }, () => ['empty-value', 'note']),
    )
    expect([sound, value]).toEqual([
      true,
      {
        title: '客户经理',
        purpose: '维护客户',
        duties: ['拜访客户'],
        processes: [undefined, '甲'],
        career: {},
      },
    ])
  })

  it.each([
    ['---\ntitle: 甲\npurpose:\nduties: [丙]\n---\n', 'empty-value 3:1'],
    ['---\ntitle: 甲\npurpose: 乙\nduties:\n---\n', 'empty-value 4:1'],
    ['---\ntitle: 甲\npurpose: 乙\nduties: [""]\n---\n', 'empty-value 4:10'],
    ['---\ntitle: ""\npurpose: 乙\nduties: [丙]\n---\n', 'empty-value 2:1'],
    ['---\ntitle: 甲\npurpose: 乙\nduties: [{ duty: }]\n---\n', 'empty-value 4:12'],
  ])('where something must stand is an error: %j', async (text, at) => {
    const { diagnostics, sound } = await checked(text)
    expect(diagnostics.map(({ code, place: { start } }) => `${code} ${start.line}:${start.column}`)).toEqual([
      at,
    ])
    expect([sound, diagnostics[0]?.severity]).toEqual([false, 'error'])
  })

  it('need not stand there when it is taken over from a base', async () => {
    const { diagnostics } = await checked('---\ntitle: 甲\nextends: base\npurpose:\n---\n')
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['note'])
  })
})

it.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
  'words that objects of the language have are words like others: %s',
  async (word) => {
    expect(await found(role(`abstract: ${word}`))).toEqual(['wrong-type 5:11'])
  },
)

describe('names with their levels in a list', () => {
  const skills = (...items: string[]) => ['ksa:', '  skills:', ...items.map((item) => `    ${item}`)]

  it('are read as keys with values; a name alone asks for no level', async () => {
    expect(
      await understood(...skills('- 谈判: 3', '- 拜访', '- 报价: { level: 2, need: 优先 }')),
    ).toMatchObject({ ksa: { skills: { 谈判: 3, 拜访: {}, 报价: { level: 2, need: 'preferred' } } } })
    expect(await understood('ksa: { skills: [谈判: 3, 拜访] }')).toMatchObject({
      ksa: { skills: { 谈判: 3, 拜访: {} } },
    })
  })

  it('are found where they were written', async () => {
    const { file } = await checked(role(...skills('- 拜访', '- 谈判: 3')))
    expect(file.locate('/ksa/skills/拜访', 'key').start).toMatchObject({ line: 7, column: 7 })
    expect(file.locate('/ksa/skills/谈判').start).toMatchObject({ line: 8, column: 11 })
    expect(file.keyAt('/ksa/skills/谈判')).toBe('谈判')
  })

  it('are told where one is there twice, so that no level is lost', async () => {
    const twice = role(...skills('- 谈判: 3', '- 谈判: 2'))
    expect(await found(twice)).toEqual(['wrong-type 7:7', 'wrong-type 8:7'])
  })
})
