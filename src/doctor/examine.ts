import type { Need } from '../error-facts.js'
import { ToolError } from '../errors.js'
import { cacheFolder } from '../render/pdf/cache-folder.js'
import type { BrowserSearch } from '../render/pdf/find-browser.js'
import { fontFolder, readFonts } from '../render/pdf/fonts.js'
import { probeBrowser } from '../render/pdf/probe-browser.js'
import type { Machine } from '../render/renderer.js'
import { renderers } from '../render/renderers.js'
import { gitVersion } from '../source/git/git-version.js'
import { type Finding, look } from './finding.js'

/** What a machine has of all that Rolewright needs: each part is tried, and each format that needs some of them. */
export async function examine(machine: Machine & Pick<BrowserSearch, 'packed'> = {}): Promise<Finding[]> {
  const env = machine.env ?? process.env
  const needed = renderers.flatMap(({ needs }) => needs)
  const probe = async (need: Need) =>
    needed.includes(need) ? [await look(need, () => probes[need](machine))] : []
  const findings = [
    await look('node', async () => nodeFacts(process.versions.node)),
    await look('git', async () => ({ version: await gitVersion(env) })),
    ...(await probe('fonts')),
    await look('cache', async () => ({ path: machine.cache ?? cacheFolder(env) })),
    ...(await probe('browser')),
  ]
  const isMissing = (need: Need) => findings.some(({ part, ok }) => part === need && !ok)
  for (const { format, needs, trial } of renderers) {
    if (!trial) continue
    const missing = needs.find(isMissing)
    const facts = () => (missing === undefined ? trial(machine) : Promise.reject(lacking(missing)))
    findings.push(await look(format, facts))
  }
  return findings
}

/** How it is found out whether a machine has something. */
const probes: Readonly<Record<Need, (machine: Machine) => Promise<Finding['facts']>>> = {
  fonts: async () => fontFacts(),
  browser: async (machine) => ({ ...(await probeBrowser(machine)) }),
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

/** Why a format was not tried, and which one can be made without what is missing. */
function lacking(need: Need): ToolError {
  const other = renderers.find(({ needs }) => !needs.includes(need))
  return new ToolError('format-not-tried', {
    need,
    other: other && { label: other.label, format: other.format },
  })
}
