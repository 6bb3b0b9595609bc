import { describe, expect, it } from 'vitest'
import { nearestText } from '../../src/validate/nearest-text.js'

describe('the nearest of several texts', () => {
  it.each([
    ['Title', ['title', 'titles'], 'title'],
    ['tilte', ['title', 'duties'], 'title'],
    ['purpos', ['purpose'], 'purpose'],
    ['职责描述', ['职责', '职级'], '职责'],
    ['直接上司', ['直接上级', '虚线上级'], '直接上级'],
    ['部们', ['部门', '状态'], '部门'],
    ['己批准', ['批准', '已批准', '已废止'], '已批准'],
    ['𠮷位职责', ['岗位职责'], '岗位职责'],
  ])('%s among %j is %s', (found, candidates, nearest) => {
    expect(nearestText(found, candidates)).toBe(nearest)
  })

  it.each([
    ['责任', ['权限', '职责', '状态']],
    ['职务', ['职责', '职级']],
    ['on', ['to', 'by']],
    ['星座', ['编号', '部门', '状态']],
    ['岗位', ['岗位名称', '岗位目的']],
  ])('%s is none of %j', (found, candidates) => {
    expect(nearestText(found, candidates)).toBeUndefined()
  })
})
