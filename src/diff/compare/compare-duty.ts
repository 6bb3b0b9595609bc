import type { Duty, Role } from '../../model/types.js'
import type { NamedChange } from '../change.js'
import { nameChange } from '../name/name-change.js'
import type { Entry } from '../portrait/portrait.js'
import type { RoleTelling } from '../portrait/references.js'
import { tellDuties } from '../portrait/work.js'
import { compareEntries } from './compare-entries.js'
import { stepTo } from './compare-order.js'
import { subjectOf } from './compare-roles.js'
import type { Sides } from './sides.js'
import { locator, tellingsOf } from './tellings.js'

/** A duty of a role. */
export interface OwnedDuty {
  role: Role
  duty: Duty
}

/** Compares what stands below a duty that another role has now with what stood below it: told at the role that has it. */
export function dutyComparer(sides: Sides): (was: OwnedDuty, is: OwnedDuty) => NamedChange[] {
  const tellings = tellingsOf(sides)
  return (was, is) => {
    const [before, after] = [tellDuty(was, tellings.before), tellDuty(is, tellings.after)]
    if (!before || !after) return []
    const naming = { subject: subjectOf(is.role), before: locator(was.role), after: locator(is.role) }
    return compareEntries(before, after, [stepTo(after)]).map((one) => nameChange(one, naming))
  }
}

function tellDuty({ duty }: OwnedDuty, telling: RoleTelling): Entry | undefined {
  return tellDuties([duty], telling).lists?.[0]?.entries[0]
}
