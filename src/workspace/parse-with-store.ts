import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { fileReadBefore } from '../parse/assemble-file.js'
import type { ParsedFile, ReadAgain } from '../parse/parsed-file.js'
import { decode, limit } from '../parse/read-text.js'
import type { SourceFile } from '../source/file-source.js'
import type { Store } from '../store/store.js'

type Parse = (file: SourceFile) => Promise<ParsedFile>

/**
 * Parses files, and takes those that were parsed before from a store, by what they say. Only files without a finding are kept:
 * what an author has to mend is read anew.
 */
export function parseWithStore(kind: string, parse: Parse, store: Store | undefined): Parse {
  if (!store) return parse
  return async (file) => {
    const bytes = file.size > limit ? undefined : await file.read().catch(() => undefined)
    if (bytes === undefined) return parse(file)
    const key = `parsed ${kind} ${createHash('sha256').update(bytes).digest('hex')}`
    const kept = keptIn(await store.get(key))
    const read = kept && decode(bytes, file.path)
    if (kept && read && 'text' in read) return fileReadBefore(file.path, read.text, kept)
    const parsed = await parse({ ...file, path: file.path, size: file.size, read: async () => bytes })
    const again = parsed.readAgain && asText(parsed.readAgain())
    if (again !== undefined) await store.put(key, Buffer.from(again))
    return parsed
  }
}

function keptIn(bytes: Uint8Array | undefined): ReadAgain | undefined {
  if (bytes === undefined) return undefined
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as ReadAgain
  } catch {
    return undefined
  }
}

/** JSON knows no endless numbers, and no nought with a sign: a file that has any is not kept. */
function asText(again: ReadAgain): string | undefined {
  const text = JSON.stringify(again)
  return isDeepStrictEqual(JSON.parse(text), again) ? text : undefined
}
