import pLimit from 'p-limit'
import { type Config, loadConfig } from './config.js'
import { byPlace, type Severity } from './diagnostic.js'
import { linkModel } from './model/link-model.js'
import { withSoundness } from './model/soundness.js'
import type { Model } from './model/types.js'
import { ignoreCommentsIn } from './parse/ignore-comments.js'
import { parseRoleFile } from './parse/parse-role-file.js'
import { parseModelFile } from './parse/parse-yaml-file.js'
import type { ParsedFile } from './parse/parsed-file.js'
import { type AnyDiagnostic, allRules } from './rules/index.js'
import { applyRules } from './rules/shared/apply-rules.js'
import type { RuleSetting } from './rules/shared/rule-setting.js'
import type { FileSource, SourceFile } from './source/file-source.js'
import type { Store } from './store/store.js'
import { checkModelPart, checkRole } from './validate/checks.js'
import { approvedChangesIn } from './workspace/approved-changes.js'
import { readBodies } from './workspace/bodies.js'
import { unfitFileNames } from './workspace/file-names.js'
import { unreadFiles } from './workspace/layout.js'
import { levelsBehindDashes } from './workspace/levels-behind-dashes.js'
import { assertPathsExist, normalizePaths, onlyIn } from './workspace/only-paths.js'
import { openWorkspace } from './workspace/open-workspace.js'
import { parseWithStore } from './workspace/parse-with-store.js'
import { readRuleSettings } from './workspace/rule-options.js'
import { rated, silenced, unknownRules } from './workspace/rule-settings.js'

/** A workspace that has been read, checked and linked. */
export interface Workspace {
  source: FileSource
  config: Config
  /** Whether the configuration has no errors; where it has, defaults replace what could not be read. */
  configSound: boolean
  model: Model
  /** Texts of all files by path, for showing the lines that diagnostics are about. */
  files: ReadonlyMap<string, string>
  /** What the author should know, in order of place. */
  diagnostics: AnyDiagnostic[]
  counts: Counts
}

/** How much was looked at, and what was found. */
export interface Counts extends Record<Severity, number> {
  /** Role files. */
  roles: number
  /** Files of the model. */
  parts: number
}

/** How to load a workspace. */
export interface LoadOptions {
  /** Show only what concerns these files and folders, though the whole workspace is read. Relative to its folder. */
  onlyPaths?: readonly string[]
  /** Where files that were parsed before are kept. */
  store?: Store | undefined
}

/** Files that are open at one time; systems limit it. */
const openFiles = 32

/** Loads the workspace that a folder, a file in it, or a source of files means. */
export async function loadWorkspace(
  from: string | FileSource,
  { onlyPaths, store }: LoadOptions = {},
): Promise<Workspace> {
  const { source, layout, only } = await openWorkspace(from)
  const { config, ...settings } = await loadConfig(source)
  const ruled = readRuleSettings(config.rules, settings.file)
  const roles = (await parseAll(layout.roles, parseWithStore('role', parseRoleFile, store))).map(checkRole)
  const parts = (await parseAll(layout.parts, parseWithStore('model', parseModelFile, store))).map(
    checkModelPart,
  )
  const linked = linkModel({ roles, parts })
  const approved = await approvedChangesIn(source)
  const known = [settings, ruled, approved, ...roles, ...parts, linked].flatMap(
    ({ diagnostics }) => diagnostics,
  )
  const bodies = await readBodies(linked.model, source)
  const all = [
    ...known,
    ...bodies.diagnostics,
    ...applyRules(allRules, linked.model, known, ruled.settings),
    ...unreadFiles(layout),
    ...unfitFileNames(layout),
  ]
  const files = textsOf([...roles, ...parts, settings, approved].flatMap(({ file }) => file ?? []))
  const set = await asSet(all, { config, ruled: ruled.settings, settings: settings.file, files })
  const found = levelsBehindDashes(set).toSorted(byPlace)
  const paths = pathsAskedFor(onlyPaths, only)
  await assertPathsExist(paths ?? [], files.keys(), source)
  const diagnostics = onlyIn(paths, found)
  return {
    source,
    config,
    configSound: ![...settings.diagnostics, ...ruled.diagnostics].some(
      ({ severity }) => severity === 'error',
    ),
    model: withSoundness(bodies.model, found),
    files,
    diagnostics,
    counts: { roles: roles.length, parts: parts.length, ...bySeverity(diagnostics) },
  }
}

/** Findings as the workspace's settings and the authors' comments have them. */
async function asSet(
  all: readonly AnyDiagnostic[],
  {
    config,
    ruled,
    settings,
    files,
  }: {
    config: Config
    ruled: readonly RuleSetting[]
    settings?: ParsedFile | undefined
    files: Workspace['files']
  },
): Promise<AnyDiagnostic[]> {
  const texts = [...files].map(([path, text]) => ({ path, text }))
  const comments = (await Promise.all(texts.map(ignoreCommentsIn))).flat()
  const named = config.rules.flatMap(({ rule, pointer }) =>
    settings ? { rule, place: settings.locate(`${pointer}/rule`) } : [],
  )
  return silenced([...rated(all, ruled), ...unknownRules([...named, ...comments])], comments)
}

async function parseAll(
  files: readonly SourceFile[],
  parse: (file: SourceFile) => Promise<ParsedFile>,
): Promise<ParsedFile[]> {
  const limit = pLimit(openFiles)
  return Promise.all(files.map((file) => limit(() => parse(file))))
}

function pathsAskedFor(
  onlyPaths: readonly string[] | undefined,
  only: string | undefined,
): string[] | undefined {
  if (onlyPaths && onlyPaths.length > 0) return normalizePaths(onlyPaths)
  return only === undefined ? undefined : [only]
}

function textsOf(files: readonly ParsedFile[]): Map<string, string> {
  return new Map(files.map(({ path, text }) => [path, text]))
}

function bySeverity(diagnostics: readonly AnyDiagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of diagnostics) counts[severity]++
  return counts
}
