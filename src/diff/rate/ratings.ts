import type { Impact } from '../change.js'
import type { Field, VerbOf } from '../fields.js'

/** The impact of whatever happens to a field, or of each thing that can. */
type Rating<F extends Field> = Impact | { [V in VerbOf<F>]: Impact }

const material = 'material'
const minor = 'minor'
const editorial = 'editorial'

/** Sentences: another wording is editorial, another meaning, or one more or less, is as given. */
const wording = <T extends Impact>(impact: T) =>
  ({ added: impact, removed: impact, reworded: editorial, revised: minor }) as const
const sentence = <T extends Impact>(impact: T) =>
  ({ ...wording(impact), moved: editorial, reordered: editorial }) as const
/** Names: one character may make another of it, as 交通补贴 is not 通信补贴. */
const named = <T extends Impact>(impact: T) =>
  ({ added: impact, removed: impact, renamed: impact, moved: editorial, reordered: editorial }) as const
/** What a person must bring: more of it is material, less is not. */
const asked = { added: material, removed: minor } as const
const figure = { ...asked, raised: material, lowered: minor, changed: material } as const
const needed = { required: material, preferred: minor } as const

/**
 * What changes mean unless a workspace says otherwise. Material is what a contract of employment, or a law that asks for
 * agreement to a change of it, would call a change: the work, its place, its hours and pay, whom one answers to, what
 * one must know and reach (PRC Labour Contract Law, articles 17 and 35, names contents of work, place, hours and pay).
 * Something that is merely wished for is never more than minor: see `rate`.
 */
export const ratings: { [F in Field]: Rating<F> } = {
  role: material,
  // What a base says reaches people through the roles that are built on it, and is told there.
  'base-role': editorial,
  'role-id': editorial,
  // A post of its own that becomes a base only is no post any more.
  base: material,
  title: minor,
  translation: editorial,
  code: editorial,
  form: editorial,
  grade: material,
  department: material,
  category: minor,
  location: material,
  headcount: minor,
  'scope-item': { ...named(material) },
  'scope-cover': named(minor),
  status: minor,
  version: editorial,
  effective: minor,
  'review-date': editorial,
  owner: editorial,
  approval: editorial,
  'approval-step': editorial,
  'approval-date': editorial,
  revision: editorial,
  incumbent: editorial,

  superior: material,
  'dotted-superior': { ...named(material) },
  report: named(minor),

  purpose: { added: minor, removed: minor, reworded: editorial, revised: minor },

  duty: {
    ...sentence(material),
    moved: minor,
    reordered: minor,
    transferred: material,
    split: minor,
  },
  'duty-weight': minor,
  'duty-essential': { set: material, unset: minor },
  'duty-output': { ...named(minor), reassigned: minor },
  'duty-kpi': { ...named(minor), reassigned: minor },
  task: { ...sentence(minor), reassigned: minor },
  'task-output': minor,

  routine: sentence(minor),
  'routine-cycle': minor,
  'routine-day': minor,
  'routine-deadline': minor,
  'routine-time': minor,
  'routine-recipient': minor,
  'routine-output': minor,

  // Of a right the matter is the substance: 合同 are not 采购合同.
  authority: { ...sentence(material), revised: material },
  'authority-right': material,
  'authority-limit': material,
  'authority-note': wording(minor),

  accountability: sentence(material),

  relationship: named(minor),
  'relationship-scope': minor,
  'relationship-about': wording(minor),

  process: named(minor),

  education: { ...sentence(material), ...asked, revised: material },
  'education-level': figure,
  'education-field': { ...named(minor) },
  'education-note': wording(minor),
  'education-need': needed,
  experience: { ...sentence(material), ...asked, revised: material },
  'experience-years': { ...figure, widened: minor, narrowed: material },
  'experience-need': needed,
  certificate: { ...sentence(material), ...asked, revised: material },
  'certificate-need': needed,
  language: { ...named(material), ...asked },
  'language-level': { added: material, removed: minor, changed: material },
  'language-need': needed,
  'other-requirement': { ...sentence(material), ...asked },
  'other-requirement-need': needed,

  requirement: { ...named(material), ...asked },
  'requirement-level': figure,
  'requirement-weight': minor,
  'requirement-need': needed,
  'requirement-kind': editorial,
  'requirement-note': wording(minor),

  kpi: { ...named(material), ...asked },
  'kpi-name': editorial,
  'kpi-target': { added: material, removed: minor, tightened: material, loosened: minor, changed: material },
  'kpi-weight': minor,
  'kpi-definition': wording(minor),
  'kpi-formula': wording(minor),
  'kpi-unit': minor,
  'kpi-better': material,
  'kpi-source': minor,
  'kpi-cycle': minor,
  'kpi-note': wording(minor),

  'appraisal-cycle': minor,
  appraiser: named(minor),
  'appraisal-use': named(minor),
  'appraisal-note': wording(minor),

  hours: { added: material, removed: material, reworded: editorial, revised: material },
  setting: wording(minor),
  travel: { added: material, removed: material, reworded: editorial, revised: material },
  physical: { added: material, removed: minor, reworded: editorial, revised: material },
  'personal-equipment': named(minor),
  'shared-equipment': named(editorial),
  'company-equipment': named(editorial),

  promotion: named(minor),
  rotation: named(minor),
  onboarding: named(minor),
  'ongoing-training': named(minor),

  'pay-range': material,
  'pay-component': named(material),
  'pay-component-note': { added: minor, removed: minor, reworded: editorial, revised: material },
  benefit: named(material),
  'pay-published': minor,

  extra: minor,
  body: sentence(minor),

  scale: minor,
  'scale-id': editorial,
  'scale-name': editorial,
  level: { added: minor, removed: minor, renamed: editorial, moved: minor, reordered: minor },
  'level-description': wording(minor),

  competency: minor,
  'competency-id': editorial,
  'competency-name': editorial,
  'competency-kind': minor,
  'competency-scope': minor,
  'competency-definition': wording(minor),
  'competency-topic': named(minor),
  'competency-scale': minor,
  indicator: { ...sentence(minor), reassigned: minor },

  'library-kpi': minor,
  'library-kpi-id': editorial,

  ladder: minor,
  'ladder-id': editorial,
  'ladder-name': editorial,
  'ladder-description': wording(editorial),
  rung: { added: minor, removed: minor, renamed: editorial, moved: minor, reordered: minor },

  'org-unit': minor,
  'org-unit-id': editorial,
  'org-unit-name': editorial,
  'org-unit-parent': minor,

  'job-category': minor,
  'job-category-id': editorial,
  'job-category-name': editorial,

  // Whoever eases the rules in the same change that they would have caught must be seen doing so.
  'impact-rule': material,
  'approval-rule': material,
}
