import { type Diagnostic, diagnose } from '../diagnostic.js'
import { areas } from '../diff/areas.js'
import { allChangeTypes, fields } from '../diff/fields.js'
import type { Impact } from '../diff/impact.js'
import type { ChangePolicy } from '../diff/rate/policy.js'
import type { ParsedFile } from '../parse/parsed-file.js'
import { shapeAt } from '../parse/shape.js'
import { shapeOfKind } from '../parse/shapes.js'
import type { ConfigFile } from '../schema-types/config.js'
import { isChinese, lengthOf, nearestText } from '../validate/nearest-text.js'

/** What the configuration says of changes; a rating of something that cannot change is reported and left out. */
export function policyOf(
  { policy = {}, approvals = {} }: Partial<ConfigFile>,
  file: ParsedFile,
): { changes: ChangePolicy; diagnostics: Diagnostic[] } {
  const known = new Set<string>([...allChangeTypes(), ...Object.keys(fields), ...areas])
  // Parts of a role may be named in Chinese, as they are where it says who must agree.
  const chinese = shapeAt(shapeOfKind('config'), ['approvals'])?.keys ?? new Map<string, string>()
  const impact: Record<string, Impact> = {}
  const diagnostics: Diagnostic[] = []
  for (const [written, rating] of Object.entries(policy)) {
    const key = known.has(written) ? written : chinese.get(written)
    if (key !== undefined) impact[key] = rating
    else diagnostics.push(unknown(written, file, [...known, ...chinese.keys()]))
  }
  return { changes: { impact, approvals }, diagnostics }
}

function unknown(key: string, file: ParsedFile, known: readonly string[]): Diagnostic {
  // 权限 is no slip of 权重: of two characters half would be another.
  const nearest = isChinese(key) && lengthOf(key) < 3 ? undefined : nearestText(key, known)
  const facts = { key, ...(nearest === undefined ? {} : { nearest }), keys: [...areas] }
  return diagnose('unknown-key', file.locate(`/policy/${key}`, 'key'), facts)
}
