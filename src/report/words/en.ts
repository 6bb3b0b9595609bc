import { bodySentences } from './en/body-sentences.js'
import { documentSentences } from './en/document-sentences.js'
import { modelSentences } from './en/model-sentences.js'
import { textSentences } from './en/text-sentences.js'
import { valueSentences } from './en/value-sentences.js'
import type { Sentences } from './words.js'

export { phrases } from './en/phrases.js'

/** What is said of every diagnostic in English. */
export const sentences = {
  ...textSentences,
  ...valueSentences,
  ...modelSentences,
  ...documentSentences,
  ...bodySentences,
} satisfies Sentences
