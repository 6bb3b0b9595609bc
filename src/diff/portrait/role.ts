import type { Role, RoleReference } from '../../model/types.js'
import { saysOnlyNone } from '../../values/none.js'
import { tellBody } from './body.js'
import { tellCareer, tellCompensation, tellConditions } from './circumstances.js'
import { tellDocument, tellPlace } from './identity.js'
import { tellAppraisal, tellKpis } from './performance.js'
import { tellQualifications, tellRequirements } from './person.js'
import { type Entry, entry, type Part, texts, value } from './portrait.js'
import { isRole, post, posts, type RoleTelling } from './references.js'
import { tellAuthority, tellDuties, tellRelationships, tellRoutine } from './work.js'

type Tell<K extends keyof Role> = (
  found: Exclude<Role[K], undefined>,
  telling: RoleTelling,
  role: Role,
) => Part

/** Keys that place a role among files, which the pairing of roles reports, and keys that say nothing about the job. */
type Unsaid = 'id' | 'file' | 'bases' | 'sound' | 'bodyLine' | 'bodyEdits' | 'pictures' | 'locate'

/** How each key of a role becomes part of its portrait. A key without an entry does not compile. */
const tellings: { [K in Exclude<keyof Role, Unsaid>]-?: Tell<K> } = {
  ...tellDocument,
  ...tellPlace,
  abstract: (abstract) => ({ values: abstract ? value('base', true, '/abstract') : [] }),
  reporting: ({ to, dotted, reports, reportsGiven, none }, telling) => ({
    values: post('superior', to ?? explained(none?.to)[0], telling),
    lists: [
      posts('dotted-superior', [...dotted, ...explained(none?.dotted)], telling),
      posts(
        'report',
        // A report that is a role says itself whom it reports to.
        [
          ...(reportsGiven ? reports.filter((post) => !isRole(post, telling)) : []),
          ...explained(none?.reports),
        ],
        telling,
      ),
    ],
  }),
  purpose: (purpose) => ({ values: value('purpose', purpose, '/purpose') }),
  duties: tellDuties,
  routine: tellRoutine,
  authority: tellAuthority,
  accountability: (found) => ({ lists: [texts('accountability', found, '/accountability')] }),
  relationships: tellRelationships,
  processes: (found) => ({ lists: [texts('process', found, '/processes')] }),
  qualifications: tellQualifications,
  requirements: tellRequirements,
  kpis: tellKpis,
  appraisal: tellAppraisal,
  conditions: tellConditions,
  career: tellCareer,
  compensation: tellCompensation,
  body: (body, _, { pictures = [] }) => tellBody(body, pictures),
}

/** That there is nobody says nothing; the reason does: 无（由总部代管）. */
function explained(none: RoleReference | undefined): RoleReference[] {
  return none && !saysOnlyNone(none.name) ? [none] : []
}

/** A role as it is compared: everything that it says, told in the terms of the telling. */
export function tellRole(role: Role, telling: RoleTelling): Entry {
  const parts = Object.entries(tellings).map(([key, tell]) => {
    const found = role[key as keyof typeof tellings]
    return found === undefined ? {} : (tell as Tell<keyof typeof tellings>)(found as never, telling, role)
  })
  return entry('role', {
    name: role.title,
    key: telling.terms.id('roles', role.id),
    pointer: '',
    values: parts.flatMap(({ values = [] }) => values),
    lists: parts.flatMap(({ lists = [] }) => lists),
  })
}
