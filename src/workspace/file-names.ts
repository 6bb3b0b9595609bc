import { type Diagnostic, diagnose } from '../diagnostic.js'
import { fitName, whyUnfit } from '../values/file-name.js'
import type { Layout } from './layout.js'

/** Says of role and model files which of them some system could not hold under their name. */
export function unfitFileNames({ roles, parts }: Layout): Diagnostic[] {
  const start = { line: 1, column: 1 }
  return [...roles, ...parts].flatMap(({ path }) => {
    const steps = path.split('/')
    const found = steps.find((step) => whyUnfit(step) !== undefined)
    const why = found === undefined ? undefined : whyUnfit(found)
    if (found === undefined || why === undefined) return []
    const facts = { found, why, use: fitName(found) }
    return [diagnose('file-name', { file: path, start, end: start }, facts)]
  })
}
