import { expect, test } from 'vitest'
import { withPrinter } from '../../src/render/pdf/printer.js'
import { fontsOf, textOf } from '../render/pdf/read-printed.js'
import { officeTexts } from './office-texts.js'
import { pagesOf } from './pages-of.js'
import { modelOf } from './workspace-of.js'

test.each(['form', 'modern'] as const)('the PDF of the look %s has every text', async (look) => {
  // Each field gets the next of the texts, so that a few sheets have them all.
  const turn = [...officeTexts]
  const next = () => {
    const text = turn.shift() ?? ''
    turn.push(text)
    return text
  }
  const { 'job-description': html = '' } = await pagesOf(await modelOf(next), look)
  const pdf = await withPrinter({}, (printer) =>
    printer.print({ html, title: '岗位', lang: 'zh-CN', created: '2026-01-01' }),
  )
  const said = await textOf(pdf)
  expect(officeTexts.filter((text) => !said.includes(text.replace(/\s/g, '')))).toEqual([])
})

test.each([
  ['form', /^NotoSerif-/],
  ['modern', /^NotoSans-/],
] as const)('English of a Chinese page is set in the Latin face of the look %s', async (look, face) => {
  const { 'job-description': html = '' } = await pagesOf(await modelOf(() => 'the team’s “best” work'), look)
  const pdf = await withPrinter({}, (printer) =>
    printer.print({ html, title: '岗位', lang: 'zh-CN', created: '2026-01-01' }),
  )
  expect(fontsOf(pdf).names.some((name) => face.test(name))).toBe(true)
})
