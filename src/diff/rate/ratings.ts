import { type Field, fields } from '../fields.js'
import type { Impact } from '../impact.js'
import type { Kind } from '../kinds.js'

/**
 * What a change means unless a workspace says otherwise. Material is what a contract of employment, or a law that asks for
 * agreement to a change of it, would call a change: the work, its place, its hours and pay, whom one answers to, what
 * one must know and reach (PRC Labour Contract Law, articles 17 and 35, names contents of work, place, hours and pay).
 * Something that is merely wished for is never more than minor: see `rate`.
 *
 * What a schema says of a field is meant for what was added, removed or turned into its reverse. Another wording is
 * editorial, another meaning at most minor, another place among its neighbours editorial; a wish that became a demand is
 * as grave as declared, a demand that became a wish at most minor.
 */
export function usualImpactOf(field: Field, happening: string): Impact {
  const { kind, impact } = fields[field]
  const { usual, ...others }: { usual: Impact } & Partial<Record<string, Impact>> =
    typeof impact === 'string' ? { usual: impact } : impact
  return others[happening] ?? softened(kind, happening, usual)
}

function softened(kind: Kind, happening: string, usual: Impact): Impact {
  if (happening === 'moved' || happening === 'reordered' || happening === 'reworded') return 'editorial'
  const isHalf = happening === 'revised' || (kind === 'need' && happening === 'preferred')
  return isHalf && usual === 'material' ? 'minor' : usual
}
