import pLimit from 'p-limit'
import { fold } from '../model/fold.js'
import { parseRoleFile } from '../parse/parse-role-file.js'
import { parseModelFile } from '../parse/parse-yaml-file.js'
import type { ModelFile } from '../schema-types/model.js'
import type { RoleFile } from '../schema-types/role.js'
import type { CheckedFile } from '../validate/checked-file.js'
import { checkModelPart, checkRole } from '../validate/checks.js'
import { relocate } from './relocate.js'
import { type NamedFile, nameContents, type Side } from './side.js'
import { skimRole } from './skim.js'

/** The checked files of one side. */
export interface ReadSide {
  roles: CheckedFile<RoleFile>[]
  parts: CheckedFile<ModelFile>[]
}

/** Both sides; what is the same on both has been read once, and as little of it as is needed. */
export interface ReadSides {
  before: ReadSide
  after: ReadSide
  /** Whether all but the roles is the same on both sides. */
  isSameModel: boolean
  /** Paths of roles that say the same on both sides and were only skimmed. */
  skimmed: ReadonlySet<string>
}

/** Files that are asked for at one time: folders are read file by file anyway, and git answers best when asked at once. */
const openFiles = 1000

/** What has been read already, by content: a history compares the same files again and again. */
export interface Memory {
  roles: Map<string, Promise<CheckedFile<RoleFile>>>
  skims: Map<string, Promise<CheckedFile<RoleFile> | undefined>>
  parts: Map<string, Promise<CheckedFile<ModelFile>>>
}

/** A memory that nothing has been read into. */
export const newMemory = (): Memory => ({ roles: new Map(), skims: new Map(), parts: new Map() })

/** How much is read. */
export interface ReadSidesOptions {
  memory?: Memory | undefined
  /** Everything. */
  whole?: boolean
  /** Paths of the roles that are read whole, even if all is the same, and of those that are the same no others. */
  about?: ReadonlySet<string> | undefined
}

/** Reads what has changed between two sides, and of the rest what that needs. */
export async function readSides(
  before: Side,
  after: Side,
  { memory = newMemory(), whole = false, about }: ReadSidesOptions = {},
): Promise<ReadSides> {
  const [roles, parts] = await Promise.all([
    namedOnBoth(before.layout.roles, after.layout.roles),
    namedOnBoth(before.layout.parts, after.layout.parts),
  ])
  const readParts = await readAll([...parts.before, ...parts.after], memory.parts, async (file) =>
    checkModelPart(await parseModelFile(file)),
  )
  const isSameModel = parts.before.length === parts.after.length && parts.before.every(isIn(parts.after))
  const isLeft = ({ path }: NamedFile) => (about ? !about.has(path) : isSameModel)
  const same = whole ? [] : roles.before.filter(isIn(roles.after)).filter(isLeft)
  const readRoles = await readRolesBut(same, [...roles.before, ...roles.after], memory)
  const sideOf = (side: 'before' | 'after'): ReadSide => ({
    roles: roles[side].flatMap(
      (file) => readRoles.whole.get(keyOf(file)) ?? readRoles.skimmed.get(keyOf(file)) ?? [],
    ),
    parts: parts[side].flatMap((file) => readParts.get(keyOf(file)) ?? []),
  })
  const skimmed = new Set([...readRoles.skimmed.values()].map(({ file }) => file.path))
  return { before: sideOf('before'), after: sideOf('after'), isSameModel, skimmed }
}

const keyOf = ({ path, content }: NamedFile) => `${content} ${path}`

function isIn(others: readonly NamedFile[]): (file: NamedFile) => boolean {
  const keys = new Set(others.map(keyOf))
  return (file) => keys.has(keyOf(file))
}

async function namedOnBoth(before: Side['layout']['roles'], after: Side['layout']['roles']) {
  const [was, is] = await Promise.all([nameContents(before, after), nameContents(after, before)])
  return { before: was, after: is }
}

/** Reads files once for each content. */
async function readAll<T, Read extends CheckedFile<T> | undefined>(
  files: readonly NamedFile[],
  read: Map<string, Promise<Read>>,
  readOne: (file: NamedFile) => Promise<Read>,
): Promise<Map<string, CheckedFile<T>>> {
  const limit = pLimit(openFiles)
  for (const file of files)
    if (!read.has(file.content))
      read.set(
        file.content,
        limit(() => readOne(file)),
      )
  const entries = await Promise.all(files.map(async (file) => [file, await read.get(file.content)] as const))
  return new Map(
    entries.flatMap(([file, found]) => (found ? [[keyOf(file), relocate(found, file.path)] as const] : [])),
  )
}

interface ReadRoles {
  whole: Map<string, CheckedFile<RoleFile>>
  skimmed: Map<string, CheckedFile<RoleFile>>
}

const readRole = async (file: NamedFile) => checkRole(await parseRoleFile(file))

/**
 * Reads roles whole, but of those that are the same on both sides only a little, unless a role that has changed is built
 * on them, or they on one that has.
 */
async function readRolesBut(
  same: readonly NamedFile[],
  all: readonly NamedFile[],
  memory: Memory,
): Promise<ReadRoles> {
  const isSame = isIn(same)
  const skimmed = await readAll(same, memory.skims, skimRole)
  const whole = await readAll(
    all.filter((file) => !isSame(file) || !skimmed.has(keyOf(file))),
    memory.roles,
    readRole,
  )
  for (;;) {
    const kin = kinOf([...whole.values()], skimmed)
    if (kin.size === 0) return { whole, skimmed }
    const files = same.filter((file) => kin.has(keyOf(file)))
    for (const [key, read] of await readAll(files, memory.roles, readRole)) {
      whole.set(key, read)
      skimmed.delete(key)
    }
  }
}

/** Keys of the skimmed roles that one of those read whole is built on, or that are built on one of them. */
function kinOf(
  whole: readonly CheckedFile<RoleFile>[],
  skimmed: ReadonlyMap<string, CheckedFile<RoleFile>>,
): Set<string> {
  const bases = new Set(
    whole.flatMap(({ value }) => (value.extends === undefined ? [] : [fold(value.extends)])),
  )
  const names = new Set(whole.flatMap(namesOf))
  return new Set(
    [...skimmed].flatMap(([key, checked]) => {
      const isBase = namesOf(checked).some((name) => bases.has(name))
      const isHeir = checked.value.extends !== undefined && names.has(fold(checked.value.extends))
      return isBase || isHeir ? [key] : []
    }),
  )
}

/** What `extends` may call a role. */
function namesOf({ file, value }: CheckedFile<RoleFile>): string[] {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.md$/i, '')
  return [value.id ?? name, value.title ?? name].map(fold)
}
