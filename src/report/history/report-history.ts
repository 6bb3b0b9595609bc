import type { FormatHistory, HistoryFormat, HistoryReport, HistoryReportOptions } from './history-report.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { text } from './text.js'

const formats = { text, markdown, json } satisfies Record<HistoryFormat, FormatHistory>

/** The history of a role as a text without a line break at its end. */
export function reportHistory(report: HistoryReport, options: HistoryReportOptions): string {
  return formats[options.format](report, options)
}
