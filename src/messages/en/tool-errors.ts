import type { ToolErrorFacts } from '../../error-facts.js'
import type { Sentences } from '../sentences.js'
import { commandErrors } from './tool-errors/command-errors.js'
import { printErrors } from './tool-errors/print-errors.js'
import { publishErrors } from './tool-errors/publish-errors.js'
import { sourceErrors } from './tool-errors/source-errors.js'
import { templateErrors } from './tool-errors/template-errors.js'

/** What every error of a run says in English. */
export const toolErrors: Sentences<ToolErrorFacts> = {
  ...sourceErrors,
  ...templateErrors,
  ...printErrors,
  ...publishErrors,
  ...commandErrors,
}
