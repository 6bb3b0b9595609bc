import type { Turn } from '../../../diff/change.js'
import type { Field } from '../../../diff/fields.js'
import type { ChangeWords, Facts, Leads } from '../../change-words.js'
import { list, quote } from './marks.js'

/** What makes a revised sentence another rule. */
const turns: Record<Turn, string> = {
  negation: '肯定与否定的意思有变',
  power: '职权大小有变',
  opposite: '意思相反',
  service: '时限或标准有变',
  figure: '数字有变',
  replaced: '大部分内容已更换',
}

/** What comes and goes in a list. */
const listed = {
  added: ({ noun }) => `新增${noun}`,
  removed: ({ noun }) => `取消${noun}`,
} satisfies Leads

/** Moves that one sentence holds. */
const most = 4

function moved(moves: Facts['moves']): string {
  const said = moves
    .slice(0, most)
    .map(({ name, from, to }) => `${quote(name)}由第 ${from} 项移到第 ${to} 项`)
  return said.join('，') + (moves.length > most ? `，另有 ${moves.length - most} 项移位` : '')
}

/** What stands as a text, rather than being granted or asked. */
const writing = { ...listed, removed: ({ noun }) => `删去${noun}` } satisfies Leads

const ordered = {
  moved: ({ noun, name, change }) => `${noun}${quote(name)}由第 ${change.from} 位调到第 ${change.to} 位`,
  reordered: ({ noun, moves }) => `${noun}顺序调整：${moved(moves)}`,
} satisfies Leads

const worded = {
  reworded: ({ noun }) => `${noun}改写（仅措辞）`,
  revised: ({ noun, change: { turn } }) => `${noun}修改${turn ? `（${turns[turn]}）` : ''}`,
} satisfies Leads

/** What is settled, rather than listed. */
const settled = {
  added: ({ noun }) => `设定${noun}`,
  removed: ({ noun }) => `取消${noun}`,
} satisfies Leads

const changed = { changed: ({ noun }) => `${noun}变更` } satisfies Leads
/** What grows by another word than 提高. */
const growing: Partial<Record<Field, readonly [string, string]>> = {
  headcount: ['增加', '减少'],
  probation: ['延长', '缩短'],
}
const sized = {
  raised: ({ noun, change: { field } }) => `${noun}${growing[field]?.[0] ?? '提高'}`,
  lowered: ({ noun, change: { field } }) => `${noun}${growing[field]?.[1] ?? '降低'}`,
} satisfies Leads
const spanned = {
  widened: ({ noun }) => `${noun}放宽`,
  narrowed: ({ noun }) => `${noun}收窄`,
} satisfies Leads
const sentence = { ...listed, ...worded, ...ordered }
const entry = { ...listed, renamed: changed.changed, ...ordered }
const toAnotherDuty = { reassigned: ({ noun, name }) => `${noun}${quote(name)}划归另一职责` } satisfies Leads

/** The heads of sentences in Chinese. */
export const leads: ChangeWords['leads'] = {
  subject: listed,
  role: {
    added: () => '新设岗位',
    removed: () => '撤销岗位',
    split: ({ others }) => `岗位拆分为${others.map(quote).join('')}`,
    merged: ({ others }) => `由${others.map(quote).join('')}合并而成`,
    absorbed: ({ others }) => `岗位并入${others.map(quote).join('')}`,
  },
  item: sentence,
  task: { ...sentence, ...toAnotherDuty },
  indicator: { ...sentence, ...writing, reassigned: ({ noun }) => `${noun}改属其他等级` },
  duty: {
    ...listed,
    ...worded,
    moved: ({ name, change: { from = 0, to = 0 } }) =>
      `职责${quote(name)}由第 ${from} 位调到第 ${to} 位，重要性${to < from ? '提高' : '降低'}`,
    reordered: ({ moves }) => `职责按重要性重新排序：${moved(moves)}`,
    transferred: ({ others }) => `职责移交给${others.map(quote).join('')}`,
    split: () => '职责拆分',
    grouped: ({ name }) => `原有职责改列为职责${quote(name)}下的任务`,
    ungrouped: ({ name }) => `职责${quote(name)}下的任务改列为职责`,
  },
  entry,
  passage: { ...sentence, ...writing, reassigned: ({ noun, name }) => `${noun}${quote(name)}划归另一小节` },
  section: { ...entry, ...writing, reassigned: ({ noun, name }) => `${noun}${quote(name)}划归另一小节` },
  picture: {
    added: ({ noun }) => `${noun}开始显示`,
    removed: ({ noun }) => `${noun}不再显示`,
    replaced: ({ noun, name, change }) =>
      change.before === change.after ? `${noun}${quote(name)}换了内容，文件名没变` : `${noun}更换`,
  },
  part: { ...entry, ...toAnotherDuty },
  text: { ...writing, ...worded },
  name: { added: ({ noun }) => `填写${noun}`, removed: ({ noun }) => `删去${noun}`, ...changed },
  setting: { ...settled, ...changed },
  superior: {
    added: () => '指定直接上级',
    removed: () => '不再有直接上级',
    changed: () => '直接上级变更',
    regrouped: ({ others, change }) =>
      `${others.length} 个岗位（${list(others)}）改由${quote(change.subject.name)}直接管理`,
  },
  need: {
    required: ({ noun }) => `${noun}由优先改为必备`,
    preferred: ({ noun }) => `${noun}由必备改为优先`,
  },
  amount: { ...settled, ...sized, ...changed },
  range: { ...settled, ...sized, ...spanned, ...changed },
  window: { ...settled, ...sized, ...spanned, ...changed },
  target: {
    ...settled,
    tightened: ({ noun }) => `${noun}收紧`,
    loosened: ({ noun }) => `${noun}放宽`,
    ...changed,
  },
  cycle: {
    ...settled,
    denser: ({ noun }) => (noun.endsWith('周期') ? `${noun}缩短` : `${noun}提高`),
    rarer: ({ noun }) => (noun.endsWith('周期') ? `${noun}延长` : `${noun}降低`),
  },
  date: { ...settled, later: ({ noun }) => `${noun}推后`, earlier: ({ noun }) => `${noun}提前` },
  rating: {
    added: ({ name }) => `${quote(name)}的变更另定评级`,
    removed: ({ name }) => `${quote(name)}的变更改按默认评级`,
    changed: ({ name }) => `${quote(name)}的变更改按其他评级`,
  },
  consent: {
    added: ({ name }) => `${quote(name)}的变更须经同意`,
    removed: ({ name }) => `${quote(name)}的变更不再须经同意`,
    changed: ({ name }) => `${quote(name)}的变更改由他人同意`,
  },
}
