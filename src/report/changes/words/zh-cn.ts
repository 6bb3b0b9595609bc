import type { ChangeWords } from './change-words.js'
import { nouns } from './zh-cn-nouns.js'

const quote = (text: string) => `「${text}」`
const list = (names: readonly string[]) => names.join('、')

/** What is said of changes in Chinese. */
export const chinese: ChangeWords = {
  nouns,
  leads: {
    subject: {
      added: ({ noun }) => `新增${noun}`,
      removed: ({ noun }) => `取消${noun}`,
    },
    role: {
      added: () => '新设岗位',
      removed: () => '撤销岗位',
      split: ({ others }) => `岗位拆分为${others.map(quote).join('')}`,
      merged: ({ others }) => `由${others.map(quote).join('')}合并而成`,
    },
    item: {
      added: ({ noun }) => `新增${noun}`,
      removed: ({ noun }) => `取消${noun}`,
      reworded: ({ noun }) => `${noun}改写（仅措辞）`,
      revised: ({ noun }) => `${noun}修改`,
      moved: ({ noun, name, change }) => `${noun}${quote(name)}由第 ${change.from} 位调到第 ${change.to} 位`,
      reordered: ({ noun }) => `${noun}顺序调整`,
    },
    task: {
      added: ({ noun }) => `新增${noun}`,
      removed: ({ noun }) => `取消${noun}`,
      reworded: ({ noun }) => `${noun}改写（仅措辞）`,
      revised: ({ noun }) => `${noun}修改`,
      moved: ({ noun, name, change }) => `${noun}${quote(name)}由第 ${change.from} 位调到第 ${change.to} 位`,
      reordered: ({ noun }) => `${noun}顺序调整`,
      reassigned: ({ change }) => `由职责${quote(String(change.before))}划归本职责`,
    },
    duty: {
      added: () => '新增职责',
      removed: () => '取消职责',
      reworded: () => '职责改写（仅措辞）',
      revised: () => '职责修改',
      moved: ({ name, change: { from = 0, to = 0 } }) =>
        `职责${quote(name)}由第 ${from} 位调到第 ${to} 位，重要性${to < from ? '提高' : '降低'}`,
      reordered: () => '职责按重要性重新排序',
      transferred: ({ others }) => `职责移交给${others.map(quote).join('')}`,
    },
    entry: {
      added: ({ noun }) => `新增${noun}`,
      removed: ({ noun }) => `取消${noun}`,
      renamed: ({ noun }) => `${noun}变更`,
      moved: ({ noun, name, change }) => `${noun}${quote(name)}由第 ${change.from} 位调到第 ${change.to} 位`,
      reordered: ({ noun }) => `${noun}顺序调整`,
    },
    text: {
      added: ({ noun }) => `新增${noun}`,
      removed: ({ noun }) => `取消${noun}`,
      reworded: ({ noun }) => `${noun}改写（仅措辞）`,
      revised: ({ noun }) => `${noun}修改`,
    },
    name: {
      added: ({ noun }) => `填写${noun}`,
      removed: ({ noun }) => `删去${noun}`,
      changed: ({ noun }) => `${noun}变更`,
    },
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
    amount: {
      added: ({ noun }) => `设定${noun}`,
      removed: ({ noun }) => `取消${noun}`,
      raised: ({ noun }) => `${noun}提高`,
      lowered: ({ noun }) => `${noun}降低`,
      changed: ({ noun }) => `${noun}变更`,
    },
    range: {
      added: ({ noun }) => `设定${noun}`,
      removed: ({ noun }) => `取消${noun}`,
      raised: ({ noun }) => `${noun}提高`,
      lowered: ({ noun }) => `${noun}降低`,
      widened: ({ noun }) => `${noun}放宽`,
      narrowed: ({ noun }) => `${noun}收窄`,
      changed: ({ noun }) => `${noun}变更`,
    },
    window: {
      added: ({ noun }) => `设定${noun}`,
      removed: ({ noun }) => `取消${noun}`,
      raised: ({ noun }) => `${noun}提高`,
      lowered: ({ noun }) => `${noun}降低`,
      widened: ({ noun }) => `${noun}放宽`,
      narrowed: ({ noun }) => `${noun}收窄`,
      changed: ({ noun }) => `${noun}变更`,
    },
    target: {
      added: ({ noun }) => `设定${noun}`,
      removed: ({ noun }) => `取消${noun}`,
      tightened: ({ noun }) => `${noun}收紧`,
      loosened: ({ noun }) => `${noun}放宽`,
      changed: ({ noun }) => `${noun}变更`,
    },
    cycle: {
      added: ({ noun }) => `设定${noun}`,
      removed: ({ noun }) => `取消${noun}`,
      denser: ({ noun }) => `${noun}加密`,
      rarer: ({ noun }) => `${noun}放宽`,
    },
    date: {
      added: ({ noun }) => `设定${noun}`,
      removed: ({ noun }) => `取消${noun}`,
      later: ({ noun }) => `${noun}推后`,
      earlier: ({ noun }) => `${noun}提前`,
    },
  },
  flags: {
    base: { set: () => '改为仅作模板，不再发布', unset: () => '不再仅作模板，开始发布' },
    'duty-essential': { set: () => '列为核心职责', unset: () => '不再列为核心职责' },
    'pay-published': { set: () => '薪酬改为对外公布', unset: () => '薪酬不再对外公布' },
  },
  impacts: { material: '重大', minor: '一般', editorial: '文字' },
  phrases: {
    quote,
    trail: (steps) => steps.map(({ noun, name }) => `${noun}${quote(name)}`).join(' › '),
    within: (trail, lead) => `${trail}：${lead}`,
    colon: '：',
    was: (before) => `（原为：${before}）`,
    list,
    detailed: (entry, details) => `${entry}（${details.join('，')}）`,
    touches: (count, names) => `涉及 ${count} 个岗位：${list(names)}${count > names.length ? ' 等' : ''}`,
    agreement: (parties) => `须经同意：${list(parties)}`,
    acknowledged: ({ by, on, reason }) =>
      `已确认：${[by, on, reason].filter((part) => part !== undefined && part !== '').join('，')}`,
    title: (base, head) => `岗位变更：${base} → ${head}`,
    none: (base, head) => `✓ ${base} → ${head}：岗位和能力素质模型没有实质内容的变化。`,
    noneKnown: (base, head) => `${base} → ${head}：读得出的部分没有变化；其余部分是否有变化，无法判断。`,
    summary: ({ material, minor, editorial, acknowledged }) =>
      `重大 ${material} 项，一般 ${minor} 项，文字 ${editorial} 项${acknowledged > 0 ? `；其中已确认 ${acknowledged} 项` : ''}`,
    newRole: '新设',
    goneRole: '撤销',
    model: '能力素质模型与基础设置',
    policy: '变更规则',
    formerly: (id) => `原标识 ${id}`,
    partial: '以下结果不完整',
    partialFiles: (files) =>
      `这些文件有错误，只比较了读得出的部分，请先运行 rolewright check 改正：${list(files)}`,
    foreign: (folders) => `子模块是另外的仓库，没有比较：${list(folders)}`,
    emptySide: (name) =>
      `${name} 中没有岗位。如果工作区换过文件夹，请写成“版本:文件夹”，例如 rolewright diff main:旧文件夹 HEAD:新文件夹。`,
    stale: (entries) => `approved-changes.yaml 中的这些确认与任何变更都不符：${list(entries)}`,
    more: (count) => `另有 ${count} 项变更未列出。`,
    failed: (count, impact) => `✗ 有 ${count} 项未确认的变更达到或超过“${impact}”。`,
    unsure: (impact) => `✗ 有文件没有读完整，无法确认没有达到“${impact}”的变更。`,
    accept: '如已商定，可在 approved-changes.yaml 中逐条确认：',
    sentence: (parts) => `${parts.join('；')}。`,
    others: (count) => `另有 ${count} 项变更`,
    wording: '文字修订',
    acknowledgement: { changes: '已确认变更', change: '变更编号', by: '确认人', on: '日期' },
    columns: { impact: '影响', change: '变更', before: '原为', after: '现为', place: '位置' },
    details: '详情',
  },
}
