import type { Sentences } from '../words.js'

/** What is said in English of roles as documents: whether they are finished, consistent and fit to be approved. */
export const documentSentences = {
  'placeholder-text': () => ({
    message: 'This is still the text of a new role',
    fix: 'write your own instead, or delete the line',
  }),
} satisfies Partial<Sentences>
