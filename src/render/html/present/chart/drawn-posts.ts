import type { Neighbourhood as Content } from '../../../../content/job-description/types.js'
import type { Post as ContentPost } from '../../../../content/types.js'
import { given } from '../../../../values/given.js'
import type { Neighbourhood, Post } from './types.js'

/** Address of a role's own page. */
export type LinkRole = (id: string) => string | undefined

/** The posts around a role as they are drawn: with their pages, or as posts outside the workspace. */
export function drawnPosts({ self, above, peers, dotted, reports }: Content, link: LinkRole): Neighbourhood {
  const drawn = (posts: readonly ContentPost[]) => posts.map((post) => drawnPost(post, link))
  return {
    self: { title: self },
    above: drawn(above),
    peers: drawn(peers),
    dotted: drawn(dotted),
    reports: drawn(reports),
  }
}

function drawnPost({ role, name }: ContentPost, link: LinkRole): Post {
  if (role === undefined) return { title: name, outside: true }
  return given({ title: name, href: link(role) })
}
