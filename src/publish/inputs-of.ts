import { rolesShown } from '../content/contents.js'
import type { Role } from '../model/types.js'
import { rendererOf } from '../render/formats.js'
import { hashOf } from './hash.js'
import type { Layout, PlanInput } from './lay-out.js'
import { contentNameOf, ownDocuments } from './make-view.js'
import type { Target } from './targets.js'

/**
 * What documents say of a role that they do not show wholly: its name, where it belongs and stands. A test reads the content of
 * all documents and sees that none looks further.
 */
export const portraitKeys = [
  'id',
  'abstract',
  'sound',
  'title',
  'titles',
  'department',
  'grade',
  'status',
  'reporting',
] as const satisfies (keyof Role)[]

/** Hashes of all that views of a plan are made from: equal ones make equal views, so that these need not be made. */
export function inputsOf(input: PlanInput, layout: Layout, fonts: () => string): (target: Target) => string {
  const { model, settings, documents, revisions } = input
  const around = hashOf(
    json([
      settings,
      [...documents.values()].map(({ name, hash }) => [name, hash]),
      ownDocuments(documents, settings.lang),
      layout.there(),
      process.env.SOURCE_DATE_EPOCH,
      { ...model, roles: [...model.roles.values()].map(portraitOf) },
    ]),
  )
  const wholes = new Map<string, string>()
  const wholeOf = (role: Role) => {
    const whole = wholes.get(role.id) ?? hashOf(json([role, revisions?.(role.id)]))
    wholes.set(role.id, whole)
    return whole
  }
  return ({ path, document, subject, format }) => {
    const { of, keys } = rolesShown[contentNameOf(document)]
    const shown = of(model, subject).map((role) =>
      keys ? keys.map((key) => role[key] ?? null) : wholeOf(role),
    )
    // Nothing else that a format depends on is known before the view is made: it is of the role, or of the environment.
    const fingerprint = rendererOf(format).fingerprint?.({ fonts, created: () => '' })
    return hashOf(json([around, path, document.name, format, subject, shown, fingerprint]))
  }
}

function portraitOf(role: Role): unknown[] {
  return portraitKeys.map((key) => role[key] ?? null)
}

/** Maps as their entries; functions, which only lead back to a file, not at all. */
function json(value: unknown): string {
  return JSON.stringify(value, (_, found: unknown) => (found instanceof Map ? [...found] : found))
}
