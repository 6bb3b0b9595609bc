import type {
  IndexStep,
  IndexSubject,
  IndexLadder as LadderContent,
} from '../../../../content/index-page/types.js'
import { given } from '../../../../values/given.js'
import { roleTitle } from '../overview-frame.js'
import type { PresentContext } from '../types.js'
import { matrixLinks } from './links.js'
import type { IndexLadder } from './types.js'

/** The ladders, each with its matrix when it has one. */
export function indexLadders(
  ladders: readonly LadderContent[],
  subjects: readonly IndexSubject[],
  context: PresentContext,
): IndexLadder[] {
  return ladders.map(({ ladder: id, name, description, steps }) => {
    const subject = subjects.find((one) => one.subject.kind === 'ladder' && one.subject.id === id)
    return {
      ...(subject ? matrixLinks(subject, name, context) : { title: name }),
      ...given({ description }),
      steps: steps.map((step) => stepOf(step, context)),
    }
  })
}

function stepOf(step: IndexStep, context: PresentContext): IndexLadder['steps'][number] {
  const { role: id, grade, unsound } = step
  const href = unsound ? undefined : context.link('job-description', { kind: 'role', id })
  return { title: roleTitle(step, context), ...given({ href, grade }) }
}
