import type { Sentences } from '../words.js'

/** What is said in Chinese of roles as documents: whether they are finished, consistent and fit to be approved. */
export const documentSentences = {
  'placeholder-text': () => ({
    message: '这里还是新建岗位时的提示文字',
    fix: '换成自己的内容，或删除这一行',
  }),
} satisfies Partial<Sentences>
