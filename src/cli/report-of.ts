import type { Report, Role, Workspace } from '../index.js'
import { pathsSeen } from './seen-paths.js'

/** Which part of a workspace a report is about. */
export interface ReportedPart {
  /** The folder of the workspace. */
  root: string
  isAsked(file: string): boolean
  format?: string
}

/** What was found in a workspace, with paths as readers see them. */
export function reportOf(
  { diagnostics, files, model }: Pick<Workspace, 'diagnostics' | 'files' | 'model'>,
  { root, isAsked, format }: ReportedPart,
): Report {
  const seen = pathsSeen(root, format)
  const asked = <T>(entities: ReadonlyMap<string, T>, fileOf: (entity: T) => string) =>
    [...entities.values()].filter((entity) => isAsked(fileOf(entity))).length
  const partFile = (part: Pick<Role, 'locate'>) => part.locate('').file
  return {
    diagnostics: diagnostics.map((found) => ({
      ...found,
      place: { ...found.place, file: seen(found.place.file) },
    })),
    texts: new Map([...files].map(([file, text]) => [seen(file), text])),
    files: [...files.keys()].filter(isAsked).length,
    entities: {
      roles: asked(model.roles, ({ file }) => file),
      competencies: asked(model.competencies, partFile),
      kpis: asked(model.kpis, partFile),
      ladders: asked(model.ladders, partFile),
    },
  }
}
