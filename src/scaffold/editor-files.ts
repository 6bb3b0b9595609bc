import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../package-root.js'

const KINDS = ['model', 'config', 'approved-changes']

/**
 * Schemas that make an editor complete keys and underline mistakes while one types, by path in the workspace; the
 * starters' .vscode/settings.json names them.
 */
export function editorFiles(): Map<string, Uint8Array> {
  return new Map(
    KINDS.map((kind) => [
      `.vscode/rolewright-${kind}.schema.json`,
      readFileSync(join(packageRoot(), `schemas/editor/${kind}.schema.json`)),
    ]),
  )
}
