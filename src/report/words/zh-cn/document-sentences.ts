import type { Sentences } from '../words.js'
import { name } from './names.js'

/** What is said in Chinese of roles as documents: whether they are finished, consistent and fit to be approved. */
export const documentSentences = {
  'placeholder-text': () => ({
    message: '这里还是新建岗位时的提示文字',
    fix: '换成自己的内容，或删除这一行',
  }),
  'approved-incomplete': ({ lacks }) => ({
    message: `岗位已批准，但${{ version: '没有写版本', effective: '没有写生效日期', approval: '审批记录里没有批准人' }[lacks]}`,
    fix: {
      version: '加上一行，例如 版本: "1.0"；还没批准的，状态改为审核中',
      effective: '加上一行，例如 生效日期: 2026-01-31；还没批准的，状态改为审核中',
      approval: '在审批记录里写上谁在哪天批准；还没批准的，状态改为审核中',
    }[lacks],
  }),
  'review-too-early': ({ effective, reviewBy }) => ({
    message: `复审日期 ${reviewBy} 不晚于生效日期 ${effective}`,
    fix: '改正其中一个日期',
  }),
  'duplicate-code': ({ code, other }) => ({
    message: `岗位编号${name(code)}已经用过，另一处在 ${other}`,
    fix: '每个岗位用自己的编号',
  }),
  'ladder-backwards': ({ ladder, role, grade, below, belowGrade }) => ({
    message: `${name(ladder)}里，${name(role)}（${grade}）排在${name(below)}（${belowGrade}）之上`,
    fix: '按职级从低到高排列，或改正职级',
  }),
} satisfies Partial<Sentences>
