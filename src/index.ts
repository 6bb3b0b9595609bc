export { readAcknowledgements } from './comparison/acknowledge.js'
export { tellFile } from './comparison/tell-file.js'
export { type NewAcknowledgement, withAcknowledgement } from './comparison/write-acknowledgement.js'
export {
  type CompareWorkspacesOptions,
  type Comparison,
  compareWorkspaces,
} from './comparison.js'
export { type Config, defaultConfig, loadConfig } from './config.js'
export type { Subject } from './content/types.js'
export { byPlace, type Edit, type Place, type Point, type Severity } from './diagnostic.js'
export type { Area } from './diff/areas.js'
export type {
  Acknowledgement,
  Change,
  NamedChange,
  Scalar,
  Step,
  Subject as ChangeSubject,
} from './diff/change.js'
export { allChangeTypes, type ChangeType, type Field } from './diff/fields.js'
export type { Impact } from './diff/impact.js'
export type { ChangePolicy } from './diff/rate/policy.js'
export { examine } from './doctor/examine.js'
export type { Finding, Part } from './doctor/finding.js'
export { applyEdits } from './edits/apply-edits.js'
export { ToolError, type ToolErrorCode, type ToolErrorFacts, type ToolErrorKind } from './errors.js'
export { type History, type HistoryEntry, type HistoryOptions, roleHistory } from './history.js'
export type { Language } from './language.js'
export type { Counts } from './messages/diagnostic-words.js'
export { placeOfCharacter } from './model/texts.js'
export type { Model, Role } from './model/types.js'
export { packageRoot } from './package-root.js'
export { changeReport, type ReportFile, type ReportFileOptions } from './publish/change-report.js'
export { charactersWithoutFont } from './publish/characters-without-font.js'
export type { LastRun } from './publish/last-run.js'
export type { PlanInput } from './publish/lay-out.js'
export type { Output, Plan } from './publish/plan.js'
export { planOutputs } from './publish/plan-outputs.js'
export { type Published, type PublishOptions, publish } from './publish/publish.js'
export { documentsNamed, type Selection } from './publish/select.js'
export { contentOfOutput, viewOfOutput } from './publish/view-of-output.js'
export { writeFileWhole } from './publish/write-file-whole.js'
export type { Document, Format } from './render/document.js'
export { loadDocuments, loadSoundDocuments } from './render/html/load-documents.js'
export type { LoadedDocuments } from './render/html/loaded-documents.js'
export { openDocuments } from './render/html/open-documents.js'
export type { DocumentView } from './render/html/present/types.js'
export { renderPage } from './render/html/render-page.js'
export type { Settings } from './render/settings.js'
export type { ChangeFormat, ChangeReport, ChangeReportOptions } from './report/changes/change-report.js'
export { failingChanges, mayHide } from './report/changes/failing.js'
export { reportChanges } from './report/changes/report-changes.js'
export { sentencesOf } from './report/changes/sentences.js'
export { tellReport } from './report/changes/told-changes.js'
export type { HistoryFormat, HistoryReport, HistoryReportOptions } from './report/history/history-report.js'
export { reportHistory } from './report/history/report-history.js'
export type { Checked, Report, ReportFormat, ReportOptions } from './report/report.js'
export { reportDiagnostics } from './report/report-diagnostics.js'
export { wordPortraits } from './report/word-portraits.js'
export { revisionsFromGit } from './revisions.js'
export type {
  AnyCode as DiagnosticCode,
  AnyDiagnostic as Diagnostic,
  AnyFacts as DiagnosticFacts,
} from './rules/index.js'
export { createRole, type NewRole } from './scaffold/create-role.js'
export { createWorkspace } from './scaffold/create-workspace.js'
export { directorySource } from './source/directory-source.js'
export type { FileSource, SourceFile } from './source/file-source.js'
export { findWorkspace } from './source/find-workspace.js'
export type { Repository } from './source/git/repository.js'
export { memorySource } from './source/memory-source.js'
export { openRepository } from './source/open-repository.js'
export { type AskedStates, openStates, type State, type States } from './source/revisions.js'
export { memoryStore } from './store/memory-store.js'
export { openStore } from './store/open-store.js'
export type { Store } from './store/store.js'
export { type LoadOptions, loadWorkspace, type Workspace } from './workspace.js'
