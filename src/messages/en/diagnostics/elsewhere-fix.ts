import type { Elsewhere } from '../../../diagnostic.js'

const body = 'the text below the second ---'
const approval = (step: string) => (_: string, text: string) =>
  `write it under "approvals", such as approvals: [{ by: ${text}, step: ${step} }]`
const approvalDay = (step: string) => (_: string, text: string) =>
  `write it under "approvals", such as approvals: [{ by: …, step: ${step}, on: ${text} }]`

const fixes = {
  'own-fact': (key) =>
    `to have it printed, put it in ${body}; to keep it as data, write x-${key.trim().replace(/\s+/g, '-')} at the top level`,
  body: () => `put it in ${body}`,
  prepared: approval('prepared'),
  reviewed: approval('reviewed'),
  approved: approval('approved'),
  'prepared-on': approvalDay('prepared'),
  'reviewed-on': approvalDay('reviewed'),
  'approved-on': approvalDay('approved'),
  'published-on': () => `write the day from which it holds as "effective", and other days in ${body}`,
  'revised-on': (_, text) => `write it under "revisions", such as revisions: [{ change: …, on: ${text} }]`,
  'other-requirement': (key, text) =>
    `write it under "qualifications", in "other", such as other: ["${key}: ${text}"]`,
  duty: (key) => `write it as one of the "duties", such as - { duty: ${key}, tasks: […] }`,
  accountability: () => `write it under "accountability", or in ${body}`,
  standard: () =>
    'write it as the "target" of a KPI, which may be words, such as target: complete and correct',
  ladder: () => `ladders are written in a model file under roles/; to have it printed, put it in ${body}`,
} satisfies Record<Elsewhere, (key: string, text: string) => string>

/** Where a fact goes that has no key of its own. */
export function elsewhereFix(place: Elsewhere, key: string, text = '…'): string {
  return fixes[place](key, text)
}
