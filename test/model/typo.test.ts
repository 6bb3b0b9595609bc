import { describe, expect, test } from 'vitest'
import { isTypo, isUnitSlip, nearestOf } from '../../src/model/typo.js'

describe('isTypo', () => {
  test.each([
    ['区域经里', '区域经理', 'a character like it'],
    ['区域理经', '区域经理', 'two that changed places'],
    ['高级客户经经理', '高级客户经理', 'one written twice'],
    ['acount-manager', 'account-manager', 'a letter left out'],
    ['account-manegar', 'account-manager', 'two letters in a long name'],
  ])('%s for %s: %s', (found, known) => {
    expect(isTypo(found, known)).toBe(true)
  })

  test.each([
    ['大客户经理', '客户经理', 'a name that contains another'],
    ['客户经理', '大客户经理', 'a name that another contains'],
    ['客服经理', '客户经理', 'service and client managers'],
    ['高级经理', '中级经理', 'a rank'],
    ['一级代表', '二级代表', 'a number'],
    ['售后主管', '售前主管', 'a side'],
    ['销售主任', '销售主管', 'a kind of post'],
    ['会计', '会记', 'two characters are near to many'],
    ['出纳员', '出纳', 'a short word'],
    ['sales-2', 'sales-1', 'a figure'],
    ['key-account-manager', 'account-manager', 'a longer name'],
  ])('%s is not %s: %s', (found, known) => {
    expect(isTypo(found, known)).toBe(false)
  })
})

describe('isUnitSlip', () => {
  test.each([
    ['消售部', '销售部'],
    ['售销部', '销售部'],
    ['财物部', '财务部'],
    ['市声部', '市场部'],
    ['人力资原部', '人力资源部'],
  ])('%s for %s', (found, known) => {
    expect(isUnitSlip(found, known)).toBe(true)
  })

  test.each([
    ['法务部', '财务部'],
    ['采购部', '销售部'],
    ['采销部', '采购部'],
    ['资产部', '生产部'],
    ['法务管理部', '财务管理部'],
    ['销售一部', '销售二部'],
    ['销售部', '销售中心'],
    ['HRD', 'HRM'],
  ])('%s is not %s', (found, known) => {
    expect(isUnitSlip(found, known)).toBe(false)
  })
})

test('the nearest is relative to length', () => {
  expect(nearestOf('精同', ['精通', '了解'])).toBeUndefined()
  expect(nearestOf('产品知试', ['产品知识', '行业知识'])).toBe('产品知识')
  expect(nearestOf('negotation', ['negotiation', 'english'])).toBe('negotiation')
  expect(nearestOf('甲', [])).toBeUndefined()
})
