import type { Diagnostic } from '../diagnostic.js'
import { linkModel } from '../model/link-model.js'
import type { Model } from '../model/types.js'
import { fileWithoutValue } from '../parse/assemble-file.js'
import type { ParsedFile } from '../parse/parsed-file.js'
import type { FileKind } from '../parse/shapes.js'
import type { CheckedFile } from '../validate/checked-file.js'
import { type Lost, lostIn } from '../validate/lost.js'
import { counterpartsIn } from './counterparts.js'
import { fillIn, type OpenList } from './fill-in.js'
import { pointersAt } from './places.js'
import type { ReadSide, ReadSides } from './read-sides.js'

type File = CheckedFile<object>

/** A file that has mistakes, and what cannot be compared for them. */
export interface Blind {
  /** As it was read. */
  checked: File
  kind: FileKind
  /** The same file on the other side, when there is one. */
  other: File | undefined
  lost: readonly Lost[]
  open: readonly OpenList[]
  /** Placeholders for lost keys when it is unknown which keys were lost. */
  borrowed: readonly string[]
}

/** One side with what could not be read of it taken from the other. */
export interface Settled {
  model: Model
  diagnostics: readonly Diagnostic[]
  blind: Blind[]
}

/** What holds for both sides: what one of them lost is taken to be as it is on the other. */
export function settle({ before, after }: ReadSides, isWhole: boolean): { before: Settled; after: Settled } {
  const first = { before: linkModel(before), after: linkModel(after) }
  const mistaken = (side: 'before' | 'after') => (isWhole ? first[side].diagnostics.filter(losesValue) : [])
  const was = fillSide(before, after, mistaken('before'))
  const is = fillSide(after, before, mistaken('after'))
  const linked = ({ files, blind }: Filled, plain: ReturnType<typeof linkModel>): Settled =>
    blind.length === 0 ? { ...plain, blind } : { ...linkModel(files), blind }
  return { before: linked(was, first.before), after: linked(is, first.after) }
}

interface Filled {
  files: ReadSide
  blind: Blind[]
}

function fillSide(own: ReadSide, others: ReadSide, mistaken: readonly Diagnostic[]): Filled {
  const blind: Blind[] = []
  const fillAll = <T extends File>(files: readonly T[], from: readonly T[], kind: FileKind): T[] => {
    const counterparts = counterpartsIn(files as never, from as never) as unknown as Map<T, T>
    return files.flatMap((checked) => {
      if (checked.skimmed) return [checked]
      const other = counterparts.get(checked)
      // What is the same on both sides is no change, wrong or not.
      if (other?.file.text === checked.file.text && checked.file.text !== '') return [checked]
      const { lost, open: around } = lostOf(checked, { other, kind, mistaken })
      if (lost.length === 0) return [checked]
      const isUnread = lost.some(({ pointer, isAnyKey }) => pointer === '' && !isAnyKey)
      if (isUnread && other?.file.value === undefined) {
        blind.push({ checked, kind, other, lost, open: [], borrowed: [] })
        return []
      }
      const {
        checked: filled,
        open,
        borrowed,
      } = fillIn(checked, lost, { other: other ?? nothing(checked), kind })
      blind.push({ checked, kind, other, lost, open: [...open, ...around], borrowed })
      return [filled as T]
    })
  }
  const files = {
    roles: fillAll(own.roles, others.roles, 'role'),
    parts: fillAll(own.parts, others.parts, 'model'),
  }
  return { files, blind }
}

const nothing = ({ file }: File): File => ({
  file: fileWithoutValue(file.path, '', []),
  value: {},
  sound: true,
  diagnostics: [],
})

interface Around {
  other: File | undefined
  kind: FileKind
  mistaken: readonly Diagnostic[]
}

function lostOf(checked: File, { other, kind, mistaken }: Around): { lost: Lost[]; open: OpenList[] } {
  const { file } = checked
  const links = misleading(file, mistaken)
  const found = [...lostIn(checked, kind), ...links]
  const lost = found.filter(
    ({ pointer, isAnyKey, isDamaged }) =>
      isAnyKey || isDamaged || pointer === '' || !isSame(file.value, other?.file.value, pointer),
  )
  const open = links
    .filter((one) => lost.includes(one))
    .map(({ pointer }) => ({ pointer: listAround(pointer), isWhole: true }))
  return { lost, open: open.filter(({ pointer }) => pointer !== '') }
}

/** Where names stand that lead nowhere. */
function misleading(file: ParsedFile, mistaken: readonly Diagnostic[]): Lost[] {
  const inFile = mistaken.filter(({ place }) => place.file === file.path)
  if (inFile.length === 0) return []
  const pointers = pointersAt(file)
  return inFile.flatMap(({ code, facts, place }): Lost[] => {
    const { line } = place.start
    // Of two roles with one id the second is nowhere.
    if (code === 'duplicate-id' && facts.kind === 'role') return [{ pointer: '', line }]
    // The innermost of those that begin at one place.
    const pointer = pointers(place).at(-1)
    return pointer === undefined ? [] : [{ pointer, line }]
  })
}

/** The list, or the mapping of names, that a reference stands in. */
function listAround(pointer: string): string {
  const steps = pointer.split('/')
  const item = steps.findLastIndex((step) => /^\d+$/.test(step))
  return steps.slice(0, item > 0 ? item : -1).join('/')
}

/** A mistake that stands on both sides in the same words has changed nothing. */
function isSame(mine: unknown, theirs: unknown, pointer: string): boolean {
  const [a, b] = [at(mine, pointer), at(theirs, pointer)]
  return a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b)
}

const at = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((found, token) => {
      const key = token.replaceAll('~1', '/').replaceAll('~0', '~')
      return typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[key] : undefined
    }, value)

/** A name that leads nowhere: what it stands for is not in the model. */
const losesValue = ({ code, severity }: Diagnostic) =>
  severity === 'error' &&
  [
    'unknown-reference',
    'ambiguous-reference',
    'unknown-level',
    'extends-loop',
    'department-loop',
    'duplicate-id',
  ].includes(code)
