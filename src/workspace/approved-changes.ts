import type { Diagnostic } from '../diagnostic.js'
import { parseApprovedChanges } from '../parse/parse-yaml-file.js'
import type { ParsedFile } from '../parse/parsed-file.js'
import type { FileSource } from '../source/file-source.js'
import { checkApprovedChanges } from '../validate/checks.js'

/** Where a workspace keeps the changes that somebody has accepted. */
const path = 'approved-changes.yaml'

/** What is wrong in the file of accepted changes, so that it is told before a comparison needs it; most have none. */
export async function approvedChangesIn(
  source: FileSource,
): Promise<{ file?: ParsedFile; diagnostics: readonly Diagnostic[] }> {
  const found = await source.get(path)
  if (!found) return { diagnostics: [] }
  const { file, diagnostics } = checkApprovedChanges(await parseApprovedChanges(found))
  return { file, diagnostics }
}
