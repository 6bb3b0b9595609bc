import type { Duty } from '../../model/types.js'
import { filled, given, said } from '../wording/given.js'
import { itemMark, partMark } from '../wording/numbering.js'
import { type Wording, word } from '../wording/wording.js'
import { listFact } from './facts.js'
import type { Scene } from './scene.js'
import { anyHas, shareOf } from './shares.js'
import type { DutiesView, DutyView } from './types.js'

/** The duties in the author's order, numbered, with their tasks. */
export function dutiesOf({ role, wording }: Scene): DutiesView | undefined {
  const items = filled(role.duties.map((duty, index) => dutyOf(duty, index + 1, wording)))
  const tasks = items?.flatMap((item) => item.tasks ?? []) ?? []
  return items && given({ shares: anyHas(items, 'share'), outputs: anyHas(tasks, 'output'), items })
}

function dutyOf(duty: Duty, number: number, wording: Wording): DutyView {
  const names = duty.kpis.map(({ name }) => name)
  const outputs = listFact(word(wording, 'output'), duty.outputs, wording)
  const kpis = listFact(word(wording, 'measured-by'), names, wording)
  return given({
    mark: itemMark(number),
    duty: duty.duty,
    share: shareOf(duty.weight),
    essential: duty.essential || undefined,
    tasks: filled(
      duty.tasks.map(({ task, output }, index) =>
        given({ mark: partMark(index + 1, wording.lang), task, output: said(output) }),
      ),
    ),
    outputs,
    kpis,
  })
}
