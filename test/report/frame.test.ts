import stringWidth from 'string-width'
import { expect, it, vi } from 'vitest'
import { frameOf } from '../../src/report/frame.js'

vi.mock('string-width', async (original) => {
  const { default: width } = await original<typeof import('string-width')>()
  return { default: vi.fn(width) }
})

const frame = (line: string, from: number, to = from + 1) =>
  frameOf([line], { file: 'roles/a.md', start: { line: 1, column: from }, end: { line: 1, column: to } })

it('shows what is around a place in a line that is too long', () => {
  expect(frame(`${'甲'.repeat(60)}here${'乙'.repeat(60)}`, 61, 65)).toEqual({
    line: `…${'甲'.repeat(21)}here${'乙'.repeat(20)}…`,
    marks: `${' '.repeat(43)}^^^^`,
  })
})

it('counts and keeps whole what a reader takes for one sign', () => {
  expect(frame('负责人👩‍💼e\u0301: 甲', 10)).toEqual({
    line: '负责人👩‍💼e\u0301: 甲',
    marks: `${' '.repeat(9)}^`,
  })
  expect(frame(`甲${'👩‍💼'.repeat(60)}`, 1)?.line).toBe(`甲${'👩‍💼'.repeat(43)}…`)
})

it('measures each sign once, and only those that have room', () => {
  const measured = vi.mocked(stringWidth)
  measured.mockClear()
  frame('か'.repeat(100_000), 50_000, 50_010)
  expect(measured.mock.calls.flat().join('').length).toBeLessThan(88)
})
