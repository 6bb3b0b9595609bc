import { formatOfEnding, pageFormats } from '../formats.js'
import type { ChangeFormat, Format } from '../index.js'

/** The reports of `diff` that are text, and how their files end; one that is missing here does not compile. */
const reports: Readonly<Record<ChangeFormat, string | undefined>> = {
  text: undefined,
  markdown: '.md',
  json: '.json',
  github: undefined,
}

/** The formats that `diff` can be asked for: its reports, and the pages of the document about changes. */
export const changeFormats: readonly (ChangeFormat | Format)[] = [
  ...['text', 'markdown'],
  ...pageFormats(),
  ...['json', 'github'],
]

/** Tells a report from a page. */
export function isReport(format: ChangeFormat | Format): format is ChangeFormat {
  return Object.hasOwn(reports, format)
}

/** The format that the ending of a file's name asks for. */
export function changeFormatOf(ending: string): ChangeFormat | Format {
  const [report] = Object.entries(reports).find(([, own]) => own === ending.toLowerCase()) ?? []
  const page = formatOfEnding(ending)
  return report ?? (page !== undefined && changeFormats.includes(page) ? page : 'text')
}
