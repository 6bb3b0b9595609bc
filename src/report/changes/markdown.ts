import type { FormatChanges } from './change-report.js'
import { commentOf } from './comment-of.js'
import { writeComment } from './write-comment.js'

/** For the comment of a pull request: a headline, who must agree, a table for each role; mere words are folded. */
export const markdown: FormatChanges = (report, options) => writeComment(commentOf(report, options))
