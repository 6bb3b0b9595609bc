import common from '../../../../schemas/common.schema.json' with { type: 'json' }
import model from '../../../../schemas/model.schema.json' with { type: 'json' }
import role from '../../../../schemas/role.schema.json' with { type: 'json' }
import type { Field } from '../../../diff/fields.js'
import type { ReportLang } from '../../words/say.js'

type Words = Readonly<Record<string, { en: string; zh: readonly string[] }>>

const cycles: Words = common.$defs.cycle['x-words']
const needs: Words = common.$defs.need['x-words']
const kinds: Words = model.$defs.competency.properties.kind['x-words']

/** The closed words of fields, as the schemas have them. */
const closed: Partial<Record<Field, Words>> = {
  status: role.properties.status['x-words'],
  'approval-step': role.$defs.approval.properties.step['x-words'],
  'authority-right': role.$defs.authorityItem.properties.right['x-words'],
  'relationship-scope': role.$defs.relationship.properties.scope['x-words'],
  'education-level': role.$defs.educationLevel['x-words'],
  education: role.$defs.educationLevel['x-words'],
  'routine-cycle': cycles,
  'kpi-cycle': cycles,
  'appraisal-cycle': cycles,
  'kpi-better': common.$defs.better['x-words'],
  'education-need': needs,
  'experience-need': needs,
  'certificate-need': needs,
  'language-need': needs,
  'other-requirement-need': needs,
  'requirement-need': needs,
  'requirement-kind': kinds,
  'competency-kind': kinds,
  'competency-scope': model.$defs.competency.properties.scope['x-words'],
}

/** What a closed word is called in a language; undefined for any other value. */
export function closedWord(field: Field, value: string, lang: ReportLang): string | undefined {
  const words = closed[field]
  // A degree may be called "constructor", which every object of the language has.
  const word = words && Object.hasOwn(words, value) ? words[value] : undefined
  return lang === 'zh-CN' ? word?.zh[0] : word?.en
}
