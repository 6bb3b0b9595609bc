import { acknowledge, newlyAcknowledged, readAcknowledgements, staleIn } from './comparison/acknowledge.js'
import { onlyAbout } from './comparison/only-roles.js'
import { askingThoseNamed, policyChanges, policyOfBoth } from './comparison/policy-changes.js'
import { type Memory, type ReadSide, type ReadSides, readSides } from './comparison/read-sides.js'
import { foreignIn, openSides } from './comparison/side.js'
import { certainOf } from './comparison/uncertain.js'
import { loadConfig } from './config.js'
import { compareText, type Diagnostic } from './diagnostic.js'
import type { Change } from './diff/change.js'
import { compareModels } from './diff/compare-models.js'
import { rate } from './diff/rate/rate.js'
import { linkModel } from './model/link-model.js'
import type { Model } from './model/types.js'
import type { FileSource } from './source/file-source.js'
import { given } from './values/given.js'

/** What two states of a workspace differ in. */
export interface Comparison {
  before: Model
  after: Model
  /** Role by role, then the competency model; rated, and with who must agree. */
  changes: Change[]
  /** Files that have errors, on either side: of these only what could be read was compared. */
  unsound: string[]
  /** Folders that are other repositories: nothing in them was compared. */
  foreign: string[]
  /** The side that has no roles at all, if there is one. */
  empty?: 'before' | 'after'
  /** Those of the roles' files whose very text is broken, on each side: what it says is a guess. */
  broken: { before: string[]; after: string[] }
  /** Fingerprints that were acknowledged with these changes, and match none of them. */
  stale: string[]
}

/** How two states are compared. */
export interface CompareWorkspacesOptions {
  /** Ids or titles of roles: only what concerns them is told. */
  only?: readonly string[] | undefined
  /** Reads roles whole that say the same on both sides: whoever shows them needs them so. */
  whole?: boolean
  /** Files of the roles that alone matter, beside those that differ; the rest is hardly read, though the model differs. */
  about?: ReadonlySet<string> | undefined
  /** What former comparisons have read. */
  memory?: Memory | undefined
}

/**
 * Compares two states of a workspace: folders, or sources such as a git revision. What is the same on both sides is read
 * once and, where nothing depends on it, hardly at all.
 */
export async function compareWorkspaces(
  from: string | FileSource,
  to: string | FileSource,
  { only, memory, whole, about }: CompareWorkspacesOptions = {},
): Promise<Comparison> {
  const { before, after } = await openSides(from, to)
  const [configs, acknowledgements, read] = await Promise.all([
    Promise.all([loadConfig(before.source), loadConfig(after.source)]),
    Promise.all([readAcknowledgements(before.source), readAcknowledgements(after.source)]),
    readSides(before, after, given({ memory, whole, about })),
  ])
  const [was, is] = [linkModel(read.before), linkModel(read.after)]
  const named = compareModels(was.model, is.model, {
    isSameModel: read.isSameModel,
    isUntouched: (id) => read.skimmed.has(is.model.roles.get(id)?.file ?? ''),
  })
  const policy = policyOfBoth(...configs)
  const rated = [...named, ...policyChanges(...configs)].map((change) =>
    askingThoseNamed(rate(change, policy), configs[0]),
  )
  const accepted = newlyAcknowledged(...acknowledgements)
  const changes = acknowledge(rated, accepted)
  // Where only some roles are read, others seem to be missing.
  const linking = (found: readonly Diagnostic[]) => (about ? [] : found)
  const unsound = {
    before: filesWithErrors(read.before, linking(was.diagnostics), read.skimmed),
    after: filesWithErrors(read.after, linking(is.diagnostics), read.skimmed),
  }
  const others = errorFiles([...configs, ...acknowledgements].flatMap(({ diagnostics }) => diagnostics))
  const certain = certainOf(changes, {
    before: { model: was.model, unsound: new Set(unsound.before) },
    after: { model: is.model, unsound: new Set(unsound.after) },
  })
  return {
    before: was.model,
    after: is.model,
    changes: only ? onlyAbout(certain, only, [was.model, is.model]) : certain,
    unsound: [...new Set([...unsound.before, ...unsound.after, ...others])].sort(compareText),
    foreign: foreignIn({ before, after }),
    ...emptySide(read),
    stale: staleIn(changes, accepted),
    broken: { before: brokenIn(read.before), after: brokenIn(read.after) },
  }
}

function emptySide({ before, after }: ReadSides): Pick<Comparison, 'empty'> {
  if (before.roles.length === 0) return { empty: 'before' }
  return after.roles.length === 0 ? { empty: 'after' } : {}
}

function filesWithErrors(
  { roles, parts }: ReadSide,
  linking: readonly Diagnostic[],
  skimmed: ReadonlySet<string>,
): string[] {
  const own = [...roles, ...parts].flatMap(({ diagnostics }) => diagnostics)
  // What was skimmed lacks keys that its file has.
  return errorFiles([...own, ...linking.filter(({ place }) => !skimmed.has(place.file))])
}

const brokenIn = ({ roles }: ReadSide) => errorFiles(roles.flatMap(({ file }) => file.diagnostics))

const errorFiles = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ place }) => place.file)
