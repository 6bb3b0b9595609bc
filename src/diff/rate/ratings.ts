import type { Impact } from '../change.js'
import type { Field, VerbOf } from '../fields.js'

/** What can happen to a field; a sentence that is revised may also be turned into another rule. */
type Happening<F extends Field> = VerbOf<F> | ('revised' extends VerbOf<F> ? 'turned' : never)
/** The impact of whatever happens to a field, or of each thing that can. */
type Rating<F extends Field> = Impact | { [V in Happening<F>]: Impact }

const material = 'material'
const minor = 'minor'
const editorial = 'editorial'

/**
 * Sentences: another wording is editorial, another meaning, or one more or less, is as given. One that was turned into its
 * reverse, or into another, weighs as much as one that went and one that came.
 */
const wording = <T extends Impact>(impact: T) =>
  ({ added: impact, removed: impact, reworded: editorial, revised: minor, turned: impact }) as const
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
  // What a base says reaches people through the roles built on it, and is reported there.
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

  purpose: wording(minor),

  duty: {
    ...sentence(material),
    moved: minor,
    reordered: minor,
    transferred: material,
    split: minor,
    grouped: minor,
    ungrouped: minor,
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
  // A note says where a right ends: 5000 元以上报总监.
  'authority-note': { ...wording(minor), turned: material },

  accountability: sentence(material),

  relationship: named(minor),
  'relationship-scope': minor,
  'relationship-about': wording(minor),

  process: named(minor),

  education: { ...sentence(material), ...asked, revised: material },
  'education-level': figure,
  'education-field': { ...named(minor) },
  'education-note': { ...wording(minor), turned: material },
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

  // A bonus is counted by its measures and their targets: one that is taken away changes pay as one that is put in does.
  kpi: named(material),
  'kpi-name': editorial,
  'kpi-target': {
    added: material,
    removed: material,
    tightened: material,
    loosened: minor,
    changed: material,
  },
  'kpi-weight': minor,
  'kpi-definition': { ...wording(minor), turned: material },
  // Every sign of a formula counts: 按期份数 is not 逾期份数.
  'kpi-formula': { ...wording(material), revised: material },
  'kpi-unit': minor,
  'kpi-better': material,
  'kpi-source': minor,
  'kpi-cycle': minor,
  'kpi-note': { ...wording(minor), turned: material },

  'appraisal-cycle': minor,
  'appraisal-share': minor,
  appraiser: named(minor),
  'appraisal-use': named(minor),
  'appraisal-note': { ...wording(minor), turned: material },

  hours: { ...wording(material), revised: material },
  setting: wording(minor),
  travel: { ...wording(material), revised: material },
  physical: { ...wording(material), removed: minor, revised: material },
  'personal-equipment': named(minor),
  'shared-equipment': named(editorial),
  'company-equipment': named(editorial),

  promotion: named(minor),
  rotation: named(minor),
  onboarding: named(minor),
  'ongoing-training': named(minor),

  'pay-range': material,
  'pay-component': named(material),
  'pay-component-note': { ...wording(material), added: minor, removed: minor, revised: material },
  benefit: named(material),
  'pay-published': minor,

  extra: minor,
  // What is allowed may be forbidden under another head.
  body: { ...sentence(minor), reassigned: minor },
  section: { ...named(minor), reassigned: minor },
  picture: minor,

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

  'company-logo': editorial,

  // Easing a rule in the very change that it would have caught must not go unnoticed.
  'impact-rule': material,
  'approval-rule': material,
}
