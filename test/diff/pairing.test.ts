import { describe, expect, test } from 'vitest'
import { movesIn } from '../../src/diff/pair/moves.js'
import { pairEntries } from '../../src/diff/pair/pair-entries.js'
import { pairModels } from '../../src/diff/pair/pair-models.js'
import { plainText } from '../../src/diff/pair/plain-text.js'
import { entry, type List, texts } from '../../src/diff/portrait/portrait.js'
import { load, role, yaml } from '../model/load.js'
import { stepsOf } from '../steps.js'

/** So many steps each of them may take; to compare two sentences takes about a hundred. */
const STEPS = 10_000

/** Which words went with which, `∅` for none. */
function pairs(before: readonly string[], after: readonly string[], options: Partial<List> = {}): string[] {
  const listOf = (found: readonly string[]): List => ({ ...texts('task', found, ''), ...options })
  return pairEntries(listOf(before), listOf(after)).map(
    (pair) => `${pair.before?.name ?? '∅'} → ${pair.after?.name ?? '∅'}`,
  )
}

describe('entries of a list', () => {
  test('are the same by their words, wherever they stand', () => {
    expect(pairs(['甲', '乙'], ['乙', '甲'])).toEqual(['乙 → 乙', '甲 → 甲'])
  })

  test('are the same when blanks and capitals differ', () => {
    expect(pairs(['Visit customers'], ['visit  customers'])).toEqual(['Visit customers → visit  customers'])
  })

  test('are the same in another wording when half of it is kept', () => {
    expect(pairs(['编制接待方案', '核对账目'], ['核对每月账目', '编制接待方案与预算'])).toEqual([
      '编制接待方案 → 编制接待方案与预算',
      '核对账目 → 核对每月账目',
    ])
  })

  test('of two alike the one that is more alike is taken, whatever comes first', () => {
    expect(pairs(['检查接待记录'], ['检查接待现场记录', '检查接待记录表'])).toEqual([
      '检查接待记录 → 检查接待记录表',
      '∅ → 检查接待现场记录',
    ])
  })

  test('of two that are equally alike the nearer one is taken', () => {
    expect(pairs(['参加晨会', '提交周报'], ['参加晨会甲', '参加晨会乙'])[0]).toBe('参加晨会 → 参加晨会甲')
  })

  /** Sentences of 14 characters that share none of their places. */
  const sentences = (count: number, end: string) =>
    Array.from({ length: count }, (_, index) => {
      const sign = (step: number) => String.fromCodePoint(0x4e00 + ((index * 131 + step * 977) % 9000))
      return `${Array.from({ length: 12 }, (_, step) => sign(step)).join('')}${end}`
    })

  test.each([300, 1000])(
    'of %i that are worded anew and shuffled each is found again, without trying each with every other',
    async (count) => {
      const [before, worded] = [sentences(count, '甲乙'), sentences(count, '丙丁')]
      const after = worded.map((_, index) => worded[(index * 7) % count] ?? '')
      let found: string[] = []
      expect(
        await stepsOf(() => {
          found = pairs(before, after)
        }),
      ).toBeLessThan(count * STEPS)
      expect(found).toHaveLength(count)
      expect(found.every((pair) => pair.slice(0, 12) === pair.slice(17, 29))).toBe(true)
    },
  )

  test('of which many share most of their words each is found again', () => {
    const all = (end: string) =>
      Array.from({ length: 300 }, (_, n) => `按合同约定核对第${n * 37}号客户的${end}`)
    const after = all('往来账款').reverse()
    expect(pairs(all('往来账目'), after).filter((pair) => pair.includes('∅'))).toEqual([])
  })

  test('that have nothing in common went and came', () => {
    expect(pairs(['核对账目'], ['拜访客户'])).toEqual(['核对账目 → ∅', '∅ → 拜访客户'])
  })

  test('twice the same are two', () => {
    expect(pairs(['甲', '甲'], ['甲'])).toEqual(['甲 → 甲', '甲 → ∅'])
  })

  test('the only ones of both sides are the same where the list says so', () => {
    expect(pairs(['核对账目'], ['拜访客户'], { slots: 'alone' })).toEqual(['核对账目 → 拜访客户'])
    expect(pairs(['核对账目', '甲'], ['拜访客户', '甲'], { slots: 'alone' })).toEqual([
      '甲 → 甲',
      '核对账目 → 拜访客户',
    ])
  })

  test('at one place of lists of one length are the same where the list says so', () => {
    expect(pairs(['了解', '运用'], ['初级', '中级'], { slots: 'place' })).toEqual([
      '了解 → 初级',
      '运用 → 中级',
    ])
    expect(pairs(['了解'], ['初级', '中级'], { slots: 'place' })).toHaveLength(3)
  })

  test('of one key belong together that say the same', () => {
    const right = (value: string, pointer: string) =>
      entry('authority', {
        name: '费用',
        text: '费用',
        pointer,
        values: [{ field: 'authority-right', value, pointer }],
      })
    const before: List = { field: 'authority', entries: [right('propose', '/0'), right('review', '/1')] }
    const after: List = { field: 'authority', entries: [right('review', '/0'), right('approve', '/1')] }
    expect(pairEntries(before, after).map((pair) => [pair.before?.pointer, pair.after?.pointer])).toEqual([
      ['/1', '/0'],
      ['/0', '/1'],
    ])
  })

  test('five hundred of them, all reworded, are paired without trying each with every other', async () => {
    const before = Array.from({ length: 500 }, (_, index) => `检查第 ${index} 号仓库的货架与标签`)
    const after = before.map((text) => `每日${text}`)
    let told: string[] = []
    expect(
      await stepsOf(() => {
        told = pairs(before, after)
      }),
    ).toBeLessThan(500 * STEPS)
    expect(told.filter((line) => line.includes('∅'))).toEqual([])
  })
})

