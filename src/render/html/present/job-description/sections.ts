import type { SectionName, Sections } from '../../../../content/job-description/types.js'
import { sectionMark } from '../wording/numbering.js'
import { word } from '../wording/wording.js'
import { authorityOf } from './authority.js'
import { basicsOf } from './basics.js'
import { careerOf } from './career.js'
import { compensationOf } from './compensation.js'
import { conditionsOf } from './conditions.js'
import { dutiesOf } from './duties.js'
import { ksaOf } from './ksa.js'
import { numbered, scopeOf } from './lists.js'
import { performanceOf } from './performance.js'
import { positionOf } from './position.js'
import { qualificationsOf } from './qualifications.js'
import { relationshipsOf } from './relationships.js'
import { revisionsOf } from './revisions.js'
import { routineOf } from './routine.js'
import type { Scene } from './scene.js'
import { signOffOf } from './sign-off.js'
import { supplementOf } from './supplement.js'
import type { Contents, Section } from './types.js'

/** How each section is worded; undefined when there is nothing left to say. */
const presenters: { [N in SectionName]: (content: Sections[N], scene: Scene) => Contents[N] | undefined } = {
  basics: basicsOf,
  purpose: (purpose) => purpose,
  position: positionOf,
  duties: dutiesOf,
  routine: routineOf,
  authority: authorityOf,
  accountability: numbered,
  scope: scopeOf,
  relationships: relationshipsOf,
  processes: numbered,
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

/** The sections, numbered. */
export function sectionsOf(scene: Scene): Section[] {
  return scene.content.sections
    .map((section) => ({ id: section.id, content: present(section.id, section, scene) }))
    .filter(({ content }) => content !== undefined)
    .map(({ id, content }, index) => ({
      id,
      mark: sectionMark(index + 1, scene.wording.lang),
      title: word(scene.wording, `section-${id}`),
      [id]: content,
    }))
}

function present<N extends SectionName>(
  id: N,
  section: Partial<Sections>,
  scene: Scene,
): Contents[N] | undefined {
  const content: Sections[N] | undefined = section[id]
  return content === undefined ? undefined : presenters[id](content, scene)
}
