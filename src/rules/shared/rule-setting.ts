import type { Severity } from '../../diagnostic.js'
import type { OptionValues } from './options.js'

/** What a workspace says of a rule: how grave its findings are and how it looks for them, everywhere or below a folder. */
export interface RuleSetting {
  rule: string
  severity?: Severity | 'off'
  options?: OptionValues
  /** A folder or file of the workspace. */
  in?: string
}

/** The setting of a rule that holds for a file: the last one that fits. */
export function settingAt(
  settings: readonly RuleSetting[],
  code: string,
  file: string,
): RuleSetting | undefined {
  return settings.findLast(({ rule, in: folder }) => rule === code && isIn(file, folder))
}

function isIn(file: string, folder: string | undefined): boolean {
  const plain = folder?.replaceAll('\\', '/').replace(/^(?:\.\/)+|\/+$/gu, '') ?? ''
  return plain === '' || plain === '.' || file === plain || file.startsWith(`${plain}/`)
}
