import { fold } from '../../model/fold.js'
import type { EducationLevel, Qualifications, Requirement, Role } from '../../model/types.js'
import { yearsText } from './notation.js'
import {
  amount,
  type Entry,
  entry,
  type List,
  list,
  need,
  type Part,
  texts,
  type Value,
  value,
  wish,
} from './portrait.js'
import { keyOfNamed, type RoleTelling } from './references.js'

const ranks = {
  secondary: 1,
  vocational: 2,
  associate: 3,
  bachelor: 4,
  master: 5,
  doctor: 6,
} satisfies Record<EducationLevel, number>

/** What a person must bring. */
export function tellQualifications(found: Qualifications): Part {
  const { education, experience, certificates, languages, other } = found
  const lists: Record<keyof Qualifications, List> = {
    education: { field: 'education', entries: education.map(tellEducation), slots: 'alone' },
    experience: { field: 'experience', entries: experience.map(tellExperience), slots: 'alone' },
    certificates: list('certificate', certificates, ({ name, need: required, pointer }) => ({
      name,
      text: name,
      ...wish(required),
      values: need('certificate-need', required, pointer),
    })),
    languages: list('language', languages, ({ language, level, need: required, pointer }) => ({
      name: language,
      ...wish(required),
      values: [
        ...value('language-level', level, `${pointer}/level`),
        ...need('language-need', required, pointer),
      ],
    })),
    other: list('other-requirement', other, ({ text, need: required, pointer }) => ({
      name: text,
      text,
      ...wish(required),
      values: need('other-requirement-need', required, pointer),
    })),
  }
  return { lists: Object.values(lists) }
}

/** Levels of education are known by whether they are required: a required degree that is another is raised or lowered. */
function tellEducation(found: Qualifications['education'][number]): Entry {
  const { level, text, fields, need: required, note, pointer } = found
  return entry('education', {
    name: level ?? text ?? fields.join('、'),
    key: level === undefined ? fold(text ?? '') : required,
    ...(text === undefined ? {} : { text }),
    pointer,
    ...wish(required),
    values: [
      ...(level === undefined
        ? []
        : value('education-level', level, `${pointer}/level`, { measures: [ranks[level]], unit: '' })),
      ...value('education-note', note, `${pointer}/note`),
      ...need('education-need', required, pointer),
    ],
    lists: [texts('education-field', fields, `${pointer}/fields`)],
  })
}

function tellExperience(found: Qualifications['experience'][number]): Entry {
  const { years, field, need: required, pointer } = found
  return entry('experience', {
    name: field ?? (years ? yearsText(years) : ''),
    key: fold(field ?? ''),
    ...(field === undefined ? {} : { text: field }),
    pointer,
    ...wish(required),
    values: [
      ...(years === undefined
        ? []
        : value('experience-years', yearsText(years), `${pointer}/years`, {
            measures: years.most === undefined ? [years.least] : [years.least, years.most],
            unit: 'years',
          })),
      ...need('experience-need', required, pointer),
    ],
  })
}

/** The competencies that a role needs. */
export function tellRequirements(found: Role['requirements'], telling: RoleTelling): Part {
  const entries = found.map((requirement) => {
    const { competency, name, kind, weight, need: required, note, pointer } = requirement
    return entry('requirement', {
      name,
      key: keyOfNamed('competencies', { name, ...(competency !== undefined && { id: competency }) }, telling),
      pointer,
      ...wish(required),
      values: [
        ...levelOf(requirement, telling),
        ...amount('requirement-weight', weight, `${pointer}/weight`),
        ...value('requirement-note', note, `${pointer}/note`),
        ...value('requirement-kind', kind, pointer),
        ...need('requirement-need', required, pointer),
      ],
    })
  })
  return { lists: [{ field: 'requirement', entries, order: 'none' }] }
}

/** A level is known by its place in the scale as it is after the change, so that one put in between raises nobody. */
function levelOf(
  { competency, level, levelName, pointer }: Requirement,
  { model, terms }: RoleTelling,
): Value[] {
  const scale = model.competencies.get(competency ?? '')?.scale
  if (level === undefined) return value('requirement-level', levelName, pointer)
  const number = scale === undefined ? level : terms.level(scale, level)
  return value('requirement-level', levelName === undefined ? level : `${level} ${levelName}`, pointer, {
    key: String(number),
    ...(levelName !== undefined && { alias: levelName }),
    ...((scale === undefined || terms.isInOrder(scale)) && { measures: [number] }),
    unit: scale === undefined ? '' : terms.id('scales', scale),
  })
}
