import type { ApprovalStep } from '../../model/types.js'
import { given, said } from '../../values/given.js'
import type { Scene } from './scene.js'
import type { Signature } from './types.js'

const steps = ['prepared', 'reviewed', 'approved'] as const satisfies ApprovalStep[]

/** Who signs: those who prepared, reviewed and approved, with a blank where nobody is named, and the incumbent. */
export function signaturesOf({ role }: Scene): Signature[] {
  const signed = steps.flatMap((step): Signature[] => {
    const approvals = role.approvals.filter((approval) => approval.step === step)
    return approvals.length > 0 ? approvals.map(({ by, on }) => given({ step, by, on })) : [{ step }]
  })
  return [...signed, given({ step: 'incumbent' as const, by: said(role.incumbent) })]
}
