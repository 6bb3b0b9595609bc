import type { ComparisonInput } from '../content/change-report/types.js'
import { comparisonContents } from '../content/contents.js'
import { ToolError } from '../errors.js'
import type { Document, Format } from '../render/document.js'
import type { ToldGroup, ToldReport } from '../render/html/present/change-report/types.js'
import { comparisonPresenters } from '../render/html/present/presenters.js'
import type { Settings } from '../render/settings.js'
import { shownBy, viewShown } from '../render/shown-view.js'
import { createdOf } from './created-of.js'
import { refuseFormats } from './refuse-formats.js'
import { withRenderers } from './with-renderers.js'

/** Two states of a workspace, and what changed from one to the other: as data, and told in words. */
export interface ChangeReportInput extends Omit<ComparisonInput, 'groups'>, Omit<ToldReport, 'groups'> {
  groups: readonly (ComparisonInput['groups'][number] & ToldGroup)[]
}

/** What the file of a change report is made with. */
export interface ReportFileOptions {
  /** The documents that there are, by name. */
  documents: ReadonlyMap<string, Document>
  settings: Settings
  /** Path of the browser that prints. */
  browser?: string | undefined
  /** The folder of the workspace: nothing in it may name a browser. */
  workspace?: string | undefined
}

/** A change report, ready to be written to a file. */
export interface ReportFile {
  bytes: Uint8Array
  /** Characters that no font has and that print as blanks. */
  missing: string[]
}

const NAME = 'change-report'

/** Makes the report of what changed between two states of a workspace, with the document `change-report`. */
export async function changeReport(
  input: ChangeReportInput,
  { documents, settings, browser, workspace }: ReportFileOptions,
  format: Format,
): Promise<ReportFile> {
  const document = documents.get(NAME)
  if (document?.view !== NAME) throw new ToolError('no-change-report', { document: NAME })
  refuseFormats([format], { documents: [document], areNamed: true })
  const words = document.words[settings.lang]
  const content = comparisonContents[NAME].make(input, settings)
  const context = { settings, words, link: () => undefined, told: input }
  const view = comparisonPresenters[NAME](content, context)
  const missing: string[] = []
  const tools = {
    created: createdOf(view, process.env),
    missing: (characters: string[]) => void missing.push(...characters),
  }
  const bytes = await withRenderers(new Map([[format, 1]]), { jobs: 1, browser, workspace }, async (lent) =>
    (await lent(format)).render(viewShown(shownBy(view)), document, tools),
  )
  return { bytes, missing }
}
