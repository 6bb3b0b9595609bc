import type { Conditions } from '../../../../content/job-description/types.js'
import { word } from '../wording/wording.js'
import { factGroup, factTable, listFact, textFact } from './facts.js'
import type { Scene } from './scene.js'
import type { FactTable } from './types.js'

/** Where and when the work is done, and with what equipment. */
export function conditionsOf(
  { hours, setting, travel, physical, equipment }: Conditions,
  { wording }: Scene,
): FactTable | undefined {
  const label = (key: string) => word(wording, `label-${key}`)
  const facts = [
    textFact(label('hours'), hours),
    textFact(label('setting'), setting),
    textFact(label('travel'), travel),
    textFact(label('physical'), physical),
  ]
  const tools = factGroup(word(wording, 'equipment'), [
    listFact(label('equipment-personal'), equipment.personal, wording),
    listFact(label('equipment-shared'), equipment.shared, wording),
    listFact(label('equipment-company'), equipment.company, wording),
  ])
  return factTable(facts, [tools])
}
