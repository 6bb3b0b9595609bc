import { asWritten } from '../../edits/as-written.js'
import { lookUp } from '../name-index.js'
import { levelNamed } from '../part/scales.js'
import type { Surroundings } from './surroundings.js'

/** A name, and a level behind it as it is on a form: 谈判 熟练, 谈判（熟练）, 谈判：熟练, 谈判-熟练. */
const forms = [
  /^(.+)[(（【[]\s*([^()（）【】[\]]+?)\s*[)）】\]]$/,
  /^(.+?)\s*[:：—–-]+\s*([^:：—–-]+)$/,
  /^(.+?)\s+(.+)$/,
  /^(.+)\s+(\S+)$/,
]
/** What parts the names in a text that stands alone. */
const separator = /[、，,；;]/

/** A competency that is known, and the level of its scale that stands behind its name. */
export interface Levelled {
  id: string
  name: string
  level?: string
}

/**
 * How the names with levels in a text are to be written, each `name: level`, and the first of them. Undefined unless every name is that of one
 * competency, and what stands behind it a level of its scale: anything else may well belong to a name.
 */
export function levelsInName(
  text: string,
  around: Surroundings,
  isAlone: boolean,
): { use: string; first: Levelled } | undefined {
  const parts = isAlone ? text.split(separator) : [text]
  const read = parts.flatMap((part) => levelled(part.trim(), around))
  const [first] = read
  if (!first || read.length < parts.length || read.every(({ level }) => level === undefined)) return undefined
  const written = read.map(({ name, level }) =>
    level === undefined ? asWritten(name) : `${asWritten(name)}: ${asWritten(level)}`,
  )
  const use = written.join(', ')
  return { use: isAlone ? `{ ${use} }` : use, first }
}

function levelled(text: string, { competencies: { index, byId }, scales }: Surroundings): Levelled[] {
  const [known, ...more] = lookUp(index, text)
  if (known !== undefined) return more.length === 0 ? [{ id: known, name: text }] : []
  for (const form of forms) {
    const [, name = '', level = ''] = form.exec(text) ?? []
    const [id, ...others] = lookUp(index, name.trim())
    const scale = scales.get(byId.get(id ?? '')?.scale ?? '')
    const isLevel = scale !== undefined && levelNamed(scale, level) !== undefined
    if (id !== undefined && others.length === 0 && isLevel) return [{ id, name: name.trim(), level }]
  }
  return []
}
