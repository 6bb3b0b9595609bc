/** How names, figures and numbering marks are written in a language: on pages as in reports. */
export interface Locale {
  /** What stands between words: a noun and a name, a figure and its unit. */
  gap: string
  /** Between several names, and between facts that may hold names themselves. */
  listComma: string
  comma: string
  colon: string
  brackets(text: string): string
  /** Whether its faces draw signs such as “ and … as wide as a character. */
  wideSigns: boolean
  /** A page about something, with what its document is called. */
  titled(name: string, title: string): string

  /** The mark before the head of a section, a head within it, a part of an item. */
  sectionMark(number: number): string
  groupMark(number: number): string
  partMark(number: number): string

  /** A day of some year, and with the year. */
  dayOfYear(month: number, day: number): string
  date(year: string, dayOfYear: string): string
  /** A number as the place in an order. */
  ordinal(number: number): string
  weekdays: Readonly<Record<string, string>>
  lastDay: string
  /** One day of a month, or a first and a last one. */
  daysOfMonth(days: readonly string[]): string
  nextMonth(day: string): string
  span(from: string, to: string): string

  /** An amount in a currency by its code, per hour, day, month or year. */
  money(figures: string, currency: string, rate: string | undefined): string
  /** Years of experience: a range, or as many at least. */
  years(range: string, isRange: boolean): string
  months(number: string): string
  people(number: string): string
}
