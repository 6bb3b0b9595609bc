import type { ChangeFormat, ChangeReport, ChangeReportOptions, FormatChanges } from './change-report.js'
import { github } from './github.js'
import { json } from './json.js'
import { markdown } from './markdown.js'
import { text } from './text.js'

const formats = { text, markdown, json, github } satisfies Record<ChangeFormat, FormatChanges>

/** What two states of a workspace differ in, as a text without a line break at its end. */
export function reportChanges(report: ChangeReport, options: ChangeReportOptions): string {
  return formats[options.format](report, options)
}
