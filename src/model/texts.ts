import type { Place } from '../diagnostic.js'
import { below } from './pointer.js'
import type { Model, Role } from './types.js'

/** Pointers of the texts that are wanted, in whatever a part of a model holds; few are, so few are put together. */
export function pointersOfTexts(
  value: unknown,
  isWanted: (text: string) => boolean,
  pointer: () => string = () => '',
): string[] {
  if (typeof value === 'string') return isWanted(value) ? [pointer()] : []
  if (typeof value !== 'object' || value === null) return []
  const at = 'pointer' in value ? () => String(value.pointer) : pointer
  const entries = value instanceof Map ? [...value] : Object.entries(value)
  const found: string[] = []
  for (const [key, part] of entries)
    found.push(...pointersOfTexts(part, isWanted, () => below(at(), String(key))))
  return found
}

/** Where a character first stands in the files of a model: in a role, in a body, in a part of the model. */
export function placeOfCharacter(character: string, model: Model): Place | undefined {
  const isWanted = (text: string) => text.includes(character)
  for (const role of model.roles.values()) {
    const { body, bodyEdits: _, extra: __, ...fields } = role
    const [pointer] = pointersOfTexts(fields, isWanted)
    if (pointer !== undefined) return role.locate(pointer)
    if (isWanted(body)) return placeInBody(role, body.indexOf(character))
  }
  const { roles: _, ...parts } = model
  for (const part of Object.values(parts).flatMap((map) => [...map.values()])) {
    const [pointer] = pointersOfTexts(part, isWanted)
    if (pointer !== undefined) return part.locate(pointer)
  }
  return undefined
}

function placeInBody({ file, body, bodyLine }: Role, offset: number): Place {
  const lines = body.slice(0, offset).split('\n')
  const start = { line: bodyLine + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 }
  return { file, start, end: start }
}
