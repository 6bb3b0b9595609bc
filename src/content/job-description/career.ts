import { laddersOf } from '../../model/queries.js'
import { given } from '../../values/given.js'
import { postOfRole } from '../posts.js'
import { postsOf } from './basics.js'
import type { Scene } from './scene.js'
import type { Career, Posts } from './types.js'

/** Where the role leads: its ladder, promotion, rotation, training. */
export function careerOf(scene: Scene): Career | undefined {
  const { career } = scene.role
  const found = given({
    ladder: ladderOf(scene),
    promotion: postsOf(career?.promotion ?? [], career?.none?.promotion, scene),
    rotation: postsOf(career?.rotation ?? [], career?.none?.rotation, scene),
    training: career?.training ?? { onboarding: [], ongoing: [] },
  })
  const { onboarding, ongoing } = found.training
  const says = found.ladder || hasPosts(found.promotion) || hasPosts(found.rotation)
  return says || onboarding.length + ongoing.length > 0 ? found : undefined
}

function hasPosts({ posts, none }: Posts): boolean {
  return posts.length > 0 || none !== undefined
}

/** The ladder that the role stands on; one of a single step says nothing. */
function ladderOf({ role, model }: Scene): Career['ladder'] {
  const [ladder] = laddersOf(model, role)
  if (!ladder || ladder.roles.length < 2) return undefined
  const steps = ladder.roles.flatMap((id) => model.roles.get(id) ?? [])
  return { id: ladder.id, name: ladder.name, steps: steps.map(postOfRole) }
}
