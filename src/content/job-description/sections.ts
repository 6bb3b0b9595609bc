import { said } from '../../values/given.js'
import { basicsOf } from './basics.js'
import { careerOf } from './career.js'
import { compensationOf, conditionsOf } from './circumstances.js'
import { neighbourhoodOf } from './neighbourhood.js'
import { performanceOf } from './performance.js'
import { qualificationsOf } from './qualifications.js'
import { requirementsOf } from './requirements.js'
import type { Scene } from './scene.js'
import { signaturesOf } from './signatures.js'
import { revisionsOf, supplementOf } from './supplement.js'
import type { Section, SectionName, Sections } from './types.js'
import { authorityOf, dutiesOf, relationshipsOf, routineOf, scopeOf, textsOf } from './work.js'

/** The sections of a job description in their order. */
const builders: { [N in SectionName]: (scene: Scene) => Sections[N] | undefined } = {
  basics: basicsOf,
  purpose: ({ role }) => said(role.purpose),
  position: neighbourhoodOf,
  duties: dutiesOf,
  routine: routineOf,
  authority: authorityOf,
  accountability: ({ role }) => textsOf(role.accountability),
  scope: scopeOf,
  relationships: relationshipsOf,
  processes: ({ role }) => textsOf(role.processes),
  qualifications: qualificationsOf,
  ksa: requirementsOf,
  performance: performanceOf,
  conditions: conditionsOf,
  career: careerOf,
  compensation: compensationOf,
  supplement: supplementOf,
  revisions: revisionsOf,
  signoff: signaturesOf,
}

/** The sections that have something to say. */
export function sectionsOf(scene: Scene): Section[] {
  const names = Object.keys(builders) as SectionName[]
  return names
    .map((id) => ({ id, [id]: builders[id](scene) }))
    .filter((section): section is Section => section[section.id] !== undefined)
}
