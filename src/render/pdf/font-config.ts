import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the browser's font configuration names. */
export interface FontConfigInput {
  /** Where the configuration is written. */
  folder: string
  /** The only folders the browser sees fonts in. */
  fonts: readonly string[]
  cache: string
}

/**
 * Writes a fontconfig file under which a browser on Linux sees the package's fonts and no others, so that a page
 * looks alike on every machine. Returns its path.
 */
export function writeFontConfig({ folder, fonts, cache }: FontConfigInput): string {
  const path = join(folder, 'fonts.conf')
  writeFileSync(path, fontConfig(fonts, cache))
  return path
}

function fontConfig(fonts: readonly string[], cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${fonts.map((font) => `  <dir>${escapeXml(font)}</dir>`).join('\n')}
  <cachedir>${escapeXml(join(cache, 'fontconfig'))}</cachedir>
${Object.entries(GENERIC).map(alias).join('\n')}
</fontconfig>
`
}

/** A browser asks for these by its own settings when a page says `serif` or names no font. */
const GENERIC = {
  serif: 'Noto Serif SC',
  'Times New Roman': 'Noto Serif SC',
  'sans-serif': 'Noto Sans SC',
  Arial: 'Noto Sans SC',
  monospace: 'Noto Sans SC',
  'system-ui': 'Noto Sans SC',
}

function alias([generic, family]: [string, string]): string {
  return `  <alias binding="same"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`
}

function escapeXml(path: string): string {
  return path.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
