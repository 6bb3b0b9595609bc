import type { RoleReference } from '../../model/types.js'
import { given, said } from '../../values/given.js'
import { postOf } from '../posts.js'
import type { Scene } from './scene.js'
import type { Basics, Posts } from './types.js'

/** What the post is and where it stands. */
export function basicsOf({ role, model }: Scene): Basics {
  const { to, dotted, reports, none } = role.reporting
  const categories = [...model.categories.values()].map(({ id, name }) => ({ id, name }))
  return given({
    title: role.title,
    code: said(role.code),
    department: role.department,
    grade: said(role.grade),
    superior: postsOf(to ? [to] : [], to ? undefined : none?.to, { model }),
    dotted: postsOf(dotted, none?.dotted, { model }),
    reports: postsOf(reports, none?.reports, { model }),
    headcount: orSaid(role.headcount),
    location: said(role.location),
    employmentType: said(role.employmentType),
    probation: orSaid(role.probation),
    incumbent: said(role.incumbent),
    owner: said(role.owner),
    effective: said(role.effective),
    reviewBy: said(role.reviewBy),
    category: role.category && { ...role.category, among: categories },
  })
}

/** Posts that are named, and what is said where there is nobody to name. */
export function postsOf(
  references: readonly RoleReference[],
  none: RoleReference | undefined,
  { model }: Pick<Scene, 'model'>,
): Posts {
  const posts = references.map((reference) => postOf(reference, model))
  return given({ posts, none: none?.name })
}

/** A number as it is; a sentence when it has something in it. */
function orSaid(found: number | string | undefined): number | string | undefined {
  return typeof found === 'number' ? found : said(found)
}
