import { sectionMark } from '../wording/numbering.js'
import { word } from '../wording/wording.js'
import { authorityOf } from './authority.js'
import { basicsOf } from './basics.js'
import { careerOf } from './career.js'
import { compensationOf } from './compensation.js'
import { conditionsOf } from './conditions.js'
import { dutiesOf } from './duties.js'
import { ksaOf } from './ksa.js'
import { accountabilityOf, processesOf, scopeOf } from './lists.js'
import { performanceOf } from './performance.js'
import { positionOf } from './position.js'
import { qualificationsOf } from './qualifications.js'
import { relationshipsOf } from './relationships.js'
import { revisionsOf } from './revisions.js'
import { routineOf } from './routine.js'
import type { Scene } from './scene.js'
import { signOffOf } from './sign-off.js'
import { supplementOf } from './supplement.js'
import type { Contents, Section, SectionName } from './types.js'

/** The sections of a job description in their order. */
const builders: { [N in SectionName]: (scene: Scene) => Contents[N] | undefined } = {
  basics: basicsOf,
  purpose: ({ role }) => role.purpose.trim() || undefined,
  position: positionOf,
  duties: dutiesOf,
  routine: routineOf,
  authority: authorityOf,
  accountability: accountabilityOf,
  scope: scopeOf,
  relationships: relationshipsOf,
  processes: processesOf,
  qualifications: qualificationsOf,
  ksa: ksaOf,
  performance: performanceOf,
  conditions: conditionsOf,
  career: careerOf,
  compensation: compensationOf,
  supplement: supplementOf,
  revisions: revisionsOf,
  signoff: signOffOf,
}

/** The sections that have something to say, numbered. */
export function sectionsOf(scene: Scene): Section[] {
  const names = Object.keys(builders) as SectionName[]
  const contents = names.map((id) => ({ id, content: builders[id](scene) }))
  return contents
    .filter(({ content }) => content !== undefined)
    .map(({ id, content }, index) => ({
      id,
      mark: sectionMark(index + 1, scene.wording.lang),
      title: word(scene.wording, `section-${id}`),
      [id]: content,
    }))
}