describe('moves', () => {
  const moved = (order: readonly number[]) =>
    movesIn(order.map((from, index) => ({ item: from, from, to: index + 1 }))).map(({ item }) => item)

  test('are the fewest that explain an order', () => {
    expect(moved([1, 2, 3, 4])).toEqual([])
    expect(moved([4, 1, 2, 3])).toEqual([4])
    expect(moved([2, 3, 4, 1])).toEqual([1])
    expect(moved([3, 4, 1, 2])).toHaveLength(2)
    expect(moved([4, 3, 2, 1])).toHaveLength(3)
  })

  test('something added or removed before them moves none', () => {
    expect(moved([2, 5, 9])).toEqual([])
  })
})

test('blanks, line ends and compositions are not part of a text, blanks between words are', () => {
  expect(plainText('拜访 客户，\n  记录 需求 ')).toBe('拜访客户，记录需求')
  expect(plainText('Visit\r\ncustomers')).toBe('Visit customers')
  expect(plainText('e\u0301tude')).toBe('\u00e9tude')
  expect(plainText('ISO 14001 标准')).toBe('ISO 14001标准')
})

describe('roles', () => {
  async function paired(before: Record<string, string>, after: Record<string, string>) {
    const [was, is] = await Promise.all([load(before), load(after)])
    const pairing = pairModels(was.model, is.model)
    const several = (found: typeof pairing.splits.split) =>
      [...found].map(([one, others]) => `${one.id}: ${others.map(({ id }) => id)}`)
    return {
      roles: Object.fromEntries(pairing.roles),
      split: several(pairing.splits.split),
      merged: several(pairing.splits.merged),
    }
  }
  const worker = (title: string, duties: string) =>
    `---\ntitle: ${title}\npurpose: 保障日常运行\nduties: [${duties}]\n---\n`

  test('are the same by id, whatever else is another', async () => {
    const { roles } = await paired({ 'roles/a.md': role('甲') }, { 'roles/a.md': worker('乙', '巡检设备') })
    expect(roles).toEqual({ a: 'a' })
  })

  test('of other ids are the same by title and work', async () => {
    const { roles } = await paired(
      { 'roles/a.md': worker('设备员', '巡检设备, 更换滤芯') },
      { 'roles/b.md': worker('设备专员', '巡检设备, 更换滤芯, 记录台账') },
    )
    expect(roles).toEqual({ a: 'b' })
  })

  test('of other work are not the same, though the purpose is a common phrase', async () => {
    const { roles } = await paired(
      { 'roles/a.md': worker('设备员', '巡检设备, 更换滤芯') },
      { 'roles/b.md': worker('出纳', '办理收付款项, 保管空白支票') },
    )
    expect(roles).toEqual({})
  })

  test('that share out the duties of one are its parts', async () => {
    const { roles, split } = await paired(
      { 'roles/a.md': worker('综合岗', '巡检设备, 更换滤芯, 办理收付款项, 保管空白支票') },
      {
        'roles/b.md': worker('设备员', '巡检设备, 更换滤芯'),
        'roles/c.md': worker('出纳', '办理收付款项, 保管空白支票'),
      },
    )
    expect({ roles, split }).toEqual({ roles: {}, split: ['a: b,c'] })
  })

  test('whose duties one took up are merged in it', async () => {
    const { merged } = await paired(
      {
        'roles/b.md': worker('设备员', '巡检设备, 更换滤芯'),
        'roles/c.md': worker('出纳', '办理收付款项, 保管空白支票'),
      },
      { 'roles/a.md': worker('综合岗', '巡检设备, 更换滤芯, 办理收付款项, 保管空白支票') },
    )
    expect(merged).toEqual(['a: b,c'])
  })

  test('three hundred that all have other ids are paired without trying each with every other, common phrases or not', async () => {
    const files = (prefix: string) =>
      Object.fromEntries(
        Array.from({ length: 300 }, (_, index) => [
          `roles/${prefix}${index}.md`,
          worker(`第${index}班组长`, `安排第${index}班的轮值, 巡检${index}号机组, 参加例会`),
        ]),
      )
    const [was, is] = await Promise.all([load(files('a')), load(files('b'))])
    let roles: ReadonlyMap<string, string> = new Map()
    expect(
      await stepsOf(() => {
        roles = pairModels(was.model, is.model).roles
      }),
    ).toBeLessThan(300 * STEPS)
    expect([...roles].filter(([from, to]) => from.slice(1) !== to.slice(1))).toEqual([])
    expect(roles.size).toBe(300)
  })
})

