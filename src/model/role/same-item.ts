import { fold } from '../fold.js'
import type { NameIndex } from '../name-index.js'
import { lookUp } from '../name-index.js'

/** The name by which an entry of the mapping or list at a pointer is told from others there. */
export type NameItem = (pointer: string, name: string) => string

/** The key of an item that says what it is about, in order of preference. */
const heads = ['duty', 'kpi', 'name', 'matter', 'do', 'with', 'text', 'language', 'level', 'field', 'years']

/** Keys without which the head does not tell: the same work may be done daily and monthly. */
const qualifiers = ['scope', 'every']

/** The name of a list's item, in its short or long form; two items of one name are the same item. */
export function nameOfItem(item: unknown, pointer: string, nameItem: NameItem): string | undefined {
  if (typeof item === 'string') return nameItem(pointer, item)
  if (typeof item !== 'object' || item === null) return undefined
  const entries = new Map<string, unknown>(Object.entries(item))
  const head = heads.find((key) => entries.get(key) !== undefined)
  if (!head) return undefined
  const qualified = qualifiers.flatMap((key) => entries.get(key) ?? [])
  return [nameItem(pointer, String(entries.get(head))), ...qualified].join(' ')
}

/** Names items by the entity that they refer to, where they refer to one, so that its id and its name are one. */
export function nameItemsBy({ posts, competencies, kpis }: Indexes): NameItem {
  return (pointer, name) => {
    const index = indexFor(pointer)
    const ids = index ? lookUp(index, name) : []
    return ids.length === 1 && ids[0] ? ids[0] : fold(name)
  }

  function indexFor(pointer: string): NameIndex | undefined {
    if (pointer === '/kpis') return kpis.index
    if (/^\/ksa\/./.test(pointer)) return competencies.index
    return /^\/(reporting|career)\/./.test(pointer) ? posts : undefined
  }
}

interface Indexes {
  posts: NameIndex
  competencies: { index: NameIndex }
  kpis: { index: NameIndex }
}
