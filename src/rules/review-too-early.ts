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
  options: {
    days: {
      type: 'number',
      default: 1,
      chinese: '天数',
      about: {
        'zh-CN': '复审日期至少在生效日期之后多少天',
        en: 'how many days at least lie between the two dates',
      },
    },
  },
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
  *check({ roles }, { days }) {
    for (const { effective, reviewBy, locate } of roles.values()) {
      if (effective !== undefined && reviewBy !== undefined && daysBetween(effective, reviewBy) < days)
        yield { place: locate('/reviewBy'), facts: { effective, reviewBy } }
    }
  },
})

/** Dates are YYYY-MM-DD, which is midnight of UTC for everybody. */
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
