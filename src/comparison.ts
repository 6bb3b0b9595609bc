import { acknowledge, newlyAcknowledged, readAcknowledgements, staleIn } from './comparison/acknowledge.js'
import { type Forgotten, forgottenIn } from './comparison/forgotten.js'
import { onlyAbout } from './comparison/only-roles.js'
import { withPictures } from './comparison/pictures.js'
import { askingThoseNamed, policyChanges, policyOfBoth } from './comparison/policy-changes.js'
import { type Memory, type ReadSide, type ReadSides, readSides } from './comparison/read-sides.js'
import { settle } from './comparison/settle.js'
import { foreignIn, openSides } from './comparison/side.js'
import { certainOf } from './comparison/uncertain.js'
import { type UnreadFile, unreadOf } from './comparison/unread.js'
import { loadConfig } from './config.js'
import { compareText, type Diagnostic } from './diagnostic.js'
import type { Change } from './diff/change.js'
import { compareModels } from './diff/compare-models.js'
import { rate } from './diff/rate/rate.js'
import type { Model } from './model/types.js'
import type { FileSource } from './source/file-source.js'
import { given } from './values/given.js'

/** What two states of a workspace differ in. */
export interface Comparison {
  /** What a side could not be read of is as the other side has it. */
  before: Model
  after: Model
  /** Role by role, then the competency model; rated, and with who must agree. */
  changes: Change[]
  /** What could not be compared for the mistakes in it, file by file. */
  unread: UnreadFile[]
  /** The same files, and those of the settings that have errors. */
  unsound: string[]
  /** References that were left behind when a role was given another name. */
  forgotten: Forgotten[]
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
  /** Ids or titles of roles: only what concerns them is reported. */
  only?: readonly string[] | undefined
  /** Also reads in full the roles that are the same on both sides, for callers that show them. */
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
  // Where only some roles are read, others seem to be missing.
  const { before: was, after: is } = settle(read, about === undefined)
  const shown = await withPictures(
    { model: was.model, source: before.source },
    { model: is.model, source: after.source },
  )
  const named = compareModels(shown.before, shown.after, {
    isSameModel: read.isSameModel,
    isUntouched: (id) => read.skimmed.has(is.model.roles.get(id)?.file ?? ''),
  })
  const policy = policyOfBoth(...configs)
  const rated = [...named, ...policyChanges(...configs)].map((change) =>
    askingThoseNamed(rate(change, policy), configs[0]),
  )
  const accepted = newlyAcknowledged(...acknowledgements)
  const changes = acknowledge(rated, accepted)
  const unread = [
    ...was.blind.map((blind) => unreadOf(blind, 'before', policy)),
    ...is.blind.map((blind) => unreadOf(blind, 'after', policy)),
  ]
  const others = errorFiles([...configs, ...acknowledgements].flatMap(({ diagnostics }) => diagnostics))
  const certain = certainOf(changes, { before: was.blind, after: is.blind })
  return {
    before: was.model,
    after: is.model,
    changes: only ? onlyAbout(certain, only, [was.model, is.model]) : certain,
    unread,
    unsound: [...new Set([...unread.map(({ file }) => file), ...others])].sort(compareText),
    forgotten: memory
      ? []
      : await forgottenIn(
          certain,
          async () => settle(await readSides(before, after, { whole: true }), true).after.model,
        ),
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

const brokenIn = ({ roles }: ReadSide) => errorFiles(roles.flatMap(({ file }) => file.diagnostics))

const errorFiles = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ place }) => place.file)
