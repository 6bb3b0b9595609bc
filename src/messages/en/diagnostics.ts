import type { DiagnosticWords } from '../diagnostic-words.js'
import { bodySentences } from './diagnostics/body-sentences.js'
import { documentSentences } from './diagnostics/document-sentences.js'
import { modelSentences } from './diagnostics/model-sentences.js'
import { phrases } from './diagnostics/phrases.js'
import { textSentences } from './diagnostics/text-sentences.js'
import { valueSentences } from './diagnostics/value-sentences.js'

/** What is said of every diagnostic in English, and all around it. */
export const diagnostics = {
  sentences: {
    ...textSentences,
    ...valueSentences,
    ...modelSentences,
    ...documentSentences,
    ...bodySentences,
  },
  phrases,
} satisfies DiagnosticWords
