import type { Duty } from '../../../../content/job-description/work-types.js'
import { filled, given } from '../../../../values/given.js'
import { itemMark, partMark } from '../wording/numbering.js'
import { type Wording, word } from '../wording/wording.js'
import { listFact } from './facts.js'
import { type Cell, cell, isLong } from './length.js'
import type { Scene } from './scene.js'
import { anyHas, shareOf } from './shares.js'
import type { DutiesView, DutyView } from './types.js'

/** The duties, numbered, with their tasks. */
export function dutiesOf(duties: readonly Duty[], { wording }: Scene): DutiesView {
  const plain = duties.map((duty, index) => dutyOf(duty, index + 1, wording))
  const shares = anyHas(plain, 'share')
  const outputs = anyHas(
    plain.flatMap((item) => item.tasks ?? []),
    'output',
  )
  const across = 43 - (shares ? 5 : 0) - (outputs ? 9 : 0)
  const items = plain.map((item) => given({ ...item, long: isLong(rowsOf(item, across)) }))
  return given({ shares, outputs, long: anyHas(items, 'long'), items })
}

/** The rows of a duty: its name, its tasks, what comes of it. */
function rowsOf({ duty, tasks = [], outputs, kpis }: DutyView, across: number): Cell[][] {
  return [
    [cell(across, duty)],
    ...tasks.map(({ task, output }) => [cell(across, task), cell(8, output)]),
    ...(outputs || kpis ? [[cell(across, outputs?.text, kpis?.text)]] : []),
  ]
}

function dutyOf(duty: Duty, number: number, wording: Wording): DutyView {
  const names = duty.kpis.map(({ name }) => name)
  const outputs = listFact(word(wording, 'output'), duty.outputs, wording)
  const kpis = listFact(word(wording, 'measured-by'), names, wording)
  return given({
    mark: itemMark(number),
    duty: duty.duty,
    share: shareOf(duty.weight),
    essential: duty.essential,
    tasks: filled(
      duty.tasks.map(({ task, output }, index) =>
        given({ mark: partMark(index + 1, wording.lang), task, output }),
      ),
    ),
    outputs,
    kpis,
  })
}
