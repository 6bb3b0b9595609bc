import type { BlockContent, RootContent } from 'mdast'
import type { Contents } from '../html/present/job-description/types.js'
import { list, paragraphs, table } from './blocks.js'
import { duties } from './duties.js'
import { factTable, nameLine } from './facts.js'
import { field, joined, newLine, note, plain } from './field.js'
import { requirements } from './requirements.js'
import type { Scene } from './scene.js'
import { supplement } from './supplement.js'

/** How each section is written. One that is missing here does not compile. */
export const sections: {
  readonly [N in keyof Contents]: (content: Contents[N], scene: Scene) => RootContent[]
} = {
  basics: ({ rows }, scene) => {
    const labels = new Set(rows.flat().map(({ label }) => label))
    const control = scene.head.control.filter(({ label }) => !labels.has(label))
    return factTable({ facts: [...rows.flat(), ...control] }, scene)
  },
  purpose: (purpose) => paragraphs(field(purpose)),
  position: ({ title, description }) => paragraphs(plain(title), plain(description)),
  duties,
  routine: ({ when, to, output, groups }, { words }) => [
    table(
      groups.flatMap(({ period, items }) => items.map((item) => ({ period, ...item }))),
      [
        { head: plain(words.period), cell: ({ period }) => plain(period) },
        { head: when && plain(words.when), cell: (item) => plain(item.when) },
        { head: plain(words.work), cell: (item) => field(item.do) },
        { head: to && plain(words['deliver-to']), cell: (item) => (item.to ? nameLine(item.to) : []) },
        { head: output && plain(words.output), cell: (item) => field(item.output) },
      ],
    ),
  ],
  authority: ({ rights, limits, items }, { words }) => [
    table(items, [
      { head: plain(words.number), cell: ({ mark }) => plain(mark) },
      { head: rights && plain(words.right), cell: ({ right }) => plain(right) },
      { head: plain(words.matter), cell: (item) => joined([field(item.matter), note(item.note)]) },
      { head: limits && plain(words.limit), cell: ({ limit }) => plain(limit) },
    ]),
  ],
  accountability: numbered,
  scope: ({ facts, items = [] }, scene) => [
    ...(facts ? factTable({ facts }, scene) : []),
    ...(items.length > 0 ? numbered(items) : []),
  ],
  relationships: ({ groups }, { words }) => [
    table(
      groups.flatMap(({ scope, items }) => items.map((item) => ({ scope, ...item }))),
      [
        { head: plain(words.scope), cell: ({ scope }) => plain(scope) },
        { head: plain(words.partner), cell: (item) => field(item.with) },
        { head: plain(words.about), cell: ({ about }) => field(about) },
      ],
    ),
  ],
  processes: numbered,
  qualifications: ({ groups }, { words }) => [
    table(
      groups.flatMap(({ label, items }) => items.map((item) => ({ label, ...item }))),
      [
        { head: plain(words.item), cell: ({ label }) => plain(label) },
        { head: plain(words.requirement), cell: (item) => joined([field(item.text), note(item.note)]) },
        { head: plain(words.need), cell: ({ need }) => plain(need) },
      ],
    ),
  ],
  ksa: requirements,
  performance: ({ kpis, appraisal }, scene) => {
    const { words } = scene
    const measures: BlockContent[] = kpis
      ? [
          table(kpis.items, [
            { head: plain(words.number), cell: ({ mark }) => plain(mark) },
            {
              head: plain(words.kpi),
              cell: (kpi) => joined([field(kpi.name), note(kpi.definition), note(kpi.note)]),
            },
            { head: kpis.formula && plain(words.formula), cell: ({ formula }) => plain(formula) },
            { head: kpis.target && plain(words.target), cell: ({ target }) => plain(target) },
            { head: kpis.shares && plain(words.weight), cell: ({ share }) => plain(share?.text) },
            { head: kpis.cycle && plain(words.cycle), cell: ({ cycle }) => plain(cycle) },
            { head: kpis.source && plain(words.source), cell: ({ source }) => field(source) },
          ]),
        ]
      : []
    return [...measures, ...factTable(appraisal ? { facts: appraisal } : {}, scene)]
  },
  conditions: factTable,
  career: ({ ladder, ...facts }, scene) => {
    const steps = (ladder?.steps ?? []).map(({ self, ...name }) =>
      self ? [{ type: 'strong' as const, children: plain(name.text) }] : nameLine(name),
    )
    const separator = scene.words['label-separator'] ?? ': '
    const named = ladder ? plain(`${ladder.label}${separator}${ladder.name}`) : []
    return [...paragraphs(named, joined(steps, plain(' → '))), ...factTable(facts, scene)]
  },
  compensation: ({ range, components = [], benefits }, scene) => {
    const { words } = scene
    const parts = components.map((part) => joined([field(part.name), note(part.note)], plain(' ')))
    const rows = [
      { label: words['label-pay-range'], line: plain(range) },
      { label: words['label-pay-components'], line: joined(parts, [newLine]) },
      { label: words['label-benefits'], line: field(benefits) },
    ]
    return [
      table(
        rows.filter(({ line }) => line.length > 0),
        [
          { head: plain(words.item), cell: ({ label }) => plain(label) },
          { head: plain(words.details), cell: ({ line }) => line },
        ],
      ),
    ]
  },
  supplement,
  revisions: ({ version, on, by, items }, { words }) => [
    table(items, [
      { head: version && plain(words['revision-version']), cell: (item) => plain(item.version) },
      { head: on && plain(words['revision-date']), cell: (item) => plain(item.on) },
      { head: by && plain(words['revision-by']), cell: (item) => plain(item.by) },
      { head: plain(words['revision-change']), cell: ({ change }) => field(change) },
    ]),
  ],
  signoff: ({ parties }, { words }) => [
    table(parties, [
      { head: plain(words['section-signoff']), cell: ({ step }) => plain(step) },
      { head: plain(words.signature), cell: ({ by }) => plain(by) },
      { head: plain(words.date), cell: ({ on }) => plain(on) },
    ]),
  ],
}

function numbered(items: readonly { text: string }[]): BlockContent[] {
  return [
    list(
      items.map(({ text }) => [field(text)]),
      true,
    ),
  ]
}
