import type { DiagnosticFacts } from '../../diagnostic.js'
import type { FileSource } from '../../source/file-source.js'
import { isPictureUrl, pictureUrl } from '../../values/picture.js'
import { fileMeant, hasScheme } from './workspace-file.js'

/** A picture goes into every copy of the page. */
const MOST_BYTES = 2 * 1024 * 1024

type Problem = DiagnosticFacts['picture-not-shown']

/** The picture at an address as a data: URL, or why it cannot be shown. */
export async function pictureAt(
  address: string,
  from: string,
  source: FileSource,
): Promise<string | Problem> {
  const found = address.length > 80 ? `${address.slice(0, 80)}…` : address
  if (isPictureUrl(address)) return address
  if (/^data:/i.test(address)) return { found, why: 'kind' }
  if (hasScheme(address) || /^[/\\]{2}/.test(address)) return { found, why: 'elsewhere' }
  const path = fileMeant(address, from)
  if (path === undefined) return { found, why: 'outside' }
  const file = await source.get(path)
  if (!file) return { found, why: 'missing' }
  if (file.size > MOST_BYTES) return { found, why: 'large', megabytes: MOST_BYTES / 1024 / 1024 }
  const bytes = await file.read().catch(() => undefined)
  const url = bytes && pictureUrl(bytes)
  if (url === undefined) return { found, why: 'missing' }
  if (typeof url === 'string') return url
  return url.isPicture ? { found, why: 'unsafe', part: url.unsafe } : { found, why: 'kind' }
}
