import { describe, expect, it } from 'vitest'
import { found, role, said } from '../parse/found-in.js'

describe('an unknown key', () => {
  it('that is a slip', async () => {
    expect(await said(role('departmnet: 销售部'))).toMatchInlineSnapshot(`
      "unknown-key 5:1
        不认识「departmnet」 → 是不是「department」？
        Unknown key "departmnet" → did you mean "department"?"
    `)
  })

  it('instead of a key that is needed: one mistake', async () => {
    expect(await said('---\ntitel: 主管\npurpose: 接待\nduties: [接待]\n---\n')).toMatchInlineSnapshot(`
      "unknown-key 2:1
        不认识「titel」 → 是不是「title」？
        Unknown key "titel" → did you mean "title"?"
    `)
  })

  it('that goes on longer than the one that is meant', async () => {
    expect(
      await said('---\n岗位名称: 主管\n岗位目的: 接待\n岗位职责描述: [接待]\n---\n'),
    ).toMatchInlineSnapshot(`
      "unknown-key 4:1
        不认识「岗位职责描述」 → 是不是「岗位职责」？
        Unknown key "岗位职责描述" → did you mean "岗位职责"?"
    `)
  })

  it('that belongs elsewhere, in the language of its author', async () => {
    expect(await said(role('直接上级: 总监'))).toMatchInlineSnapshot(`
      "unknown-key 5:1
        「直接上级」不应写在这里 → 移到「汇报关系」下面，并缩进两个空格
        "直接上级" does not belong here → move it below "汇报关系", indented by two spaces"
    `)
    expect(await said(role('dotted: [顾问]'))).toMatchInlineSnapshot(`
      "unknown-key 5:1
        「dotted」不应写在这里 → 移到「reporting」下面，并缩进两个空格
        "dotted" does not belong here → move it below "reporting", indented by two spaces"
    `)
  })

  it('that belongs to the top level', async () => {
    expect(await said(role('reporting:', '  to: 总监', '  grade: P5'))).toMatchInlineSnapshot(`
      "unknown-key 7:3
        「grade」不应写在这里 → 移到最外层（左边不缩进）
        "grade" does not belong here → move it to the top level, without indent"
    `)
  })

  it('that nobody knows', async () => {
    expect(await said(role('星座: 白羊'))).toMatchInlineSnapshot(`
      "unknown-key 5:1
        不认识「星座」 → 删除它，或改为已有的名称；自己的数据用 x- 开头的键，写在最外层
        Unknown key "星座" → delete it or use a known one; data of your own go under keys that begin with x-, at the top level"
    `)
  })
})

describe('a missing key', () => {
  it('of the whole role, in the language of its author', async () => {
    expect(await said('---\n岗位目的: 接待\n职责: [接待]\n---\n')).toMatchInlineSnapshot(`
      "missing-key 1:1
        缺少「岗位名称」 → 加上一行：岗位名称: …
        "岗位名称" is missing → add a line: 岗位名称: …"
    `)
    expect(await found('---\ntitle: 主管\n---\n')).toEqual(['missing-key 1:1', 'missing-key 1:1'])
  })

  it('is none when the role takes over from another', async () => {
    expect(await found('---\ntitle: 主管\nextends: base\n---\n')).toEqual([])
  })

  it('of an item deep in a list', async () => {
    const text =
      '---\ntitle: 甲\npurpose: 乙\nduties:\n  - 丙\n  - duty: 丁\n    tasks:\n      - 戊\n      - { output: 己 }\n---\n'
    expect(await said(text)).toMatchInlineSnapshot(`
      "missing-key 9:11
        「tasks」这里缺少「task」 → 加上一行：task: …
        "task" is missing here, under "tasks" → add a line: task: …"
    `)
  })

  it('one of several', async () => {
    expect(await said(role('kpis:', '  - weight: 100'))).toMatchInlineSnapshot(`
      "missing-one-of 6:5
        「kpi」、「name」至少要写一个 → 加上一行：kpi: …
        At least one of "kpi", "name" is needed → add a line: kpi: …"
    `)
  })
})
