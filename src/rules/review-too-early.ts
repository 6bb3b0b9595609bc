import { defineRule } from './shared/define-rule.js'

/**
 * A role is read again after the day from which it holds.
 *
 * Why: a review that is due before the document holds at all is a slip in one of the two dates.
 *
 * Fix: correct the date that is wrong.
 */
export const reviewTooEarly = defineRule<{ effective: string; reviewBy: string }>()({
  code: 'review-too-early',
  severity: 'error',
  words: {
    'zh-CN': ({ effective, reviewBy }) => ({
      message: `复审日期 ${reviewBy} 不晚于生效日期 ${effective}`,
      fix: '改正其中一个日期',
    }),
    en: ({ effective, reviewBy }) => ({
      message: `The role is to be read again by ${reviewBy}, but holds only from ${effective}`,
      fix: 'correct one of the dates',
    }),
  },
  *check({ roles }) {
    for (const { effective, reviewBy, locate } of roles.values()) {
      // Dates are YYYY-MM-DD, so that their order is that of their texts.
      if (effective !== undefined && reviewBy !== undefined && reviewBy <= effective)
        yield { place: locate('/reviewBy'), facts: { effective, reviewBy } }
    }
  },
})
