import type { Role } from '../../model/types.js'
import { wordDate } from '../wording/dates.js'
import { phrase, word } from '../wording/wording.js'
import { codeFact, factsOf, pairFacts, textFact } from './facts.js'
import { namesFact } from './names.js'
import type { Scene } from './scene.js'
import type { Contents, Fact } from './types.js'

/** The first block of the form: what the post is and where it stands, two facts to a row. */
export function basicsOf(scene: Scene): Contents['basics'] {
  const { role, wording } = scene
  const label = (key: string) => word(wording, `label-${key}`)
  const { to, dotted, reports, none } = role.reporting
  const facts = [
    textFact(label('title'), role.title),
    codeFact(label('code'), role.code),
    textFact(label('department'), role.department?.name),
    codeFact(label('grade'), role.grade),
    namesFact(label('superior'), [to ?? none?.to], scene),
    namesFact(label('dotted'), [...dotted, none?.dotted], scene),
    namesFact(label('reports'), [...reports, none?.reports], scene),
    textFact(label('headcount'), wordHeadcount(role, scene)),
    textFact(label('location'), role.location),
    textFact(label('incumbent'), role.incumbent),
    textFact(label('owner'), role.owner),
    textFact(label('effective'), role.effective && wordDate(role.effective, wording.lang)),
    textFact(label('review-by'), role.reviewBy && wordDate(role.reviewBy, wording.lang)),
    categoryFact(scene),
  ]
  return { rows: rowsOfFacts(factsOf(facts) ?? []) }
}

/** Facts as rows of two; long lists of names have a row of their own. */
export function rowsOfFacts(facts: readonly Fact[]): Fact[][] {
  return pairFacts(facts.map((fact) => ((fact.names?.length ?? 0) > 2 ? { ...fact, wide: true } : fact)))
}

/** How many posts: a number is counted in persons, a sentence stays as it is. */
export function wordHeadcount({ headcount }: Role, { wording }: Scene): string | undefined {
  if (typeof headcount !== 'number') return headcount
  return phrase(wording, headcount === 1 ? 'headcount-one' : 'headcount-many', { count: headcount })
}

/** The workspace's categories as boxes to tick; a category alone is a plain fact. */
function categoryFact({ role, model, wording }: Scene): Fact | undefined {
  if (!role.category) return undefined
  const label = word(wording, 'label-category')
  const { id, name } = role.category
  const boxes = [...model.categories.values()].map((category) => ({
    text: category.name,
    ...(category.id === id ? { checked: true as const } : {}),
  }))
  return boxes.length > 1 ? { label, boxes, wide: true } : { label, text: name }
}
