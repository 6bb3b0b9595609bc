import { laddersOf } from '../../../../model/queries.js'
import { given } from '../wording/given.js'
import { word } from '../wording/wording.js'
import { factGroup, factTable, listFact } from './facts.js'
import { namesFact } from './names.js'
import type { Scene } from './scene.js'
import type { CareerView } from './types.js'

/** Where the role leads: its ladder, promotion, rotation, training. */
export function careerOf(scene: Scene): CareerView | undefined {
  const { role, wording } = scene
  const label = (key: string) => word(wording, `label-${key}`)
  const none = role.career?.none
  const moves = [
    namesFact(label('promotion'), [...(role.career?.promotion ?? []), none?.promotion], scene),
    namesFact(label('rotation'), [...(role.career?.rotation ?? []), none?.rotation], scene),
  ]
  const training = factGroup(word(wording, 'training'), [
    listFact(label('onboarding'), role.career?.training.onboarding ?? [], wording),
    listFact(label('ongoing'), role.career?.training.ongoing ?? [], wording),
  ])
  const ladder = ladderOf(scene)
  const table = factTable(moves, [training])
  return ladder || table ? given({ ladder, ...table }) : undefined
}

/** The ladder that the role stands on, from the lowest step up; one of a single step says nothing. */
function ladderOf({ role, model, wording, link }: Scene): CareerView['ladder'] {
  const [ladder] = laddersOf(model, role)
  if (!ladder || ladder.roles.length < 2) return undefined
  const steps = ladder.roles.flatMap((id) => {
    const step = model.roles.get(id)
    if (!step) return []
    return id === role.id
      ? [{ text: step.title, self: true as const }]
      : [given({ text: step.title, href: link(id) })]
  })
  return { label: word(wording, 'label-ladder'), name: ladder.name, steps }
}
