import type { ChangeReport, Comparison, Format, Language, ReportFile } from '../index.js'

/** What a page with marked changes is made from. */
export interface RedlineInput {
  report: ChangeReport
  comparison: Comparison
  root: string
  lang: Language
  /** Path of the browser that prints. */
  browser: string | undefined
}

/** The page of the document `change-report`, as the workspace shows it. */
export async function makeRedline(
  { report, comparison, root, lang, browser }: RedlineInput,
  format: Format,
): Promise<ReportFile> {
  const { changeReport, directorySource, loadConfig, openDocuments, packageRoot, tellReport } = await import(
    '../index.js'
  )
  const workspace = directorySource(root)
  const builtIn = directorySource(packageRoot())
  const [{ config }, { documents, broken, trouble }] = await Promise.all([
    loadConfig(workspace),
    openDocuments({ builtIn, workspace }),
  ])
  if (broken.has('change-report')) throw trouble
  const { before, after } = comparison
  return changeReport(
    { ...tellReport(report, lang), before, after },
    { documents, settings: { ...config, lang }, browser, workspace: root },
    format,
  )
}
