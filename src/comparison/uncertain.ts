import type { Change } from '../diff/change.js'
import type { Model } from '../model/types.js'

/** One side, and those of its files that could not be read whole. */
export interface UncertainSide {
  model: Model
  unsound: ReadonlySet<string>
}

/**
 * Changes without those that nobody knows to be any: what seems to be gone may stand in the part of a file that could not
 * be read, and what seems to have come may have stood in one.
 */
export function certainOf(
  changes: readonly Change[],
  { before, after }: { before: UncertainSide; after: UncertainSide },
): Change[] {
  if (before.unsound.size + after.unsound.size === 0) return [...changes]
  return changes.filter((change) => {
    const { places } = change
    if (places.before && places.after) return true
    return places.after
      ? !mayHide(change, before, places.after.file)
      : !mayHide(change, after, places.before?.file)
  })
}

/** Whether what a change is about may stand unread on a side: in the file that the other side has it in, or its own. */
function mayHide({ subject }: Change, { model, unsound }: UncertainSide, file: string | undefined): boolean {
  if (file !== undefined && unsound.has(file)) return true
  const ids = [subject.id, subject.formerId ?? subject.id]
  const role = subject.kind === 'role' ? ids.flatMap((id) => model.roles.get(id) ?? [])[0] : undefined
  const own = [role, ...(role?.bases ?? []).map((id) => model.roles.get(id))]
  return own.some((one) => one !== undefined && unsound.has(one.file))
}
