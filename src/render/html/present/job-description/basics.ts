import type { Basics } from '../../../../content/job-description/types.js'
import type { pageSections } from '../../../../schema-types/page-words.js'
import { wordDate } from '../wording/dates.js'
import { wordMonths } from '../wording/months.js'
import { ownWord, phrase, type Wording, word } from '../wording/wording.js'
import { codeFact, factsOf, pairFacts, textFact } from './facts.js'
import { namesFact } from './names.js'
import type { Scene } from './scene.js'
import type { Contents, Fact } from './types.js'

/** What says one fact of a role, if it has it. */
type SayFact = (label: string, basics: Basics, scene: Scene) => Fact | undefined

/**
 * The facts of the first block in their order, two to a row. A fact that its schema puts there and nobody says does not
 * compile.
 */
const sayings: { [K in (typeof pageSections)['basics'][number]]: SayFact } = {
  title: (label, { title }) => textFact(label, title),
  code: (label, { code }) => codeFact(label, code),
  department: (label, { department }) => textFact(label, department?.name),
  grade: (label, { grade }) => codeFact(label, grade),
  superior: (label, { superior }, scene) => namesFact(label, superior, scene),
  dotted: (label, { dotted }, scene) => namesFact(label, dotted, scene),
  reports: (label, { reports }, scene) => namesFact(label, reports, scene),
  headcount: (label, { headcount }, { wording }) => textFact(label, wordHeadcount(headcount, wording)),
  location: (label, { location }) => textFact(label, location),
  'employment-type': (label, { employmentType }, { wording }) =>
    textFact(label, ownWord(wording, 'employment', employmentType)),
  probation: (label, { probation }, { wording }) => textFact(label, wordMonths(probation, wording)),
  incumbent: (label, { incumbent }) => textFact(label, incumbent),
  owner: (label, { owner }) => textFact(label, owner),
  effective: (label, { effective }, { wording }) => dateFact(label, effective, wording),
  'review-by': (label, { reviewBy }, { wording }) => dateFact(label, reviewBy, wording),
  category: (label, { category }) => category && categoryFact(label, category),
}

/** A fact of the first block. */
export type Basic = keyof typeof sayings

/** The first block of the form: what the post is and where it stands, two facts to a row. */
export function basicsOf(basics: Basics, scene: Scene): Contents['basics'] {
  const names = Object.keys(sayings) as Basic[]
  return { rows: rowsOfFacts(basicFacts(names, basics, scene)) }
}

/** Some facts of the first block, as far as the role has them. */
export function basicFacts(names: readonly Basic[], basics: Basics, scene: Scene): Fact[] {
  const say = (name: Basic) => sayings[name](word(scene.wording, `label-${name}`), basics, scene)
  return factsOf(names.map(say)) ?? []
}

/** All facts of the first block that some others leave. */
export function otherBasics(but: readonly Basic[]): Basic[] {
  return (Object.keys(sayings) as Basic[]).filter((name) => !but.includes(name))
}

function dateFact(label: string, date: string | undefined, { lang }: Wording): Fact | undefined {
  return textFact(label, date && wordDate(date, lang))
}

/** Facts as rows of two; long lists of names have a row of their own. */
export function rowsOfFacts(facts: readonly Fact[]): Fact[][] {
  return pairFacts(facts.map((fact) => ((fact.names?.length ?? 0) > 2 ? { ...fact, wide: true } : fact)))
}

/** How many posts: a number is counted in persons, a sentence stays as it is. */
function wordHeadcount(headcount: Basics['headcount'], wording: Wording): string | undefined {
  if (typeof headcount !== 'number') return headcount
  return phrase(wording, headcount === 1 ? 'headcount-one' : 'headcount-many', { count: headcount })
}

/** The workspace's categories as boxes to tick; a category alone is a plain fact. */
function categoryFact(label: string, { id, name, among }: NonNullable<Basics['category']>): Fact {
  const boxes = among.map((category) => ({
    text: category.name,
    ...(category.id === id ? { checked: true as const } : {}),
  }))
  return boxes.length > 1 ? { label, boxes, wide: true } : { label, text: name }
}
