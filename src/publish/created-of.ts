import type { DocumentView } from '../render/html/present/types.js'

/** Of the year 9999: no date of a PDF is later. */
const LAST_SECOND = 253_402_300_799

/** The date of a file: of its content, else SOURCE_DATE_EPOCH; never of the clock, so that equal input is equal bytes. */
export function createdOf({ date }: Pick<DocumentView, 'date'>, env: NodeJS.ProcessEnv): string {
  const seconds = Number(env.SOURCE_DATE_EPOCH || 0)
  const epoch = new Date(seconds >= 0 && seconds <= LAST_SECOND ? seconds * 1000 : 0)
  return date ?? epoch.toISOString().slice(0, 10)
}
