import { createHash } from 'node:crypto'
import type { NamedChange } from '../change.js'
import { plainText } from '../pair/plain-text.js'

/**
 * A change's name for those who accept it, a text in YAML whatever its digits: a hash of its type, the ids around it and its values.
 * The place, the wording of reports and formatting are not in it, so that it outlives new commits around it.
 */
export function fingerprintOf({
  type,
  subject,
  trail,
  before,
  after,
  from,
  to,
  others,
  details = [],
  contents,
}: NamedChange): string {
  const said = (value: unknown) => (typeof value === 'string' ? plainText(value) : (value ?? null))
  const facts = [
    type,
    subject.kind,
    subject.id,
    trail.map(({ field, key }) => [field, key]),
    said(before),
    said(after),
    from ?? null,
    to ?? null,
    others.map(({ id }) => id).sort(),
    ...(contents ? [contents] : []),
    ...(details.length === 0 ? [] : [details.map(({ field, value }) => [field, said(value)])]),
  ]
  return `c${createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 12)}`
}
