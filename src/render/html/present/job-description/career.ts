import type { Career } from '../../../../content/job-description/types.js'
import { given } from '../../../../values/given.js'
import { word } from '../wording/wording.js'
import { factGroup, factTable, listFact } from './facts.js'
import { nameOf, namesFact } from './names.js'
import type { Scene } from './scene.js'
import type { CareerView } from './types.js'

/** Where the role leads: its ladder, promotion, rotation, training. */
export function careerOf({ ladder, promotion, rotation, training }: Career, scene: Scene): CareerView {
  const { wording } = scene
  const label = (key: string) => word(wording, `label-${key}`)
  const moves = [
    namesFact(label('promotion'), promotion, scene),
    namesFact(label('rotation'), rotation, scene),
  ]
  const lessons = factGroup(word(wording, 'training'), [
    listFact(label('onboarding'), training.onboarding, wording),
    listFact(label('ongoing'), training.ongoing, wording),
  ])
  return given({ ladder: ladder && ladderOf(ladder, scene), ...factTable(moves, [lessons]) })
}

/** The ladder of the role, from the lowest step up, each with its page but for the role itself. */
function ladderOf({ name, steps }: NonNullable<Career['ladder']>, scene: Scene): CareerView['ladder'] {
  const self = scene.content.role.id
  return {
    label: word(scene.wording, 'label-ladder'),
    name,
    steps: steps.map((post) =>
      post.role === self ? { text: post.name, self: true as const } : nameOf(post, scene),
    ),
  }
}
