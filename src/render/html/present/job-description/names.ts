import type { Posts } from '../../../../content/job-description/types.js'
import type { Post } from '../../../../content/types.js'
import { filled, given } from '../../../../values/given.js'
import type { Scene } from './scene.js'
import type { Fact, Name } from './types.js'

/** A post named by the role, with its page when it has one. */
export function nameOf({ role, name }: Post, { link }: Pick<Scene, 'link'>): Name {
  return given({ text: name, href: role === undefined ? undefined : link(role) })
}

/** Posts named by the role, and what it says where there is nobody, as the value of a fact; undefined without either. */
export function namesFact(
  label: string,
  { posts, none }: Posts,
  scene: Pick<Scene, 'link'>,
): Fact | undefined {
  const named = posts.map((post) => nameOf(post, scene))
  const names = filled(none === undefined ? named : [...named, { text: none }])
  return names && { label, names }
}
