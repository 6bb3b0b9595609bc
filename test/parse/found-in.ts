import { byPlace, type Diagnostic } from '../../src/diagnostic.js'
import type { Language } from '../../src/language.js'
import { parseRoleFile } from '../../src/parse/parse-role-file.js'
import { parseConfigFile, parseModelFile } from '../../src/parse/parse-yaml-file.js'
import type { ParsedFile } from '../../src/parse/parsed-file.js'
import { sayDiagnostic } from '../../src/report/words/say.js'
import { memorySource } from '../../src/source/memory-source.js'
import type { CheckedFile } from '../../src/validate/checked-file.js'
import { checkConfig, checkModelPart, checkRole } from '../../src/validate/checks.js'

const readers = {
  role: { path: 'role.md', parse: parseRoleFile, check: checkRole },
  model: { path: 'model.yaml', parse: parseModelFile, check: checkModelPart },
  config: { path: 'rolewright.config.yaml', parse: parseConfigFile, check: checkConfig },
} as const

export type Kind = keyof typeof readers

/** Parses a file held in memory. */
export async function parsed(content: string | Uint8Array, kind: Kind = 'role'): Promise<ParsedFile> {
  const { path, parse } = readers[kind]
  const file = await memorySource({ [path]: content }).get(path)
  if (!file) throw new Error('no file')
  return parse(file)
}

/** Parses and checks a file held in memory. */
export async function checked(
  content: string | Uint8Array,
  kind: Kind = 'role',
): Promise<CheckedFile<object>> {
  const file = readers[kind].check(await parsed(content, kind))
  return { ...file, diagnostics: [...file.diagnostics].sort(byPlace) }
}

/** What is told of a file, as `code line:column`. */
export async function found(content: string | Uint8Array, kind: Kind = 'role'): Promise<string[]> {
  return (await checked(content, kind)).diagnostics.map(short)
}

/** What is said of a file in both languages: place, message, and what to write after the arrow. */
export async function said(content: string | Uint8Array, kind: Kind = 'role'): Promise<string> {
  const { diagnostics } = await checked(content, kind)
  return diagnostics.flatMap((one) => [short(one), worded(one, 'zh-CN'), worded(one, 'en')]).join('\n')
}

function worded(diagnostic: Diagnostic, lang: Language): string {
  const { message, fix } = sayDiagnostic(diagnostic, lang)
  return fix === undefined ? `  ${message}` : `  ${message} → ${fix}`
}

/** Code and place of a diagnostic. */
export const short = ({ code, place: { start } }: Diagnostic) => `${code} ${start.line}:${start.column}`

/** A whole role around the given lines, which then begin on line 5. */
export const role = (...lines: string[]) =>
  ['---', 'title: 客户经理', 'purpose: 维护客户', 'duties: [拜访客户]', ...lines, '---', ''].join('\n')
