import type { Place } from '../../diagnostic.js'
import type { ParsedFile, Part } from '../../parse/parsed-file.js'
import { above } from '../pointer.js'
import type { WideRole } from './wide-role.js'

/** What a role says after it has taken over what its bases say, and where each bit of it was written. */
export interface Layer {
  value: WideRole
  /** Lists to which nothing is added. */
  single: ReadonlySet<string>
  locate(pointer: string, part?: Part): Place
  /** Whether an entry has a key, or is an item of a list, perhaps the only one without the list around it. */
  formOf(pointer: string): 'key' | 'item' | 'alone'
  /** Whether the entry was taken over from a base. */
  isTakenOver(pointer: string): boolean
}

/** A role as its file has it; entries that were moved within the value lead to where they were written. */
export function layerOf(
  file: ParsedFile,
  widened: { value: WideRole; moved: ReadonlyMap<string, string>; single: ReadonlySet<string> },
): Layer {
  const written = (pointer: string) => redirect(pointer, widened.moved) ?? pointer
  return {
    value: widened.value,
    single: widened.single,
    locate: (pointer, part) => file.locate(written(pointer), part),
    formOf(pointer) {
      const at = written(pointer)
      return file.isAlone(at) ? 'alone' : file.keyAt(at) === undefined ? 'item' : 'key'
    },
    isTakenOver: () => false,
  }
}

/** The pointer with its longest known beginning exchanged; undefined when no beginning of it is known. */
export function redirect(pointer: string, moves: ReadonlyMap<string, string>): string | undefined {
  for (let at: string | undefined = pointer; at !== undefined; at = above(at)) {
    const to = moves.get(at)
    if (to !== undefined) return to + pointer.slice(at.length)
  }
  return undefined
}
