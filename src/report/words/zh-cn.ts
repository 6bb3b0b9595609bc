import type { Sentences } from './words.js'
import { bodySentences } from './zh-cn/body-sentences.js'
import { documentSentences } from './zh-cn/document-sentences.js'
import { modelSentences } from './zh-cn/model-sentences.js'
import { textSentences } from './zh-cn/text-sentences.js'
import { valueSentences } from './zh-cn/value-sentences.js'

export { phrases } from './zh-cn/phrases.js'

/** What is said of every diagnostic in Chinese. */
export const sentences = {
  ...textSentences,
  ...valueSentences,
  ...modelSentences,
  ...documentSentences,
  ...bodySentences,
} satisfies Sentences
