import { given } from '../wording/given.js'
import { word } from '../wording/wording.js'
import { factsOf, listFact, textFact } from './facts.js'
import type { Scene } from './scene.js'
import type { ConditionsView } from './types.js'

/** Where and when the work is done, and with what equipment. */
export function conditionsOf({ role, wording }: Scene): ConditionsView | undefined {
  if (!role.conditions) return undefined
  const { hours, setting, travel, physical, equipment } = role.conditions
  const label = (key: string) => word(wording, `label-${key}`)
  const facts = factsOf([
    textFact(label('hours'), hours),
    textFact(label('setting'), setting),
    textFact(label('travel'), travel),
    textFact(label('physical'), physical),
  ])
  const tools = factsOf([
    listFact(label('equipment-personal'), equipment.personal, wording),
    listFact(label('equipment-shared'), equipment.shared, wording),
    listFact(label('equipment-company'), equipment.company, wording),
  ])
  return facts || tools ? given({ facts, equipment: tools }) : undefined
}
