import type { Signature } from '../../../../content/job-description/types.js'
import { given } from '../../../../values/given.js'
import { wordDate } from '../wording/dates.js'
import { type Wording, word } from '../wording/wording.js'
import type { Scene } from './scene.js'
import type { SignOffView } from './types.js'

/** Who signs: a blank where nobody is named. */
export function signOffOf(signatures: readonly Signature[], { wording }: Scene): SignOffView {
  const parties = signatures.map(({ step, by, on }) =>
    given({ step: wordStep(step, wording), by, on: on && wordDate(on, wording.lang) }),
  )
  return { columns: evenColumns(parties.length), parties }
}

function wordStep(step: Signature['step'], wording: Wording): string {
  return word(wording, step === 'incumbent' ? 'label-incumbent' : `step-${step}`)
}

/** Up to four side by side, all rows about as long. */
export function evenColumns(count: number): number {
  return Math.ceil(count / Math.ceil(count / 4))
}
