import { given } from '../../values/given.js'
import { lookUp } from '../name-index.js'
import { levelNamed } from '../part/scales.js'
import { below } from '../pointer.js'
import { resolve } from '../resolve.js'
import type { Competency, Kind, Requirement } from '../types.js'
import { nearestOf } from '../typo.js'
import { type Levelled, levelsInName } from './level-in-name.js'
import type { RoleContext } from './role-context.js'
import type { WideRequirement } from './wide-role.js'

const headings = { knowledge: 'knowledge', skills: 'skill', abilities: 'ability' } as const

/** The competencies that a role needs: knowledge, then skills, then abilities, each as written. */
export function linkRequirements(context: RoleContext): Requirement[] {
  const written = Object.entries(headings).flatMap(([heading, kind]) =>
    Object.entries(context.value.ksa?.[heading as keyof typeof headings] ?? {}).map(
      ([name, item]): Written => ({ kind, name, item, pointer: below(below('/ksa', heading), name) }),
    ),
  )
  const first = new Map<string, Written>()
  return written.map((entry) => {
    const requirement = linkRequirement(context, entry)
    const other = first.get(requirement.competency ?? '')
    if (other) reportTwice(context, entry, other)
    else if (requirement.competency !== undefined) first.set(requirement.competency, entry)
    return requirement
  })
}

/** One competency by its id and by its name: which of the two levels holds, nobody can tell. */
function reportTwice({ layer, report }: RoleContext, { name, pointer }: Written, other: Written): void {
  const facts = { key: name, line: layer.locate(other.pointer, 'key').start.line }
  report('duplicate-key', pointer, other.name === name ? facts : { ...facts, other: other.name }, 'key')
}

interface Written {
  kind: Kind
  name: string
  item: WideRequirement
  pointer: string
}

function linkRequirement(context: RoleContext, { kind, name, item, pointer }: Written): Requirement {
  const levelled = levelledName(context, { name, pointer })
  const id = levelled?.id ?? competencyId(context, { kind, name, pointer })
  const competency = context.around.competencies.byId.get(id ?? '')
  if (competency && competency.kind !== kind) {
    const facts = { competency: competency.name, kind: competency.kind, expected: kind }
    context.report('wrong-kind', pointer, facts, 'key')
  }
  return given({
    pointer,
    kind,
    competency: competency?.id,
    name: competency?.name ?? name,
    ...linkLevel(context, competency, item.level ?? levelled?.level, below(pointer, 'level')),
    weight: item.weight,
    need: item.need ?? 'required',
    note: item.note,
  })
}

/** A name that has its level behind it, as on a form; told, with how it is to be written, and read as it is meant. */
function levelledName(
  { around, layer }: RoleContext,
  { name, pointer }: Pick<Written, 'name' | 'pointer'>,
): Levelled | undefined {
  if (lookUp(around.competencies.index, name).length > 0) return undefined
  const form = layer.formOf(pointer)
  const found = form === 'key' ? undefined : levelsInName(name, around, form === 'alone')
  if (found) around.report('level-in-name', layer.locate(pointer), { found: name, nearest: found.use })
  return found?.first
}

/**
 * A competency's id; of two that share a name, the one of the heading. Without a dictionary the names of competencies
 * are free.
 */
function competencyId(
  { around, layer }: RoleContext,
  { kind, name, pointer }: Omit<Written, 'item'>,
): string | undefined {
  const { index, byId } = around.competencies
  const ids = lookUp(index, name)
  const ofKind = ids.length > 1 ? ids.filter((id) => byId.get(id)?.kind === kind) : []
  if (ofKind.length === 1) return ofKind[0]
  return index.ids.size === 0
    ? undefined
    : resolve(index, name, () => layer.locate(pointer, 'key'), around.report)
}

/** A level of the competency's scale; where there is no scale, the level stands as written. */
function linkLevel(
  context: RoleContext,
  competency: Competency | undefined,
  written: number | string | undefined,
  pointer: string,
): Pick<Requirement, 'level' | 'levelName'> {
  const scale = context.around.scales.get(competency?.scale ?? '')
  if (written === undefined) return {}
  if (!competency || !scale)
    return /^\d+$/.test(String(written)) ? { level: Number(written) } : { levelName: String(written) }
  const level = levelNamed(scale, written)
  if (level) return { level: level.number, levelName: level.name }
  const levels = scale.levels.map(({ name }) => name)
  const nearest = nearestOf(String(written), levels)
  const facts = { found: String(written), competency: competency.name, levels }
  context.report('unknown-level', pointer, nearest === undefined ? facts : { ...facts, nearest })
  return {}
}
