// Generated from the types of the views in src/render/html/present by `npm run generate`.
import { anything, type Shape, value } from './shape.js'

const ChangeReportViewHead: Shape = { name: value, base: value, head: value, partial: value }
const ChangeReportViewCounts: Shape = { impact: value, impactMark: value, count: value }
const ChangeView: Shape = {
  impact: value,
  impactMark: value,
  message: value,
  place: value,
  before: value,
  after: value,
  words: value,
  agreement: value,
  acknowledged: value,
  touches: value,
}
const ChangeGroupView: Shape = { title: value, href: value, also: value, changes: [ChangeView] }
const SignOffViewParties: Shape = { step: value, by: value, on: value }
const SignOffView: Shape = { columns: value, parties: [SignOffViewParties] }
const RedlineViewHeadTitles: Shape = { lang: value, text: value }
const Name: Shape = { text: value, href: value }
const CheckBox: Shape = { text: value, checked: value }
const Fact: Shape = { label: value, text: value, names: [Name], boxes: [CheckBox], wide: value }
const RedlineViewHead: Shape = {
  name: value,
  kind: value,
  titles: [RedlineViewHeadTitles],
  purpose: value,
  control: [Fact],
  facts: [Fact],
}
const SectionBasics: Shape = { rows: [[Fact]] }
const BoxLines: Shape = { x: value, y: value, text: value }
const Box: Shape = {
  x: value,
  y: value,
  width: value,
  height: value,
  label: value,
  lines: [BoxLines],
  self: value,
  outside: value,
  href: value,
}
const Connector: Shape = { path: value, dotted: value }
const Chart: Shape = { width: value, height: value, viewBox: value, boxes: [Box], connectors: [Connector] }
const PositionView: Shape = {
  outside: value,
  dotted: value,
  title: value,
  description: value,
  wide: Chart,
  narrow: Chart,
}
const Share: Shape = { text: value, length: value }
const DutyViewTasks: Shape = { mark: value, task: value, output: value }
const DutyView: Shape = {
  mark: value,
  duty: value,
  share: Share,
  essential: value,
  tasks: [DutyViewTasks],
  outputs: Fact,
  kpis: Fact,
  long: value,
}
const DutiesView: Shape = { shares: value, outputs: value, long: value, items: [DutyView] }
const RoutineViewGroupsItems: Shape = { when: value, do: value, to: Name, output: value }
const RoutineViewGroups: Shape = { period: value, span: value, long: value, items: [RoutineViewGroupsItems] }
const RoutineView: Shape = { when: value, to: value, output: value, long: value, groups: [RoutineViewGroups] }
const AuthorityViewItems: Shape = { mark: value, right: value, matter: value, limit: value, note: value }
const AuthorityView: Shape = { rights: value, limits: value, items: [AuthorityViewItems] }
const SectionAccountability: Shape = { mark: value, text: value }
const ScopeViewItems: Shape = { mark: value, text: value }
const ScopeView: Shape = { facts: [Fact], items: [ScopeViewItems] }
const RelationshipsViewGroupsItems: Shape = { with: value, about: value }
const RelationshipsViewGroups: Shape = {
  scope: value,
  span: value,
  long: value,
  items: [RelationshipsViewGroupsItems],
}
const RelationshipsView: Shape = { long: value, groups: [RelationshipsViewGroups] }
const SectionProcesses: Shape = { mark: value, text: value }
const QualificationsViewGroupsItems: Shape = { text: value, need: value, preferred: value, note: value }
const QualificationsViewGroups: Shape = {
  label: value,
  span: value,
  long: value,
  items: [QualificationsViewGroupsItems],
}
const QualificationsView: Shape = { long: value, groups: [QualificationsViewGroups] }
const RequirementViewLevel: Shape = { number: value, of: value, name: value }
const RequirementView: Shape = {
  name: value,
  definition: value,
  level: RequirementViewLevel,
  share: Share,
  preferred: value,
  indicators: [value],
  note: value,
}
const KsaViewGroups: Shape = { mark: value, kind: value, long: value, items: [RequirementView] }
const KsaView: Shape = { shares: value, columns: value, long: value, groups: [KsaViewGroups] }
const KpiView: Shape = {
  mark: value,
  name: value,
  definition: value,
  formula: value,
  share: Share,
  target: value,
  source: value,
  cycle: value,
  note: value,
}
const PerformanceViewKpis: Shape = {
  formula: value,
  shares: value,
  target: value,
  source: value,
  cycle: value,
  items: [KpiView],
}
const PerformanceView: Shape = { kpis: PerformanceViewKpis, appraisal: [Fact] }
const FactGroup: Shape = { label: value, span: value, facts: [Fact] }
const FactTable: Shape = { facts: [Fact], groups: [FactGroup] }
const CareerViewLadderSteps: Shape = { text: value, href: value, self: value }
const CareerViewLadder: Shape = { label: value, name: value, steps: [CareerViewLadderSteps] }
const CareerView: Shape = { ladder: CareerViewLadder, facts: [Fact], groups: [FactGroup] }
const CompensationViewComponents: Shape = { name: value, note: value }
const CompensationView: Shape = { range: value, components: [CompensationViewComponents], benefits: value }
const RevisionsViewItems: Shape = { change: value, version: value, on: value, by: value }
const RevisionsView: Shape = { version: value, on: value, by: value, items: [RevisionsViewItems] }
const Section: Shape = {
  id: value,
  mark: value,
  title: value,
  basics: SectionBasics,
  purpose: value,
  position: PositionView,
  duties: DutiesView,
  routine: RoutineView,
  authority: AuthorityView,
  accountability: [SectionAccountability],
  scope: ScopeView,
  relationships: RelationshipsView,
  processes: [SectionProcesses],
  qualifications: QualificationsView,
  ksa: KsaView,
  performance: PerformanceView,
  conditions: FactTable,
  career: CareerView,
  compensation: CompensationView,
  supplement: value,
  revisions: RevisionsView,
  signoff: SignOffView,
}
const RedlineView: Shape = { id: value, whole: value, head: RedlineViewHead, sections: [Section] }
const ChangeReportViewCompany: Shape = { name: value, logo: value }
const PageFrameHeader: Shape = { left: value, right: value }
const PageFrame: Shape = {
  paper: value,
  orientation: value,
  header: PageFrameHeader,
  footer: value,
  pages: value,
  watermark: value,
}
const ChangeReportView: Shape = {
  head: ChangeReportViewHead,
  counts: [ChangeReportViewCounts],
  acknowledged: value,
  agreement: value,
  groups: [ChangeGroupView],
  signoff: SignOffView,
  redlines: [RedlineView],
  document: value,
  lang: value,
  look: value,
  title: value,
  subject: value,
  author: value,
  keywords: [value],
  date: value,
  accent: value,
  company: ChangeReportViewCompany,
  page: PageFrame,
  words: anything,
  marked: value,
}
const CompetencyMatrixViewHeadUp: Shape = { text: value, href: value }
const CompetencyMatrixViewHead: Shape = {
  name: value,
  kind: value,
  description: value,
  summary: value,
  up: CompetencyMatrixViewHeadUp,
}
const MatrixPartDepartments: Shape = { name: value, span: value }
const MatrixColumn: Shape = { title: value, href: value, grade: value, status: value }
const MatrixCellLevel: Shape = { number: value, name: value }
const MatrixCell: Shape = {
  column: value,
  shade: value,
  level: MatrixCellLevel,
  needed: value,
  preferred: value,
  none: value,
}
const MatrixRow: Shape = { name: value, href: value, definition: value, cells: [MatrixCell] }
const MatrixGroup: Shape = { kind: value, span: value, long: value, rows: [MatrixRow] }
const MatrixPart: Shape = {
  caption: value,
  style: value,
  departments: [MatrixPartDepartments],
  columns: [MatrixColumn],
  long: value,
  groups: [MatrixGroup],
}
const ScaleLegendLevels: Shape = { number: value, name: value, shade: value, description: value }
const ScaleLegend: Shape = { name: value, levels: [ScaleLegendLevels] }
const IndicatorTableLevels: Shape = {
  number: value,
  name: value,
  shade: value,
  indicators: [value],
  neededBy: value,
}
const IndicatorTable: Shape = {
  id: value,
  name: value,
  definition: value,
  topics: value,
  levels: [IndicatorTableLevels],
}
const CompetencyMatrixViewIndicators: Shape = { kind: value, competencies: [IndicatorTable] }
const CompetencyMatrixView: Shape = {
  head: CompetencyMatrixViewHead,
  parts: [MatrixPart],
  scales: [ScaleLegend],
  indicators: [CompetencyMatrixViewIndicators],
  document: value,
  lang: value,
  look: value,
  title: value,
  subject: value,
  author: value,
  keywords: [value],
  date: value,
  accent: value,
  company: ChangeReportViewCompany,
  page: PageFrame,
  words: anything,
  marked: value,
}
const IndexPageViewHead: Shape = { name: value, kind: value, summary: value }
const StatusCount: Shape = { status: value, statusMark: value, count: value }
const IndexRoleOthers: Shape = { title: value, href: value }
const FormatLink: Shape = { label: value, href: value }
const IndexRole: Shape = {
  code: value,
  grade: value,
  version: value,
  others: [IndexRoleOthers],
  status: value,
  statusMark: value,
  title: value,
  href: value,
  files: [FormatLink],
}
const IndexDepartment: Shape = { name: value, path: value, roles: [IndexRole] }
const IndexLadderSteps: Shape = { title: value, href: value, grade: value }
const IndexLadder: Shape = {
  description: value,
  steps: [IndexLadderSteps],
  title: value,
  href: value,
  files: [FormatLink],
}
const DocumentLinks: Shape = { title: value, href: value, files: [FormatLink] }
const IndexPageView: Shape = {
  head: IndexPageViewHead,
  statuses: [StatusCount],
  departments: [IndexDepartment],
  ladders: [IndexLadder],
  matrices: [DocumentLinks],
  others: [DocumentLinks],
  document: value,
  lang: value,
  look: value,
  title: value,
  subject: value,
  author: value,
  keywords: [value],
  date: value,
  accent: value,
  company: ChangeReportViewCompany,
  page: PageFrame,
  words: anything,
  marked: value,
}
const JobDescriptionView: Shape = {
  up: Name,
  head: RedlineViewHead,
  sections: [Section],
  extra: anything,
  document: value,
  lang: value,
  look: value,
  title: value,
  subject: value,
  author: value,
  keywords: [value],
  date: value,
  accent: value,
  company: ChangeReportViewCompany,
  page: PageFrame,
  words: anything,
  marked: value,
}

/** What each view holds, by the name of the view. */
export const viewShapes: ReadonlyMap<string, Shape> = new Map([
  ['change-report', ChangeReportView],
  ['competency-matrix', CompetencyMatrixView],
  ['index', IndexPageView],
  ['job-description', JobDescriptionView],
])
