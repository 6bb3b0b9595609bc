import type { EntityKind, ValueKind, Weighted } from '../../../diagnostic.js'
import { asWritten } from '../../../edits/as-written.js'
import { keepsAll } from '../../../edits/keeps-all.js'

/** What kinds of entries are called. */
export const kinds = {
  role: '岗位',
  competency: '能力素质',
  kpi: '指标',
  ladder: '序列',
  scale: '量表',
  department: '部门',
  category: '职位类别',
} satisfies Record<EntityKind, string>

const inModel = (key: string) => `写到 roles/ 下模型文件（如 model.yaml）的「${key}」里`

/** Where a new entry of a kind is written. */
export const homes = {
  role: '在 roles/ 下为它写一个岗位文件',
  competency: inModel('能力素质'),
  kpi: `${inModel('指标库')}，或在岗位的「绩效指标」里用「名称:」写出新指标`,
  ladder: inModel('序列'),
  scale: inModel('量表'),
  department: inModel('部门'),
  category: inModel('职位类别'),
} satisfies Record<EntityKind, string>

/** What kinds of values are called. */
export const values = {
  text: '文字',
  number: '数字',
  'yes-no': '是/否（true 或 false）',
  list: '列表',
  mapping: '“键: 值”',
  empty: '空的',
} satisfies Record<ValueKind, string>

/** What weighted lists are called. */
export const weighted = { duties: '职责', kpis: '绩效指标', ksa: '能力素质' } satisfies Record<
  Weighted,
  string
>

const competencyKinds: Readonly<Record<string, string>> = {
  knowledge: '知识',
  skill: '技能',
  ability: '素质',
}

/** What a kind of competency is called. */
export const kindOf = (kind: string) => competencyKinds[kind] ?? kind
/** A word of the author, set off from the sentence. */
export const name = (text: string) => `「${text}」`
/** Several words of the author. */
export const names = (texts: readonly string[]) => texts.map(name).join('、')
/** A long list is cut: a message is not a catalogue. */
export const some = (texts: readonly string[]) => names(texts.slice(0, 8)) + (texts.length > 8 ? ' 等' : '')
/** Words that may be written, a long list cut. */
export const list = (texts: readonly string[]) =>
  texts.slice(0, 8).join('、') + (texts.length > 8 ? ' 等' : '')
/** A way from one to the next. */
export const line = (path: readonly string[]) => path.join(' → ')
/** The fix that names what to write instead. */
export const change = (nearest: string | undefined) =>
  nearest === undefined ? {} : { fix: `改为：${nearest}` }
/** A number without the dust of binary fractions. */
export const round = (number: number) => Math.round(number * 100) / 100
/** What YAML makes of a text without quotes. */
export const takenFor = (text: string) =>
  text.startsWith('#') ? '注释' : /^[-+.\d]/.test(text) ? '数字' : '是/否'
/** The fix that names what to write instead; for a person to decide where it does not say quite the same. */
export const instead = (found: string, nearest: string, written = asWritten(nearest)) =>
  keepsAll(found, nearest) ? `改为：${written}` : `如果是这个意思，写成：${written}`
