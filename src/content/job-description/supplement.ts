import type { BodyEdit } from '../../model/types.js'
import { filled, given, said } from '../../values/given.js'
import type { RevisionEntry } from '../types.js'
import type { Scene } from './scene.js'
import type { Edit, Supplement } from './types.js'

/** The Markdown below the front matter. */
export function supplementOf({
  role: { body, bodyEdits = [] },
}: Pick<Scene, 'role'>): Supplement | undefined {
  return said(body) === undefined ? undefined : { markdown: body, edits: bodyEdits.map(editOf) }
}

function editOf(edit: BodyEdit): Edit {
  const { from, to } = edit
  if ('text' in edit) return { from, to, text: edit.text }
  if ('label' in edit) return { from, to, name: edit.label, role: edit.role }
  return given({ from, to, words: edit.words, role: edit.role })
}

/** What each version changed; a role without a history has no such section. */
export function revisionsOf({ revisions }: Scene): RevisionEntry[] | undefined {
  return filled(
    revisions.map(({ change, version, on, by }) =>
      given({ change, version: said(version), on, by: said(by) }),
    ),
  )
}
