import type { Change } from '../../diff/change.js'
import type { Language } from '../../language.js'

/** What one commit meant for a role. */
export interface ReportedEntry {
  /** The role's id at that time. */
  id: string
  commit: string
  author: string
  /** ISO 8601 with an offset. */
  date: string
  subject: string
  version?: string
  changes: readonly Change[]
  unsound: readonly string[]
}

/** The history of a role, ready to be shown. */
export interface HistoryReport {
  id: string
  title: string
  /** Newest first. */
  entries: readonly ReportedEntry[]
  titles: ReadonlyMap<string, string>
  /** Older commits are missing from the clone. */
  isCutOff: boolean
}

export type HistoryFormat = 'text' | 'markdown' | 'json'

/** How a history is shown. */
export interface HistoryReportOptions {
  format: HistoryFormat
  lang: Language
  color?: boolean
}

/** One format of a history. */
export type FormatHistory = (report: HistoryReport, options: HistoryReportOptions) => string
