import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../package-root.js'

const FOLDER = '.vscode/rolewright'

/** Which files each schema is for, as the YAML extension of the editor takes them. */
const schemas = {
  model: ['roles/**/*.yaml', 'roles/**/*.yml'],
  config: ['rolewright.config.yaml'],
}

/** Files that make an editor complete keys and underline mistakes while one types, by path in the workspace. */
export function editorFiles(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const name of [...Object.keys(schemas), 'role'])
    files.set(
      `${FOLDER}/${name}.schema.json`,
      readFileSync(join(packageRoot(), `schemas/editor/${name}.schema.json`)),
    )
  files.set('.vscode/settings.json', json({ 'yaml.schemas': schemaSettings(), 'files.eol': '\n' }))
  files.set('.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] }))
  return files
}

function schemaSettings(): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, globs]) => [`./${FOLDER}/${name}.schema.json`, globs]),
  )
}

function json(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}
