import { ownKeys } from '../../schema-types/declared-fields.js'
import { below } from '../pointer.js'
import { type Layer, redirect } from './layer.js'
import { type NameItem, nameOfItem } from './same-item.js'
import type { WideRole } from './wide-role.js'

type Mapping = Record<string, unknown>

/**
 * A role on top of its base: mappings are joined key by key; of a list the role's own items come first, then the
 * items of the base that it does not have itself. Entries taken over keep their place in the base's file.
 */
export function takeOver(own: Layer, base: Layer, nameItem: NameItem): Layer {
  const taken = new Map<string, string>()
  const value = joinMappings(own.value as Mapping, inheritable(base.value), '', '')
  return {
    value: value as WideRole,
    single: own.single,
    locate(pointer, part) {
      const origin = redirect(pointer, taken)
      return origin === undefined ? own.locate(pointer, part) : base.locate(origin, part)
    },
    formOf(pointer) {
      const origin = redirect(pointer, taken)
      return origin === undefined ? own.formOf(pointer) : base.formOf(origin)
    },
    isTakenOver: (pointer) => redirect(pointer, taken) !== undefined,
  }

  function join(mine: unknown, theirs: unknown, at: string, from: string): unknown {
    if (Array.isArray(mine)) return Array.isArray(theirs) ? joinLists(mine, theirs, at, from) : mine
    return isMapping(mine) && isMapping(theirs) ? joinMappings(mine, theirs, at, from) : mine
  }

  function joinMappings(mine: Mapping, theirs: Mapping, at: string, from: string): Mapping {
    const keys = new Map(Object.keys(mine).map((key) => [nameItem(at, key), key]))
    const joined = new Map(Object.entries(mine))
    for (const [key, entry] of Object.entries(theirs)) {
      const here = keys.get(nameItem(at, key)) ?? key
      const present = joined.get(here)
      if (present !== undefined) joined.set(here, join(present, entry, below(at, here), below(from, key)))
      else if (entry !== undefined) joined.set(here, take(entry, below(at, here), below(from, key)))
    }
    return Object.fromEntries(joined)
  }

  function joinLists(mine: unknown[], theirs: unknown[], at: string, from: string): unknown[] {
    if (mine.length === 0 || own.single.has(at)) return mine
    const present = new Set(mine.map((item) => nameOfItem(item, at, nameItem)))
    const joined = [...mine]
    for (const [index, item] of theirs.entries()) {
      if (item === undefined || present.has(nameOfItem(item, at, nameItem))) continue
      joined.push(take(item, below(at, joined.length), below(from, index)))
    }
    return joined
  }

  function take(entry: unknown, at: string, from: string): unknown {
    taken.set(at, from)
    return entry
  }
}

function inheritable(value: WideRole): Mapping {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !isOwn(key) && !key.startsWith('x-')))
}

const isOwn = (key: string) => (ownKeys as readonly string[]).includes(key)

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
