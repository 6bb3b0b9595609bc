import type { Duty } from '../../model/types.js'
import { filled, given, said } from '../wording/given.js'
import { wordList } from '../wording/lists.js'
import { itemMark, partMark } from '../wording/numbering.js'
import type { Wording } from '../wording/wording.js'
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
    outputs: said(wordList(duty.outputs, wording)),
    kpis: said(
      wordList(
        duty.kpis.map(({ name }) => name),
        wording,
      ),
    ),
  })
}
