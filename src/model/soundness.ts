import type { Diagnostic } from '../diagnostic.js'
import type { Model, Role } from './types.js'

/** The model with every role marked that has an error in its own file or in one that it takes over from. */
export function withSoundness(
  model: Model,
  diagnostics: readonly Pick<Diagnostic, 'severity' | 'place'>[],
): Model {
  const faulty = new Set(
    diagnostics.filter(({ severity }) => severity === 'error').map(({ place }) => place.file),
  )
  const roles = new Map([...model.roles].map(([id, role]) => [id, { ...role, sound: isSound(role) }]))
  return { ...model, roles }

  function isSound({ file, bases }: Role): boolean {
    const files = [file, ...bases.map((id) => model.roles.get(id)?.file ?? '')]
    return !files.some((path) => faulty.has(path))
  }
}
