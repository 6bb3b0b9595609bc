import type { Machine } from '../renderer.js'
import { missingGlyphs } from './fonts.js'
import { withPrinter } from './printer.js'

const SAMPLE = '岗位说明书 Job description'

/** Prints a page in both languages: how many bytes it has, and how many characters no font has. */
export async function printSample(machine: Machine): Promise<{ bytes: number; missing: number }> {
  const html = `<!doctype html><html lang="zh-CN"><title>${SAMPLE}</title><p style="font-family:'Noto Sans SC'">${SAMPLE}</p></html>`
  const job = { html, title: SAMPLE, lang: 'zh-CN', created: '1970-01-01' }
  const pdf = await withPrinter({ ...machine, jobs: 1 }, (printer) => printer.print(job))
  return { bytes: pdf.length, missing: missingGlyphs(SAMPLE).length }
}