describe('parts of the model', () => {
  async function competencies(before: string[], after: string[]) {
    const sides = await Promise.all(
      [before, after].map((lines) => load({ 'roles/model.yaml': yaml('competencies:', ...lines) })),
    )
    const [was, is] = sides.map(({ model }) => model)
    return was && is ? Object.fromEntries(pairModels(was, is).competencies) : {}
  }

  test('are the same by id, then by name', async () => {
    const before = ['  - { id: a, kind: skill, name: 谈判 }', '  - { id: b, kind: skill, name: 写作 }']
    const after = ['  - { id: a, kind: skill, name: 商谈 }', '  - { id: c, kind: skill, name: 写作 }']
    expect(await competencies(before, after)).toEqual({ a: 'a', b: 'c' })
  })

  test('are the same by what they say when id and name are others', async () => {
    const before = ['  - { id: a, kind: skill, name: 谈判, definition: 准备、主持和收束谈判 }']
    const after = ['  - { id: b, kind: skill, name: 商谈, definition: 准备、主持和收束商务谈判 }']
    expect(await competencies(before, after)).toEqual({ a: 'b' })
  })

  test('that say nothing are not the same', async () => {
    const [before, after] = [
      ['  - { id: a, kind: skill, name: 谈判 }'],
      ['  - { id: b, kind: skill, name: 商谈 }'],
    ]
    expect(await competencies(before, after)).toEqual({})
  })
})

describe('roles', () => {
  const written = (title: string, duties: string, ...lines: string[]) =>
    ['---', `title: ${title}`, `purpose: 做好${duties}`, `duties: [${duties}]`, ...lines, '---', ''].join(
      '\n',
    )
  const hunter = written('客户开发经理', '寻找新客户并约见负责人, 编制月度开发计划')
  const clerk = written('仓库管理员', '清点入库货物, 保管仓库钥匙')
  const cook = written('厨师', '采购蔬菜, 烹制午餐')

  /** Which ids went with which. */
  async function rolePairs(before: Record<string, string>, after: Record<string, string>) {
    const [was, is] = [await load(before), await load(after)]
    return Object.fromEntries(pairModels(was.model, is.model).roles)
  }

  test('of two files that changed names each is itself', async () => {
    expect(
      await rolePairs(
        { 'roles/a.md': hunter, 'roles/b.md': clerk },
        { 'roles/a.md': clerk, 'roles/b.md': hunter },
      ),
    ).toEqual({ a: 'b', b: 'a' })
  })

  test('of three that went round each is itself', async () => {
    expect(
      await rolePairs(
        { 'roles/a.md': hunter, 'roles/b.md': clerk, 'roles/c.md': cook },
        { 'roles/a.md': clerk, 'roles/b.md': cook, 'roles/c.md': hunter },
      ),
    ).toEqual({ a: 'c', b: 'a', c: 'b' })
  })

  test('that gave its file to a new one is found under its title', async () => {
    expect(
      await rolePairs({ 'roles/a.md': hunter }, { 'roles/a.md': cook, 'roles/hunter.md': hunter }),
    ).toEqual({ a: 'hunter' })
  })

  test('under the same file is the same, whatever else became of it', async () => {
    expect(await rolePairs({ 'roles/a.md': hunter }, { 'roles/a.md': cook })).toEqual({ a: 'a' })
  })

  test('in another file, all rewritten, is the same by its title', async () => {
    const anew = written('客户开发经理', '拜访政府机关, 参加招标会议')
    expect(await rolePairs({ 'roles/am.md': hunter }, { 'roles/account-manager.md': anew })).toEqual({
      am: 'account-manager',
    })
  })

  test('of one title in two files are told apart by their work', async () => {
    const other = written('客户开发经理', '拜访政府机关, 参加招标会议')
    expect(
      await rolePairs(
        { 'roles/a.md': hunter, 'roles/b.md': other },
        { 'roles/c.md': other, 'roles/d.md': hunter },
      ),
    ).toEqual({ a: 'd', b: 'c' })
  })
})
