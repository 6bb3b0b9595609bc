import type { Area } from './areas.js'
import { type Kind, verbsOfKind } from './kinds.js'

const is = <K extends Kind>(kind: K, area: Area) => ({ kind, area })

/**
 * Everything that can differ between two workspaces, in the order in which it is reported: what is left out here does
 * not compile in the ratings, the words and the portraits. Names are singular; with a verb they are the types of changes:
 * `kpi-target-tightened`. A name is never changed once released, for approvals and policies refer to it.
 */
export const fields = {
  role: is('role', 'role'),
  /** Only a base for others: nobody holds it. */
  'base-role': is('subject', 'role'),
  'role-id': is('name', 'role'),
  base: is('flag', 'role'),
  title: is('name', 'title'),
  translation: is('name', 'title'),
  code: is('name', 'document'),
  form: is('name', 'document'),
  grade: is('amount', 'grade'),
  department: is('setting', 'department'),
  category: is('setting', 'category'),
  location: is('setting', 'location'),
  headcount: is('amount', 'headcount'),
  'scope-item': is('entry', 'scope'),
  'scope-cover': is('entry', 'scope'),
  status: is('setting', 'status'),
  version: is('name', 'document'),
  effective: is('date', 'document'),
  'review-date': is('date', 'document'),
  owner: is('name', 'document'),
  approval: is('entry', 'document'),
  'approval-step': is('setting', 'document'),
  'approval-date': is('date', 'document'),
  revision: is('item', 'document'),
  incumbent: is('name', 'incumbent'),

  superior: is('superior', 'reporting'),
  'dotted-superior': is('entry', 'reporting'),
  report: is('entry', 'reporting'),

  purpose: is('text', 'purpose'),

  duty: is('duty', 'duties'),
  'duty-weight': is('amount', 'duties'),
  'duty-essential': is('flag', 'duties'),
  'duty-output': is('part', 'duties'),
  'duty-kpi': is('part', 'duties'),
  task: is('task', 'duties'),
  'task-output': is('setting', 'duties'),

  routine: is('item', 'routine'),
  'routine-cycle': is('cycle', 'routine'),
  'routine-day': is('setting', 'routine'),
  'routine-deadline': is('setting', 'routine'),
  'routine-time': is('setting', 'routine'),
  'routine-recipient': is('setting', 'routine'),
  'routine-output': is('setting', 'routine'),

  authority: is('item', 'authority'),
  'authority-right': is('setting', 'authority'),
  'authority-limit': is('amount', 'authority'),
  'authority-note': is('text', 'authority'),

  accountability: is('item', 'accountability'),

  relationship: is('entry', 'relationships'),
  'relationship-scope': is('setting', 'relationships'),
  'relationship-about': is('text', 'relationships'),

  process: is('entry', 'processes'),

  education: is('item', 'qualifications'),
  'education-level': is('amount', 'qualifications'),
  'education-field': is('entry', 'qualifications'),
  'education-note': is('text', 'qualifications'),
  'education-need': is('need', 'qualifications'),
  experience: is('item', 'qualifications'),
  'experience-years': is('window', 'qualifications'),
  'experience-need': is('need', 'qualifications'),
  certificate: is('item', 'qualifications'),
  'certificate-need': is('need', 'qualifications'),
  language: is('entry', 'qualifications'),
  'language-level': is('setting', 'qualifications'),
  'language-need': is('need', 'qualifications'),
  'other-requirement': is('item', 'qualifications'),
  'other-requirement-need': is('need', 'qualifications'),

  requirement: is('entry', 'ksa'),
  'requirement-level': is('amount', 'ksa'),
  'requirement-weight': is('amount', 'ksa'),
  'requirement-need': is('need', 'ksa'),
  'requirement-kind': is('setting', 'ksa'),
  'requirement-note': is('text', 'ksa'),

  kpi: is('entry', 'kpis'),
  'kpi-name': is('name', 'kpis'),
  'kpi-target': is('target', 'kpis'),
  'kpi-weight': is('amount', 'kpis'),
  'kpi-definition': is('text', 'kpis'),
  'kpi-formula': is('text', 'kpis'),
  'kpi-unit': is('setting', 'kpis'),
  'kpi-better': is('setting', 'kpis'),
  'kpi-source': is('setting', 'kpis'),
  'kpi-cycle': is('cycle', 'kpis'),
  'kpi-note': is('text', 'kpis'),

  'appraisal-cycle': is('cycle', 'appraisal'),
  'appraisal-share': is('amount', 'appraisal'),
  appraiser: is('entry', 'appraisal'),
  'appraisal-use': is('entry', 'appraisal'),
  'appraisal-note': is('text', 'appraisal'),

  hours: is('text', 'conditions'),
  setting: is('text', 'conditions'),
  travel: is('text', 'conditions'),
  physical: is('text', 'conditions'),
  'personal-equipment': is('entry', 'conditions'),
  'shared-equipment': is('entry', 'conditions'),
  'company-equipment': is('entry', 'conditions'),

  promotion: is('entry', 'career'),
  rotation: is('entry', 'career'),
  onboarding: is('entry', 'career'),
  'ongoing-training': is('entry', 'career'),

  'pay-range': is('range', 'compensation'),
  'pay-component': is('entry', 'compensation'),
  'pay-component-note': is('text', 'compensation'),
  benefit: is('entry', 'compensation'),
  'pay-published': is('flag', 'compensation'),

  extra: is('name', 'extra'),
  body: is('passage', 'body'),
  section: is('section', 'body'),
  picture: is('picture', 'body'),

  scale: is('subject', 'scales'),
  'scale-id': is('name', 'scales'),
  'scale-name': is('name', 'scales'),
  level: is('entry', 'scales'),
  'level-description': is('text', 'scales'),

  competency: is('subject', 'competencies'),
  'competency-id': is('name', 'competencies'),
  'competency-name': is('name', 'competencies'),
  'competency-kind': is('setting', 'competencies'),
  'competency-scope': is('setting', 'competencies'),
  'competency-definition': is('text', 'competencies'),
  'competency-topic': is('entry', 'competencies'),
  'competency-scale': is('setting', 'competencies'),
  indicator: is('indicator', 'competencies'),

  'library-kpi': is('subject', 'kpis'),
  'library-kpi-id': is('name', 'kpis'),

  ladder: is('subject', 'ladders'),
  'ladder-id': is('name', 'ladders'),
  'ladder-name': is('name', 'ladders'),
  'ladder-description': is('text', 'ladders'),
  rung: is('entry', 'ladders'),

  'org-unit': is('subject', 'departments'),
  'org-unit-id': is('name', 'departments'),
  'org-unit-name': is('name', 'departments'),
  'org-unit-parent': is('setting', 'departments'),

  'job-category': is('subject', 'categories'),
  'job-category-id': is('name', 'categories'),
  'job-category-name': is('name', 'categories'),

  'company-logo': is('picture', 'policy'),
  'impact-rule': is('rating', 'policy'),
  'approval-rule': is('consent', 'policy'),
} as const satisfies Record<string, { kind: Kind; area: Area }>

/** Something that can change. */
export type Field = keyof typeof fields
/** The kind of a field. */
export type KindOf<F extends Field> = (typeof fields)[F]['kind']
/** What can happen to a field. */
export type VerbOf<F extends Field> = (typeof verbsOfKind)[KindOf<F>][number]
/** What can happen to anything. */
export type Verb = VerbOf<Field>
/** The stable name of one kind of change: `grade-raised`. */
export type ChangeType = { [F in Field]: `${F}-${VerbOf<F>}` }[Field]

/** The names of all types of change, in the order of the fields. */
export function allChangeTypes(): ChangeType[] {
  return Object.entries(fields).flatMap(([field, { kind }]) =>
    verbsOfKind[kind].map((verb) => `${field}-${verb}` as ChangeType),
  )
}
