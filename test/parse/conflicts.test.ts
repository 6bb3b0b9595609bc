import { expect, test } from 'vitest'
import { load } from '../model/load.js'

const role = (...lines: string[]) => ({
  'roles/a.md': [
    '---',
    'title: 客户经理',
    ...lines,
    'duties: [开发客户]',
    'purpose: 服务客户',
    '---',
    '',
  ].join('\n'),
})

test("a merge that was not finished is one mistake, and one's own side is read", async () => {
  const {
    errors,
    factsOf,
    role: found,
  } = await load(role('<<<<<<< HEAD', 'grade: P2', '=======', 'grade: P3', '>>>>>>> 调整职级'))
  expect(errors).toEqual(['conflict-marker roles/a.md:3:1'])
  expect(factsOf('conflict-marker')).toEqual({ line: 7 })
  expect(found('a').grade).toBe('P2')
})

test('the base that git may show between the two is passed over', async () => {
  const { errors, role: found } = await load(
    role('<<<<<<< HEAD', 'grade: P2', '||||||| 4ab2c1', 'grade: P1', '=======', 'grade: P3', '>>>>>>> 调整'),
  )
  expect(errors).toEqual(['conflict-marker roles/a.md:3:1'])
  expect(found('a').grade).toBe('P2')
})

test('every conflict of a file is told, with the other mistakes', async () => {
  const conflict = ['<<<<<<< HEAD', '=======', 'location: 总部', '>>>>>>> 调整']
  const { errors } = await load(role(...conflict, 'grad: P2', ...conflict))
  expect(errors).toEqual([
    'conflict-marker roles/a.md:3:1',
    'unknown-key roles/a.md:7:1',
    'conflict-marker roles/a.md:8:1',
  ])
})

test('in a model file, too', async () => {
  const { errors } = await load({
    ...role(),
    'roles/model.yaml': '<<<<<<< HEAD\nkpis: []\n=======\nkpis: [x]\n>>>>>>> b\n',
  })
  expect(errors).toEqual(['conflict-marker roles/model.yaml:1:1'])
})
