import { diffWordsWithSpace } from 'diff'
import type { ReportLang } from '../words/say.js'

/** A stretch of a text that was changed: as it is on both sides, or only on one. */
export interface MarkedText {
  text: string
  mark?: 'added' | 'removed'
}

const segmenters = new Map<ReportLang, Intl.Segmenter>()

/** One text with what was taken out of it and put into it, word by word; Chinese words as a reader takes them. */
export function markWords(before: string, after: string, lang: ReportLang): MarkedText[] {
  const intlSegmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' })
  segmenters.set(lang, intlSegmenter)
  return diffWordsWithSpace(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    text: value,
    ...(added ? { mark: 'added' as const } : removed ? { mark: 'removed' as const } : {}),
  }))
}

/** Texts shorter than these are set side by side: there is little in them to look for. */
const SHORT = 16
/** What both sides have in common must be more than this part of them, or marks only confuse. */
const COMMON = 0.4

/** The marked text of two that are long and much alike; undefined when they are better set side by side. */
export function markIfAlike(before: string, after: string, lang: ReportLang): MarkedText[] | undefined {
  if (Math.min(before.length, after.length) < SHORT) return undefined
  const marked = markWords(before, after, lang)
  const common = marked.reduce((sum, { text, mark }) => sum + (mark ? 0 : text.length), 0)
  return common >= COMMON * Math.max(before.length, after.length) ? marked : undefined
}
