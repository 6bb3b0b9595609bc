import type { Diagnostic } from '../diagnostic.js'
import type { Field } from '../diff/fields.js'
import { type PartKind, tellings } from '../diff/portrait/model-parts.js'
import { type Entry, value } from '../diff/portrait/portrait.js'
import { tellRole } from '../diff/portrait/role.js'
import { ownTerms, type Telling } from '../diff/terms.js'
import { linkModel } from '../model/link-model.js'
import type { Model, ModelPart } from '../model/types.js'
import { parseRoleFile } from '../parse/parse-role-file.js'
import { parseModelFile } from '../parse/parse-yaml-file.js'
import type { RoleFile } from '../schema-types/role.js'
import type { FileSource, SourceFile } from '../source/file-source.js'
import type { CheckedFile } from '../validate/checked-file.js'
import { checkModelPart, checkRole } from '../validate/checks.js'
import { flatFolder, rolesFolder } from '../workspace/layout.js'
import { postsNamedIn } from './posts-named-in.js'

type Part = ReturnType<typeof checkModelPart>

/**
 * What one file says by itself, for people who compare two versions of it: a role, or entries of the model. The model of
 * a workspace lends the names of what the file refers to. Undefined when not all of the file can be told.
 */
export async function tellFile(file: SourceFile, workspace?: FileSource): Promise<Entry[] | undefined> {
  return /\.ya?ml$/i.test(file.path) ? tellPart(file, workspace) : tellOneRole(file, workspace)
}

async function tellOneRole(file: SourceFile, workspace?: FileSource): Promise<Entry[] | undefined> {
  const role = checkRole(await parseRoleFile(file))
  if (!role.sound || role.value.title === undefined) return undefined
  const parts = await partsOf(workspace)
  // Versions long past use levels that today's model has no more: they are told as they are written.
  return tellLinked(role, parts) ?? (parts.length > 0 ? tellLinked(role, []) : undefined)
}

/** There is no other side whose names could be known. */
const nothingElse = { roles: new Map(), competencies: new Map(), kpis: new Map(), departments: new Map() }

function tellLinked(role: CheckedFile<RoleFile>, parts: readonly Part[]): Entry[] | undefined {
  const { model, diagnostics } = linkModel({ roles: [role], parts })
  const [linked] = model.roles.values()
  if (!linked || diagnostics.some(leavesOut)) return undefined
  const told = tellRole(linked, { model, terms: ownTerms, known: nothingElse })
  const own = [...value('role-id', role.value.id, '/id'), ...value('base', role.value.extends, '/extends')]
  return [{ ...told, values: [...own, ...told.values], lists: told.lists.map(withoutLibrary) }]

  /** The library's part of a measure is told where it stands, in the model. */
  function withoutLibrary(list: Entry['lists'][number]): Entry['lists'][number] {
    if (list.field !== 'kpi') return list
    const isWritten = ({ pointer }: { pointer: string }) => role.file.keyAt(pointer) !== undefined
    return {
      ...list,
      entries: list.entries.map((kpi) => ({ ...kpi, values: kpi.values.filter(isWritten) })),
    }
  }
}

async function tellPart(file: SourceFile, workspace?: FileSource): Promise<Entry[] | undefined> {
  const part = checkModelPart(await parseModelFile(file))
  if (!part.sound) return undefined
  const others = await partsOf(workspace, file)
  const posts = await postsNamedIn(part.value)
  const { model, diagnostics } = linkModel({ roles: posts, parts: [part, ...others] })
  const isOwn = (entry: ModelPart) => entry.locate('').file === file.path
  if (diagnostics.some((found) => found.place.file === file.path && leavesOut(found))) return undefined
  return (Object.keys(tellings) as PartKind[]).flatMap((kind) =>
    [...model[kind].values()].filter(isOwn).map((entry) => tellEntry(kind, entry, model)),
  )
}

/** An entry of the model with the id by which others refer to it. */
function tellEntry(kind: PartKind, part: ModelPart, model: Model): Entry {
  const tell = tellings[kind] as (part: ModelPart, telling: Telling) => Entry
  const told = tell(part, { model, terms: ownTerms })
  const id = part.id === part.name ? [] : value(`${told.field}-id` as Field, part.id, '/id')
  return { ...told, values: [...id, ...told.values] }
}

/** The parts of a workspace's model, but for the one that a file is a version of. */
async function partsOf(workspace: FileSource | undefined, without?: SourceFile): Promise<Part[]> {
  if (!workspace) return []
  const layout = (await rolesFolder(workspace)) ?? (await flatFolder(workspace))
  const others = (layout?.parts ?? []).filter(({ path }) => !without || nameOf(path) !== nameOf(without.path))
  const read = await Promise.all(others.map(async (part) => checkModelPart(await parseModelFile(part))))
  return read.filter(({ sound }) => sound)
}

/** git gives a version's file the name of the file, some with a few letters and _ before it. */
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/^[A-Za-z0-9]{6}_/, '')

/** Whether something that is written is not in the model for it. Of roles, competencies and measures the name stays. */
function leavesOut({ code, facts }: Diagnostic): boolean {
  if (code === 'unknown-level' || code === 'department-loop') return true
  const isUnknown = code === 'unknown-reference' || code === 'ambiguous-reference'
  return isUnknown && !['role', 'competency', 'kpi'].includes(facts.kind)
}
