import { ToolError } from '../errors.js'
import { cacheFolder } from '../render/pdf/cache-folder.js'
import type { BrowserSearch } from '../render/pdf/find-browser.js'
import { fontFolder, missingGlyphs, readFonts } from '../render/pdf/fonts.js'
import { withPrinter } from '../render/pdf/printer.js'
import { probeBrowser } from '../render/pdf/probe-browser.js'
import { gitVersion } from '../source/git/git-version.js'
import { type Finding, look } from './finding.js'

/** What a machine has of all that Rolewright needs: each part is tried, the last by printing a page. */
export async function examine(search: BrowserSearch = {}): Promise<Finding[]> {
  const env = search.env ?? process.env
  const ready = [
    await look('node', async () => nodeFacts(process.versions.node)),
    await look('git', async () => ({ version: await gitVersion(env) })),
    await look('fonts', async () => fontFacts()),
    await look('cache', async () => ({ path: search.cache ?? cacheFolder(env) })),
  ]
  const browser = await look('browser', async () => ({ ...(await probeBrowser(search)) }))
  const pdf = await look('pdf', () =>
    browser.ok ? printed(search) : Promise.reject(new ToolError('nothing-to-print-with', {})),
  )
  return [...ready, browser, pdf]
}

/** The oldest Node that Rolewright runs on. */
const OLDEST = [20, 19] as const

/** Facts of a version of Node; one that is too old is trouble. */
export function nodeFacts(version: string): Finding['facts'] {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]))
    return { version, path: process.execPath }
  throw new ToolError('node-too-old', { version, least: OLDEST.join('.') })
}

function fontFacts(): Finding['facts'] {
  const { faces } = readFonts()
  const families = [...new Set(faces.map(({ family }) => family))]
  return { path: fontFolder(), files: faces.length, families: families.join(', ') }
}

const SAMPLE = '岗位说明书 Job description'

async function printed(search: BrowserSearch): Promise<Finding['facts']> {
  const html = `<!doctype html><html lang="zh-CN"><title>${SAMPLE}</title><p style="font-family:'Noto Sans SC'">${SAMPLE}</p></html>`
  const job = { html, title: SAMPLE, lang: 'zh-CN', created: '1970-01-01' }
  const pdf = await withPrinter({ ...search, jobs: 1 }, (printer) => printer.print(job))
  return { bytes: pdf.length, missing: missingGlyphs(SAMPLE).length }
}
