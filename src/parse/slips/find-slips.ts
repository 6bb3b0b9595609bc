import type { Shape } from '../shape.js'
import type { Slip } from './slip.js'

/** The typing slips of a YAML text, top down. */
export function findSlips(_text: string, _shape: Shape): Slip[] {
  return []
}
