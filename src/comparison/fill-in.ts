import { tokensOf } from '../parse/entry.js'
import type { FileKind } from '../parse/shapes.js'
import type { CheckedFile } from '../validate/checked-file.js'
import { checkModelPart, checkRole } from '../validate/checks.js'
import type { Lost } from '../validate/lost.js'
import { escapeToken } from '../validate/mistake.js'
import { relocate } from './relocate.js'

/** A file in which everything that could not be read is as the other side has it. */
export interface FilledIn<T> {
  checked: CheckedFile<T>
  /** Lists of which an entry is missing, or something in an entry: nobody knows which one of the other side's it is. */
  open: OpenList[]
  /** Keys that stand in for what was lost, where it was not known which. */
  borrowed: string[]
}

/** A list that was not read whole. */
export interface OpenList {
  pointer: string
  /** Entries may be missing from it; otherwise only parts of them. */
  isWhole: boolean
}

/** Takes over from the other side what a file lost: of that no change is known, and of the rest every one is. */
export function fillIn<T>(
  checked: CheckedFile<T>,
  lost: readonly Lost[],
  { other, kind }: { other: CheckedFile<T>; kind: FileKind },
): FilledIn<T> {
  if (lost.some(({ pointer, isAnyKey }) => pointer === '' && !isAnyKey)) {
    const { file, value } = relocate(other, checked.file.path)
    return { checked: { ...checked, file, value }, open: [], borrowed: [] }
  }
  const value = structuredClone(checked.file.value)
  const found = lost.map((one) => fillOne(value, one, other.value))
  const body = lost.some(({ pointer }) => pointer === '/body') ? other.file.body : checked.file.body
  const file = { ...checked.file, value, body }
  const again = (kind === 'role' ? checkRole(file) : checkModelPart(file)) as CheckedFile<T>
  return {
    checked: { ...checked, file, value: again.value },
    open: found.flatMap(({ open }) => open ?? []),
    borrowed: found.flatMap(({ borrowed }) => borrowed ?? []),
  }
}

type Mapping = Record<string, unknown>

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

interface Sides {
  mine: unknown
  theirs: unknown
}

/** Puts what the other side has at a place into a value; what lies in a list can only be found by its neighbours. */
function fillOne(value: unknown, lost: Lost, other: unknown): Partial<FilledIn<unknown>> {
  const { pointer, isAnyKey = false } = lost
  const tokens = tokensOf(pointer)
  const key = isAnyKey ? undefined : tokens.pop()
  let at: Sides | undefined = { mine: value, theirs: other }
  for (const [index, token] of tokens.entries()) {
    const isInList: boolean = Array.isArray(at.mine)
    at = below(at, token)
    if (!at) return isInList ? openAt(tokens.slice(0, index), false) : {}
  }
  if (key === undefined) return { borrowed: borrowKeys(at, pointer) }
  if (Array.isArray(at.mine)) return openAt(tokens, true)
  const { mine, theirs } = at
  if (isMapping(mine) && isMapping(theirs) && theirs[key] !== undefined)
    mine[key] = structuredClone(theirs[key])
  return {}
}

/** One step down on both sides; undefined where the other side has nothing that is the same. */
function below({ mine, theirs }: Sides, token: string): Sides | undefined {
  if (!Array.isArray(mine))
    return isMapping(mine) && isMapping(theirs) ? { mine: mine[token], theirs: theirs[token] } : undefined
  const item: unknown = mine[Number(token)]
  const same = sameItem(item, Array.isArray(theirs) ? theirs : [])
  return same === undefined ? undefined : { mine: item, theirs: same }
}

const openAt = (tokens: readonly string[], isWhole: boolean) => ({
  open: [{ pointer: `/${tokens.map(escapeToken).join('/')}`, isWhole }],
})

function borrowKeys({ mine, theirs }: Sides, pointer: string): string[] {
  if (!isMapping(mine) || !isMapping(theirs)) return []
  const missing = Object.keys(theirs).filter((key) => mine[key] === undefined && theirs[key] !== undefined)
  for (const key of missing) mine[key] = structuredClone(theirs[key])
  return missing.map((key) => `${pointer}/${escapeToken(key)}`)
}

/** The item of another list that has the longest text in common with one. */
function sameItem(item: unknown, others: readonly unknown[]): unknown {
  const own = new Set(textsOf(item))
  const longest = (other: unknown) =>
    Math.max(
      0,
      ...textsOf(other)
        .filter((text) => own.has(text))
        .map(({ length }) => length),
    )
  const best = others.toSorted((a, b) => longest(b) - longest(a))[0]
  return isMapping(best) && longest(best) > 1 ? best : undefined
}

function textsOf(item: unknown): string[] {
  if (typeof item === 'string') return [item]
  return isMapping(item) ? Object.values(item).filter((text) => typeof text === 'string') : []
}
