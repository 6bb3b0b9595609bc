import type { RoleReference } from '../../../../model/types.js'
import { filled, given } from '../wording/given.js'
import type { Scene } from './scene.js'
import type { Fact, Name } from './types.js'

/** A role named by this one, with its page when it has one. */
export function nameOf({ id, name }: RoleReference, { link }: Scene): Name {
  return given({ text: name, href: id === undefined ? undefined : link(id) })
}

/** Roles named by this one, as the value of a fact; undefined when there are none. */
export function namesFact(
  label: string,
  references: readonly (RoleReference | undefined)[],
  scene: Scene,
): Fact | undefined {
  const names = filled(references.filter((reference) => reference !== undefined))
  return names && { label, names: names.map((reference) => nameOf(reference, scene)) }
}
