import type { DocumentView } from '../render/html/present/types.js'
import { missingGlyphs } from '../render/pdf/fonts.js'
import type { PrintJob } from '../render/pdf/print-job.js'

/** What is said of a PDF in its metadata. */
export type Facts = Pick<DocumentView, 'title' | 'lang' | 'author' | 'subject' | 'keywords'>

/** What a view says of its PDF. */
export function factsOf({ title, lang, author, subject, keywords }: DocumentView): Facts {
  return { title, lang, author, subject, keywords }
}

/** A page to be printed, and the characters of it that no font has. */
export function printJobOf(
  html: string,
  { facts, created }: { facts: Facts; created: string },
): { job: PrintJob; missing: string[] } {
  return { job: { html, ...facts, created }, missing: missingGlyphs(html) }
}

/** Of the year 9999: no date of a PDF is later. */
const LAST_SECOND = 253_402_300_799

/** The date of a PDF: of its content, else SOURCE_DATE_EPOCH; never of the clock, so that equal input is equal bytes. */
export function dateOf(view: DocumentView, env: NodeJS.ProcessEnv): string {
  const seconds = Number(env.SOURCE_DATE_EPOCH || 0)
  const date = new Date(seconds >= 0 && seconds <= LAST_SECOND ? seconds * 1000 : 0)
  return view.date ?? date.toISOString().slice(0, 10)
}
