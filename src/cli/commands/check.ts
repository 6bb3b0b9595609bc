import { relative, resolve, sep } from 'node:path'
import type { Report, ReportFormat } from '../../index.js'
import { reportOf } from '../report-of.js'
import type { Session } from '../session.js'
import { settleLang } from '../workspace.js'

/** `rolewright check [paths]`: all that is wrong in the workspaces that the paths belong to. */
export async function check(
  paths: readonly string[],
  options: { format?: ReportFormat; maxDiagnostics?: number },
  session: Session,
): Promise<void> {
  const { reportDiagnostics } = await import('../../index.js')
  const reports: Report[] = []
  const workspaces = await workspacesOf(paths.length > 0 ? paths : ['.'])
  const { format = 'text', maxDiagnostics: max } = options
  for (const [root, only] of workspaces) reports.push(await checkWorkspace({ root, only, format }, session))
  const report = joined(reports)
  const { lang, color } = session
  session.print(reportDiagnostics(report, { format, lang, color, ...(max !== undefined && { max }) }))
  session.code = report.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
  for (const [root, only] of workspaces) if (only.includes('')) await checkTemplates(root)
}

/** Ends the run when templates have mistakes, or when the configuration names a document that does not exist. */
async function checkTemplates(root: string): Promise<void> {
  const { directorySource, documentsNamed, loadConfig, loadDocuments, packageRoot } = await import(
    '../../index.js'
  )
  const workspace = directorySource(root)
  const own = await workspace.list('templates', ['.yaml', '.hbs', '.css'])
  const { documents: wanted } = (await loadConfig(workspace)).config
  // Without either nothing is loaded.
  if (own.length === 0 && wanted === undefined) return
  const { documents } = await loadDocuments({ builtIn: directorySource(packageRoot()), workspace })
  documentsNamed(wanted ?? [], documents)
}

/** Workspaces by their folder, each with the paths in it that were asked for. */
async function workspacesOf(paths: readonly string[]): Promise<Map<string, string[]>> {
  const { findWorkspace } = await import('../../index.js')
  const found = new Map<string, string[]>()
  for (const path of paths) {
    const root = findWorkspace(path)
    const inside = relative(root, resolve(path)).split(sep).join('/')
    found.set(root, [...(found.get(root) ?? []), inside])
  }
  return found
}

interface Checked {
  root: string
  /** Paths in it that were asked for. */
  only: readonly string[]
  format: ReportFormat
}

async function checkWorkspace({ root, only, format }: Checked, session: Session): Promise<Report> {
  const { byPlace, charactersWithoutFont, directorySource, loadWorkspace, openStore } = await import(
    '../../index.js'
  )
  await settleLang(session, root)
  const whole = only.includes('')
  const workspace = await loadWorkspace(directorySource(root), {
    store: openStore(),
    ...(whole ? {} : { onlyPaths: only }),
  })
  const isAsked = (file: string) => whole || only.some((path) => file === path || file.startsWith(`${path}/`))
  const missing = charactersWithoutFont(workspace.model, workspace.files.values())
  const diagnostics = [...workspace.diagnostics, ...missing.filter(({ place }) => isAsked(place.file))]
  return reportOf({ ...workspace, diagnostics: diagnostics.sort(byPlace) }, { root, isAsked, format })
}

function joined(reports: readonly Report[]): Report {
  const sum = (count: (report: Report) => number) =>
    reports.reduce((total, report) => total + count(report), 0)
  return {
    diagnostics: reports.flatMap(({ diagnostics }) => diagnostics),
    texts: new Map(reports.flatMap(({ texts }) => [...texts])),
    files: sum(({ files }) => files),
    entities: {
      roles: sum(({ entities }) => entities.roles),
      competencies: sum(({ entities }) => entities.competencies),
      kpis: sum(({ entities }) => entities.kpis),
      ladders: sum(({ entities }) => entities.ladders),
    },
  }
}
