import { companyOf } from './config/company.js'
import { isInside } from './config/inside.js'
import { policyOf } from './config/policy.js'
import { type Diagnostic, diagnose } from './diagnostic.js'
import { type ChangePolicy, noPolicy } from './diff/rate/policy.js'
import type { Language } from './language.js'
import { parseConfigFile } from './parse/parse-yaml-file.js'
import type { ParsedFile } from './parse/parsed-file.js'
import type { ConfigFile } from './schema-types/config.js'
import type { FileSource, SourceFile } from './source/file-source.js'
import { configNames } from './source/find-workspace.js'
import { checkConfig } from './validate/checks.js'
import { given } from './values/given.js'

/** The configuration of a workspace with its defaults filled in. */
export interface Config {
  lang: Language
  look: 'form' | 'modern'
  paper: 'A4' | 'Letter'
  /** `#rrggbb` */
  accent: string
  /** `logo` is a data: URL. */
  company?: { name: string; logo?: string }
  /** Folder of the outputs, relative to the workspace and inside it. */
  out: string
  /** Documents to build; all when undefined. */
  documents?: string[]
  /** Where the revision history of a job description comes from. */
  revisionHistory: 'file' | 'git' | 'none'
  /** What the company says of changes to its roles. */
  changes: ChangePolicy
  /** How grave findings are here, and how rules look for them; the last that fits holds. */
  rules: (RuleSetting & { pointer: string })[]
}

/** What holds where the configuration says nothing, or nothing valid. */
export const defaultConfig: Config = {
  lang: 'zh-CN',
  look: 'form',
  paper: 'A4',
  accent: '#1f4e79',
  out: 'out',
  revisionHistory: 'file',
  changes: noPolicy,
  rules: [],
}

/** Reads `rolewright.config.yaml` at the root of a workspace; a workspace without it has the defaults. */
export async function loadConfig(
  source: FileSource,
): Promise<{ config: Config; file?: ParsedFile; diagnostics: Diagnostic[] }> {
  const found = await findConfig(source)
  if (!found) return { config: defaultConfig, diagnostics: [] }
  const { file, value, diagnostics } = checkConfig(await parseConfigFile(found))
  const { company, out, policy, approvals, rules = [], browser: _, ...rest } = value
  const named = await companyOf(company, file, source)
  const placed = outOf(out, file)
  const ruled = policyOf(given({ policy, approvals }), file)
  const { changes } = ruled
  const config = {
    ...defaultConfig,
    ...rest,
    rules: rules.flatMap((one, at) => (isWhole(one) ? { ...one, pointer: `/rules/${at}` } : [])),
    changes,
    ...named.company,
    ...placed.out,
  } as Config
  return {
    config,
    file,
    diagnostics: [diagnostics, named, placed, ruled, browserIn(file)].flatMap(diagnosticsIn),
  }
}

type RuleSetting = NonNullable<ConfigFile['rules']>[number]

/** What is wrong in a setting was taken out of it, or all of it: then it settles nothing. */
const isWhole = (setting: Partial<RuleSetting> | undefined): setting is RuleSetting =>
  setting?.rule !== undefined && (setting.severity !== undefined || setting.options !== undefined)

const diagnosticsIn = (found: readonly Diagnostic[] | { diagnostics: readonly Diagnostic[] }) =>
  'diagnostics' in found ? found.diagnostics : found

/** A browser that the workspace names is never started; the author is told so. */
function browserIn(file: ParsedFile): Diagnostic[] {
  const key = file.keyAt('/browser')
  return key === undefined ? [] : [diagnose('browser-in-workspace', file.locate('/browser'), { key })]
}

async function findConfig(source: FileSource): Promise<SourceFile | undefined> {
  const files = await Promise.all(configNames.map((name) => source.get(name)))
  return files.find((file) => file !== undefined)
}

/** Outputs stay inside the workspace, and out of the folder that the roles are read from. */
function outOf(
  out: ConfigFile['out'],
  file: ParsedFile,
): { out?: { out: string }; diagnostics: Diagnostic[] } {
  if (out === undefined) return { diagnostics: [] }
  const folder = out
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
    .replace(/\/+$/, '')
  if (isInside(folder) && !/^(?:\.|roles(?:\/.*)?)?$/i.test(folder))
    return { out: { out: folder }, diagnostics: [] }
  const key = file.keyAt('/out') ?? 'out'
  const facts = { key, expected: 'output-folder' as const, found: out, nearest: 'out' }
  return { diagnostics: [diagnose('invalid-value', file.locate('/out'), facts)] }
}
