import { type Diagnostic, diagnose, type ExpectedKind } from '../diagnostic.js'
import type { ParsedFile } from '../parse/parsed-file.js'
import type { ConfigFile } from '../schema-types/config.js'
import type { FileSource } from '../source/file-source.js'
import { isInside } from './inside.js'

/** A logo goes into every document, so it is kept small. */
const limit = { megabytes: 1, bytes: 1024 * 1024 }

type Problem = (file: ParsedFile) => Diagnostic

/** The company's name, and its logo as a data: URL; a logo that cannot be used is reported and left out. */
export async function companyOf(
  written: ConfigFile['company'],
  file: ParsedFile,
  source: FileSource,
): Promise<{ company?: { company: { name: string; logo?: string } }; diagnostics: Diagnostic[] }> {
  if (written === undefined) return { diagnostics: [] }
  const { name, logo } = typeof written === 'string' ? { name: written, logo: undefined } : written
  if (logo === undefined) return { company: { company: { name } }, diagnostics: [] }
  const read = await readLogo(logo, source)
  if (typeof read === 'string') return { company: { company: { name, logo: read } }, diagnostics: [] }
  return { company: { company: { name } }, diagnostics: [read(file)] }
}

async function readLogo(path: string, source: FileSource): Promise<string | Problem> {
  if (!isInside(path)) return invalid('logo-path', path)
  const found = await source.get(path.replaceAll('\\', '/').replace(/^(\.\/)+/, ''))
  if (!found) return invalid('logo-file', path)
  if (found.size > limit.bytes) return tooLarge(found.size)
  const bytes = await found.read().catch(() => undefined)
  return bytes ? dataUrl(bytes, path) : invalid('logo-file', path)
}

/** What reads drawings takes time to load, and few workspaces have a logo. */
async function dataUrl(bytes: Uint8Array, path: string): Promise<string | Problem> {
  const { pictureUrl } = await import('../values/picture.js')
  const url = pictureUrl(bytes)
  if (typeof url === 'string') return url
  return url.isPicture ? invalid('inert-drawing', url.unsafe) : invalid('picture', path)
}

function invalid(expected: ExpectedKind, found: string): Problem {
  return (file) => {
    const at = '/company/logo'
    const facts = { key: file.keyAt(at) ?? 'logo', expected, found }
    return diagnose('invalid-value', file.locate(at), facts)
  }
}

function tooLarge(size: number): Problem {
  const megabytes = Math.round((size / limit.bytes) * 10) / 10
  return (file) =>
    diagnose('file-too-large', file.locate('/company/logo'), { megabytes, limit: limit.megabytes })
}
