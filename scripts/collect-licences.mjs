import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Names, versions and licence texts of the packages that esbuild took into the bundle. */
export function collectLicences(root, metafile) {
  const folders = new Set(Object.keys(metafile.inputs).map(packageFolder).filter(Boolean))
  const entries = [...folders].sort().map((folder) => licenceOf(join(root, folder)))
  const head = 'The files of this folder contain code of these packages.\n'
  return [head, ...new Set(entries)].join(`\n${'-'.repeat(80)}\n\n`)
}

function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : undefined
  return `${name} ${version} (${license})\n\n${text ?? `Licence: ${license}`}\n`
}
