import type { EntityKind } from '../../diagnostic.js'
import type { ParsedFile } from '../../parse/parsed-file.js'
import type { ModelFile } from '../../schema-types/model.js'
import type { CheckedFile } from '../../validate/checked-file.js'
import { itemsOf } from '../items.js'
import { indexNames, type Named, type NameIndex } from '../name-index.js'
import { below } from '../pointer.js'
import type { Report } from '../resolve.js'
import type { ModelPart } from '../types.js'

/** An entry of a model file, with its place. */
export interface Written<T> {
  item: T
  pointer: string
  file: ParsedFile
}

type Entry<K extends keyof ModelFile> = NonNullable<ModelFile[K]>[number]

/** The entries under one key of all model files, as written: file by file, then top down. */
export function writtenUnder<K extends keyof ModelFile>(
  parts: readonly CheckedFile<ModelFile>[],
  key: K,
): Written<Entry<K>>[] {
  return parts.flatMap(({ file, value }) =>
    itemsOf<Entry<K>>(value[key] as Entry<K>[] | undefined, below('', key)).map(([item, pointer]) => ({
      item,
      pointer,
      file,
    })),
  )
}

/**
 * An index of all entries under a key, of invalid ones too: what refers to those is not wrong for it. Nothing is
 * unknown for certain when a file could not be read to its end.
 */
export function indexUnder(
  parts: readonly CheckedFile<ModelFile>[],
  key: keyof ModelFile,
  kind: EntityKind,
): NameIndex {
  const complete = parts.every(({ file }) => file.value !== undefined && !file.brokenAt)
  const named = parts.flatMap(({ file }) => {
    const list = (file.value as Record<string, unknown> | undefined)?.[key]
    return Array.isArray(list) ? list.flatMap(namedIn) : []
  })
  return indexNames(kind, named, { complete })
}

function namedIn(item: unknown): Named[] {
  if (typeof item === 'string') return [{ id: item, names: [item] }]
  const { id, name } = (item ?? {}) as { id?: unknown; name?: unknown }
  const names = typeof name === 'string' ? [name] : []
  const own = typeof id === 'string' ? id : names[0]
  return own === undefined ? [] : [{ id: own, names }]
}

/** What every part has: its id, its name, where it stands. */
export function partAt(written: Written<unknown>, id: string, name: string): ModelPart {
  const { pointer, file } = written
  return { id, name, pointer, locate: (at, part) => file.locate(at, part) }
}

/** Equal for ids that name one file where capitals do not count, or accents may stand apart. */
export function idKey(id: string): string {
  return id.normalize('NFC').toLowerCase()
}

/** Parts by id; of two with one id the first is kept and the second reported. */
export function byId<T extends ModelPart>(
  kind: EntityKind,
  parts: readonly T[],
  report: Report,
): Map<string, T> {
  const kept = new Map<string, T>()
  const seen = new Map<string, T>()
  for (const part of parts) {
    const key = idKey(part.id)
    const first = seen.get(key)
    seen.set(key, first ?? part)
    if (!first) kept.set(part.id, part)
    else report('duplicate-id', idPlace(part), { kind, id: part.id, first: placeName(idPlace(first)) })
  }
  return kept
}

const idPlace = (part: ModelPart) => part.locate(below(part.pointer, 'id'))

/** A place in words that an editor understands: file, line. */
export function placeName(place: { file: string; start: { line: number } }): string {
  return `${place.file}:${place.start.line}`
}
