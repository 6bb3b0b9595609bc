import { given } from '../../values/given.js'
import { parseMoneyRange } from '../../values/money.js'
import { longItemsOf, textsOf } from '../items.js'
import type { Role } from '../types.js'
import { linkRolesOrNone } from './references.js'
import { noneOf } from './reporting.js'
import type { RoleContext } from './role-context.js'

/** How the role is appraised. */
export function toAppraisal({ value: { appraisal } }: RoleContext): Role['appraisal'] | undefined {
  if (!appraisal) return undefined
  const { cycle, share, by, uses, note } = appraisal
  return given({ cycle, share, by: textsOf(by), uses: textsOf(uses), note })
}

/** Where, when and with what the work is done. */
export function toConditions({ value: { conditions } }: RoleContext): Role['conditions'] | undefined {
  if (!conditions) return undefined
  const { hours, setting, travel, physical, equipment } = conditions
  const { personal, shared, company } = equipment ?? {}
  const owned = { personal: textsOf(personal), shared: textsOf(shared), company: textsOf(company) }
  return given({ hours, setting, travel, physical, equipment: owned })
}

/** Where a person may go from here, and what is taught. */
export function linkCareer(context: RoleContext): Role['career'] | undefined {
  const { career } = context.value
  if (!career) return undefined
  const { onboarding, ongoing } = career.training ?? {}
  const promotion = linkRolesOrNone(context, career.promotion, '/career/promotion')
  const rotation = linkRolesOrNone(context, career.rotation, '/career/rotation')
  return given({
    promotion: promotion.roles,
    rotation: rotation.roles,
    training: { onboarding: textsOf(onboarding), ongoing: textsOf(ongoing) },
    none: noneOf({ promotion: promotion.none, rotation: rotation.none }),
  })
}

/** What is paid. */
export function toCompensation({ value: { compensation } }: RoleContext): Role['compensation'] | undefined {
  if (!compensation) return undefined
  const { range, components, benefits, published = false } = compensation
  return given({
    range: range === undefined ? undefined : parseMoneyRange(range),
    components: longItemsOf(components, '', 'name').map(({ name, note }) => given({ name, note })),
    benefits: textsOf(benefits),
    published,
  })
}
