import { defineRule, lines } from '../rule.js'

/**
 * A role is read again after the day from which it holds.
 *
 * Why: a review that is due before the document holds at all is a slip in one of the two dates.
 *
 * Fix: correct the date that is wrong.
 */
export const reviewTooEarly = defineRule({
  code: 'review-too-early',
  examples: [
    {
      title: 'a year too early',
      files: {
        'roles/a.md': lines(
          '---',
          'title: 甲',
          'effective: 2027-01-01',
          'reviewBy: 2026-12-31',
          'purpose: 管理',
          'duties: [管理]',
          '---',
        ),
      },
      finds: ['roles/a.md:4:11'],
    },
    {
      title: 'the same day, in Chinese',
      files: {
        'roles/a.md': lines(
          '---',
          '岗位名称: 甲',
          '生效日期: 2027-01-01',
          '复审日期: 2027-01-01',
          '岗位目的: 管理',
          '职责: [管理]',
          '---',
        ),
      },
      finds: ['roles/a.md:4:7'],
    },
  ],
  *check({ roles }) {
    for (const { effective, reviewBy, locate } of roles.values()) {
      // Dates are YYYY-MM-DD, so that their order is that of their texts.
      if (effective !== undefined && reviewBy !== undefined && reviewBy <= effective)
        yield { place: locate('/reviewBy'), facts: { effective, reviewBy } }
    }
  },
})
