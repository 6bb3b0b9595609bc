import type { Reporting, RoleReference } from '../../../../model/types.js'
import type { pageSections } from '../../../../schema-types/page-words.js'
import { wordDate } from '../wording/dates.js'
import { wordMonths } from '../wording/months.js'
import { ownWord, phrase, word } from '../wording/wording.js'
import { codeFact, factsOf, pairFacts, textFact } from './facts.js'
import { namesFact } from './names.js'
import type { Scene } from './scene.js'
import type { Contents, Fact } from './types.js'

/** What says one fact of a role, if it has it. */
type SayFact = (scene: Scene, label: string) => Fact | undefined

/**
 * The facts of the first block in their order, two to a row. A fact that its schema puts there and nobody says does not
 * compile.
 */
const basics: { [K in (typeof pageSections)['basics'][number]]: SayFact } = {
  title: ({ role }, label) => textFact(label, role.title),
  code: ({ role }, label) => codeFact(label, role.code),
  department: ({ role }, label) => textFact(label, role.department?.name),
  grade: ({ role }, label) => codeFact(label, role.grade),
  superior: (scene, label) => postsFact(label, scene, ({ to, none }) => [to ?? none?.to]),
  dotted: (scene, label) => postsFact(label, scene, ({ dotted, none }) => [...dotted, none?.dotted]),
  reports: (scene, label) => postsFact(label, scene, ({ reports, none }) => [...reports, none?.reports]),
  headcount: (scene, label) => textFact(label, wordHeadcount(scene)),
  location: ({ role }, label) => textFact(label, role.location),
  'employment-type': ({ role, wording }, label) =>
    textFact(label, ownWord(wording, 'employment', role.employmentType)),
  probation: ({ role, wording }, label) => textFact(label, wordMonths(role.probation, wording)),
  incumbent: ({ role }, label) => textFact(label, role.incumbent),
  owner: ({ role }, label) => textFact(label, role.owner),
  effective: (scene, label) => dateFact(label, scene.role.effective, scene),
  'review-by': (scene, label) => dateFact(label, scene.role.reviewBy, scene),
  category: (scene, label) => categoryFact(scene, label),
}

/** A fact of the first block. */
export type Basic = keyof typeof basics

/** The first block of the form: what the post is and where it stands, two facts to a row. */
export function basicsOf(scene: Scene): Contents['basics'] {
  const names = Object.keys(basics) as Basic[]
  return { rows: rowsOfFacts(basicFacts(names, scene)) }
}

/** Some facts of the first block, as far as the role has them. */
export function basicFacts(names: readonly Basic[], scene: Scene): Fact[] {
  const say = (name: Basic) => basics[name](scene, word(scene.wording, `label-${name}`))
  return factsOf(names.map(say)) ?? []
}

/** All facts of the first block that some others leave. */
export function otherBasics(but: readonly Basic[]): Basic[] {
  return (Object.keys(basics) as Basic[]).filter((name) => !but.includes(name))
}

function postsFact(
  label: string,
  scene: Scene,
  postsOf: (reporting: Reporting) => (RoleReference | undefined)[],
): Fact | undefined {
  return namesFact(label, postsOf(scene.role.reporting), scene)
}

const dateFact = (label: string, date: string | undefined, { wording }: Scene) =>
  textFact(label, date && wordDate(date, wording.lang))

/** Facts as rows of two; long lists of names have a row of their own. */
export function rowsOfFacts(facts: readonly Fact[]): Fact[][] {
  return pairFacts(facts.map((fact) => ((fact.names?.length ?? 0) > 2 ? { ...fact, wide: true } : fact)))
}

/** How many posts: a number is counted in persons, a sentence stays as it is. */
function wordHeadcount({ role: { headcount }, wording }: Scene): string | undefined {
  if (typeof headcount !== 'number') return headcount
  return phrase(wording, headcount === 1 ? 'headcount-one' : 'headcount-many', { count: headcount })
}

/** The workspace's categories as boxes to tick; a category alone is a plain fact. */
function categoryFact({ role, model }: Scene, label: string): Fact | undefined {
  if (!role.category) return undefined
  const { id, name } = role.category
  const boxes = [...model.categories.values()].map((category) => ({
    text: category.name,
    ...(category.id === id ? { checked: true as const } : {}),
  }))
  return boxes.length > 1 ? { label, boxes, wide: true } : { label, text: name }
}
