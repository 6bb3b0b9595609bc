import type { NameIndex } from '../name-index.js'
import { type Report, resolve } from '../resolve.js'
import { type Layer, layerOf } from './layer.js'
import type { IdentifiedFile } from './role-ids.js'
import type { NameItem } from './same-item.js'
import { takeOver } from './take-over.js'
import { widenRole } from './wide-role.js'

/** A role file on top of all its bases. */
export interface JoinedRole extends IdentifiedFile {
  layer: Layer
  /** Ids of its bases, the nearest first. */
  bases: string[]
  /** Extends something that cannot be followed: what it lacks may well be there. */
  adrift: boolean
}

/** What joining needs to know of the workspace. */
export interface JoinContext {
  /** All roles by id and title, abstract ones too. */
  names: NameIndex
  nameItem: NameItem
  report: Report
}

/** Puts every role on top of the roles that it extends; a role in a ring of bases takes nothing over. */
export function joinRoles(files: readonly IdentifiedFile[], context: JoinContext): JoinedRole[] {
  const baseOf = new Map(files.map((file) => [file, baseIdOf(file, context)]))
  const byId = new Map(files.filter(({ duplicate }) => !duplicate).map((file) => [file.id, file]))
  const joined = new Map<IdentifiedFile, JoinedRole>()
  return files.map(join)

  function join(file: IdentifiedFile): JoinedRole {
    const done = joined.get(file)
    if (done) return done
    const line = lineOf(file)
    const loop = line.indexOf(file, 1) > 0
    if (loop) reportLoop(file, line)
    const base = loop ? undefined : line[1]
    const adrift = !base && file.checked.value.extends !== undefined
    const role = { ...file, layer: layerFor(file, base), bases: basesIn(file, line), adrift }
    joined.set(file, role)
    return role
  }

  function layerFor(file: IdentifiedFile, base: IdentifiedFile | undefined): Layer {
    const own = layerOf(file.checked.file, widenRole(file.checked.value))
    return base ? takeOver(own, join(base).layer, context.nameItem) : own
  }

  /** The role, its base, the base of that and so on; ends where one of them comes again. */
  function lineOf(file: IdentifiedFile): IdentifiedFile[] {
    const line = new Set<IdentifiedFile>()
    for (let next: IdentifiedFile | undefined = file; next; next = byId.get(baseOf.get(next) ?? '')) {
      if (line.has(next)) return [...line, next]
      line.add(next)
    }
    return [...line]
  }

  function reportLoop({ checked }: IdentifiedFile, line: readonly IdentifiedFile[]): void {
    context.report('extends-loop', checked.file.locate('/extends'), { path: line.map(({ id }) => id) })
  }
}

const basesIn = (file: IdentifiedFile, line: readonly IdentifiedFile[]) => [
  ...new Set(line.filter((one) => one !== file).map(({ id }) => id)),
]

function baseIdOf({ checked }: IdentifiedFile, { names, report }: JoinContext): string | undefined {
  const name = checked.value.extends
  return name === undefined ? undefined : resolve(names, name, () => checked.file.locate('/extends'), report)
}
