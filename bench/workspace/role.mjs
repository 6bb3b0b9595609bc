import { competencies, kpis, levels } from './model.mjs'
import { unitName } from './posts.mjs'
import { fill, words } from './words.mjs'

/** The front matter of a post's file, with English keys and fixed words; references are ids. */
export function roleOf(post, random) {
  const word = words[post.lang]
  const measured = random.several(kpis, 3).map(({ id }) => id)
  return {
    ...headOf(post, word),
    ...standingOf(post, word),
    reporting: reportingOf(post),
    purpose: fill(word.purposeText, ...random.several(word.things, 2), random.pick(word.aims), unitOf(post)),
    duties: dutiesOf(word, measured, random),
    routine: routineOf(post, word, random),
    authority: authorityOf(word, random),
    relationships: relationshipsOf(word, random),
    qualifications: qualificationsOf(word, random),
    ksa: ksaOf(post, random),
    kpis: measured.map((kpi, at) => ({
      kpi,
      weight: [50, 30, 20][at],
      target: `>= ${90 + random.below(10)}%`,
    })),
    appraisal: { cycle: 'quarter', by: [word.director, word.owner], uses: random.several(word.uses, 2) },
    conditions: conditionsOf(word, random),
    career: careerOf(post, word, random),
    compensation: compensationOf(post, word, random),
  }
}

/** The Markdown below the front matter. */
export function bodyOf(post, random) {
  const { body, taskText, verbs, things, aims } = words[post.lang]
  return fill(body, fill(taskText, random.pick(verbs), random.pick(things), random.pick(aims)))
}

const unitOf = ({ department, lang }) => unitName(department, lang)

function headOf(post, word) {
  return {
    title: post.title,
    titles: { [post.lang === 'zh' ? 'en' : 'zh']: post.foreignTitle },
    code: `R-${String(post.number + 1).padStart(5, '0')}`,
    department: `dept-${post.department}`,
    category: post.head ? 'management' : 'professional',
    grade: post.head ? 'M1' : `P${3 - post.rung}`,
    headcount: 1 + (post.number % 4),
    location: fill(word.location, unitOf(post)),
  }
}

/** Two in three are approved, and then say by whom and from when. */
function standingOf({ number }, { owner, director }) {
  if (number % 3 === 0) return { status: 'draft', version: '0.9', owner }
  return {
    status: 'approved',
    version: '1.0',
    effective: '2026-01-01',
    reviewBy: '2027-01-01',
    owner,
    approvals: [
      { by: owner, on: '2025-12-10', step: 'reviewed' },
      { by: director, on: '2025-12-20' },
    ],
  }
}

/** Heads also list their reports, which must agree with what these say. */
function reportingOf({ superior, head, reports }) {
  return {
    ...(superior ? { to: superior.id } : {}),
    ...(head ? { reports: reports.map(({ id }) => id) } : {}),
  }
}

function dutiesOf(word, measured, random) {
  return [50, 30, 20].map((weight, at) => ({
    duty: fill(word.dutyText, random.pick(word.verbs), random.pick(word.things)),
    weight,
    ...(at === 0 ? { essential: true } : {}),
    tasks: [taskOf(word, random), { task: taskOf(word, random), output: random.pick(word.outputs) }],
    kpis: [measured[at]],
  }))
}

function taskOf({ taskText, verbs, things, aims }, random) {
  return fill(taskText, random.pick(verbs), random.pick(things), random.pick(aims))
}

function routineOf({ superior }, word, random) {
  const work = () => fill(word.dutyText, random.pick(word.verbs), random.pick(word.things))
  return [
    { every: 'day', at: '08:45-09:00', do: work() },
    { every: 'week', on: random.pick(['mon', 'wed', 'fri']), do: work(), output: random.pick(word.outputs) },
    { every: 'month', by: 1 + random.below(10), do: work(), ...(superior ? { to: superior.id } : {}) },
  ]
}

function authorityOf(word, random) {
  const [first, second, third] = random.several(word.matters, 3)
  return [
    { right: 'decide', matter: first },
    { right: 'approve', matter: second, limit: `${(1 + random.below(9)) * 1000} CNY` },
    { right: 'propose', matter: third },
  ]
}

function relationshipsOf(word, random) {
  const partners = random.several(word.partners, 2)
  return ['company', 'external'].map((scope, at) => ({
    scope,
    with: partners[at],
    about: fill(word.about, ...random.several(word.things, 2)),
  }))
}

function qualificationsOf(word, random) {
  return {
    education: {
      level: random.pick(['associate', 'bachelor', 'master']),
      fields: random.several(word.fields, 2),
    },
    experience: { years: 1 + random.below(8), field: random.pick(word.fields) },
    certificates: [{ name: random.pick(word.certificates), need: 'preferred' }],
  }
}

/** Seven competencies: the higher the grade, the higher the level. Where keys are Chinese, so are names and levels. */
function ksaOf({ rung, keys }, random) {
  const levelsOf = (kind, count) =>
    Object.fromEntries(
      random
        .several(
          competencies.filter((one) => one.kind === kind),
          count,
        )
        .map(({ id, name }) => {
          const level = 3 - rung + random.below(2)
          return keys === 'zh' ? [name, levels[level - 1].name] : [id, level]
        }),
    )
  return {
    knowledge: levelsOf('knowledge', 3),
    skills: levelsOf('skill', 2),
    abilities: levelsOf('ability', 2),
  }
}

function conditionsOf(word, random) {
  return {
    hours: word.hours,
    travel: fill(word.travel, 1 + random.below(9)),
    equipment: { personal: random.several(word.equipment, 2) },
  }
}

function careerOf({ promotion, rotation }, word, random) {
  const [onboarding, ...ongoing] = random.several(word.courses, 3)
  return {
    ...(promotion ? { promotion: [promotion.id] } : {}),
    rotation: [rotation.id],
    training: { onboarding: [onboarding], ongoing },
  }
}

function compensationOf({ rung, head }, word, random) {
  const from = (head ? 20000 : 14000 - rung * 3000) + random.below(10) * 100
  return {
    range: `${from}-${from + 4000} CNY/month`,
    components: word.pay,
    benefits: random.several(word.benefits, 2),
  }
}
