import type { Approval, ApprovalStep } from '../../../../model/types.js'
import { wordDate } from '../wording/dates.js'
import { given, said } from '../wording/given.js'
import { type Wording, word } from '../wording/wording.js'
import type { Scene } from './scene.js'
import type { SignOffView } from './types.js'

const steps = ['prepared', 'reviewed', 'approved'] as const satisfies ApprovalStep[]

/** Who signs: those who prepared, reviewed and approved, with a blank where nobody is named, and the incumbent. */
export function signOffOf({ role, wording }: Scene): SignOffView {
  const parties = [
    ...steps.flatMap((step) => partiesOf(step, role.approvals, wording)),
    given({ step: word(wording, 'label-incumbent'), by: said(role.incumbent) }),
  ]
  return { columns: evenColumns(parties.length), parties }
}

function partiesOf(
  step: ApprovalStep,
  approvals: readonly Approval[],
  wording: Wording,
): SignOffView['parties'] {
  const name = word(wording, `step-${step}`)
  const signed = approvals.filter((approval) => approval.step === step)
  if (signed.length === 0) return [{ step: name }]
  return signed.map(({ by, on }) => given({ step: name, by, on: on && wordDate(on, wording.lang) }))
}

/** Up to four side by side, all rows about as long. */
export function evenColumns(count: number): number {
  return Math.ceil(count / Math.ceil(count / 4))
}
