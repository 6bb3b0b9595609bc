import type { ChangeReport, Comparison, Format, Lang } from '../index.js'

/** What a page with marked changes is made from. */
export interface RedlineInput {
  report: ChangeReport
  comparison: Comparison
  root: string
  lang: Lang
}

/** The page of the document `change-report`, as the workspace shows it. */
export async function makeRedline(
  { report, comparison, root, lang }: RedlineInput,
  format: Format,
): Promise<Uint8Array> {
  const { changeReport, directorySource, loadConfig, loadDocuments, packageRoot, tellReport } = await import(
    '../index.js'
  )
  const workspace = directorySource(root)
  const builtIn = directorySource(packageRoot())
  const [{ config }, { documents }] = await Promise.all([
    loadConfig(workspace),
    loadDocuments({ builtIn, workspace }),
  ])
  const { before, after } = comparison
  const { bytes } = await changeReport(
    { ...tellReport(report, lang), before, after },
    { documents, settings: { ...config, lang }, browser: config.browser },
    format,
  )
  return bytes
}
