import type { ReportFormat } from '../index.js'

/** The formats of what `check` finds; one that is missing here does not compile. No stage is loaded for their names. */
const named: Record<ReportFormat, true> = { text: true, json: true, github: true, gitlab: true, sarif: true }

/** The formats that `check` can be asked for. */
export const reportFormats = Object.keys(named) as ReportFormat[]
