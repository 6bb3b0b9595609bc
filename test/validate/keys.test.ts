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
      await said('---\n岗位名称: 主管\n岗位目的: 接待\n岗位职责的描述: [接待]\n---\n'),
    ).toMatchInlineSnapshot(`
      "unknown-key 4:1
        不认识「岗位职责的描述」 → 是不是「岗位职责」？
        Unknown key "岗位职责的描述" → did you mean "岗位职责"?"
    `)
  })

  it('that is only another name of where it stands is sent nowhere', async () => {
    const [first = ''] = (await said(role('薪酬福利:', '  薪酬: 8000-12000元/月'))).split('\n').slice(1)
    expect(first).toContain('不认识「薪酬」 → 这里可以写：薪酬范围、薪酬构成、福利、公开')
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

  it('that belongs under a key beside it which holds a short form: both in one', async () => {
    const text = role(
      '任职资格:',
      '  学历: 本科以上',
      '  专业: [人力资源, 管理]',
      '汇报关系: 总监',
      '直接下级: []',
    )
    expect(await said(text)).toMatchInlineSnapshot(`
      "unknown-key 7:3
        「专业」不应写在这里 → 与「学历」合写为：学历: { 层次: 本科以上, 专业: [人力资源, 管理] }
        "专业" does not belong here → write it with "学历": 学历: { 层次: 本科以上, 专业: [人力资源, 管理] }
      unknown-key 9:1
        「直接下级」不应写在这里 → 与「汇报关系」合写为：汇报关系: { 直接上级: 总监, 直接下级: […] }
        "直接下级" does not belong here → write it with "汇报关系": 汇报关系: { 直接上级: 总监, 直接下级: […] }"
    `)
  })

  it('that is called otherwise here, in the language of the file', async () => {
    const text = role('requirements:', '  学历: 本科', '岗位编号: A1')
    expect(await said(text)).toMatchInlineSnapshot(`
      "unknown-key 5:1
        不认识「requirements」 → 是不是「qualifications」？
        Unknown key "requirements" → did you mean "qualifications"?"
    `)
    const chinese = '---\n岗位名称: 甲\n岗位目的: 乙\nresponsibilities: [丙]\n---\n'
    expect(await said(chinese)).toMatchInlineSnapshot(`
      "unknown-key 4:1
        不认识「responsibilities」 → 是不是「职责」？
        Unknown key "responsibilities" → did you mean "职责"?"
    `)
  })

  it('that nobody knows, below another: names that may stand there', async () => {
    const text = '---\n岗位名称: 甲\n岗位目的: 乙\n职责:\n  - 职责: 丙\n    甲方: 丁\n---\n'
    expect(await said(text)).toMatchInlineSnapshot(`
      "unknown-key 6:5
        不认识「甲方」 → 这里可以写：职责、权重、核心职责、任务、成果、关联指标；没有专门的键的内容，写进正文（第二个 --- 下面）
        Unknown key "甲方" → these may stand here: 职责, 权重, 核心职责, 任务, 成果, 关联指标; what has no key of its own goes into the text below the second ---"
    `)
  })

  it('that nobody knows', async () => {
    expect(await said(role('星座: 白羊'))).toMatchInlineSnapshot(`
      "unknown-key 5:1
        不认识「星座」 → 看看是不是写错了；没有专门的键的内容，写进正文（第二个 --- 下面），或用 x- 开头的键写在最外层（只作数据，不印出来）
        Unknown key "星座" → check the spelling; what has no key of its own goes into the text below the second ---, or under a key that starts with x- at the top level (kept as data, not printed)"
    `)
  })
})

describe('a missing key', () => {
  it('of the whole role, in the language of its author', async () => {
    expect(await said('---\n岗位目的: 接待\n职责: [接待]\n---\n')).toMatchInlineSnapshot(`
      "missing-key 1:1
        没有写「岗位名称」 → 加上：岗位名称: …
        "岗位名称" is missing → add: 岗位名称: …"
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
        「tasks」里没有写「task」 → 加上：task: …
        "task" is missing in "tasks" → add: task: …"
    `)
  })

  it('an id: what it may be, taken from the name', async () => {
    const text = '能力素质:\n  - { 名称: 面试 技巧, 类型: 技能 }\n  - 类型: 技能\n'
    expect(await said(text, 'model')).toMatchInlineSnapshot(`
      "missing-key 2:7
        「能力素质」里没有写「标识」 → 加上：标识: 面试-技巧（可以用中文，不含空格；在 { } 里用英文逗号隔开）
        "标识" is missing in "能力素质" → add: 标识: 面试-技巧 (without spaces; behind a comma when inside { })
      missing-key 3:5
        「能力素质」里没有写「标识」 → 加上：标识: 招聘技巧（可以用中文，不含空格；在 { } 里用英文逗号隔开）
        "标识" is missing in "能力素质" → add: 标识: 招聘技巧 (without spaces; behind a comma when inside { })
      missing-key 3:5
        「能力素质」里没有写「名称」 → 加上：名称: …
        "名称" is missing in "能力素质" → add: 名称: …"
    `)
  })

  it('one of several', async () => {
    expect(await said(role('kpis:', '  - weight: 100'))).toMatchInlineSnapshot(`
      "missing-one-of 6:5
        「kpi」、「name」至少要写一个 → 加上：kpi: …
        At least one of "kpi", "name" is needed → add: kpi: …"
    `)
  })
})
