import type { ChangePhrases, Summary } from '../../change-words.js'
import { list, quote } from './marks.js'

/** 2 项重大、1 项一般: only the impacts that there are. */
const countsOf = ({ material, minor, editorial }: Summary) =>
  list(
    [
      material && `${material} 项重大`,
      minor && `${minor} 项一般`,
      editorial && `${editorial} 项文字`,
    ].flatMap((part) => part || []),
  )

/** A name in Latin letters, set off from the Chinese behind it. */
const spaced = (text: string) => (/[\w)]$/.test(text) ? `${text} ` : text)

/** Keys, not all of them when there are many. */
const few = (keys: readonly string[]) =>
  keys.length > 8 ? `${list(keys.slice(0, 8))} 等 ${keys.length} 项` : list(keys)

/** Everything else that a report of changes says in Chinese. */
export const phrases: ChangePhrases = {
  quote,
  owner: quote,
  trail: (steps) => steps.map(({ noun, name }) => `${noun}${quote(name)}`).join(' › '),
  within: (trail, lead) => `${trail}：${lead}`,
  happening: (noun, verb) => `${noun}（${verb}）`,
  colon: '：',
  list,
  detailed: (entry, details) => `${entry}（${details.join('，')}）`,
  touches: (count, names) => `涉及 ${count} 个岗位：${list(names)}${count > names.length ? ' 等' : ''}`,
  agreement: (parties) => `须经同意：${list(parties)}`,
  partlyAcknowledged: (by, missing) => `已由${list(by)}确认，还须${list(missing)}确认`,
  acknowledged: ({ by, on, reason }) =>
    `已确认：${[by, on, reason].filter((part) => part !== undefined && part !== '').join('，')}`,
  title: (base, head) => `岗位变更：${base} → ${head}`,
  none: (base, head) => `✓ ${base} → ${head}：岗位和能力素质模型没有实质内容的变化。`,
  noneKnown: (base, head) => `${base} → ${head}：读得出的部分没有变化；其余部分是否有变化，无法判断。`,
  summary: ({ material, minor, editorial, acknowledged, unread = 0 }) =>
    `重大 ${material} 项，一般 ${minor} 项，文字 ${editorial} 项${acknowledged > 0 ? `；其中已确认 ${acknowledged} 项` : ''}${unread > 0 ? `；另有 ${unread} 处读不出，未能比较` : ''}`,
  newRole: '新设',
  goneRole: '撤销',
  model: '能力素质模型与基础设置',
  cameFrom: (name) => `来自${quote(name)}`,
  formerly: (id) => `原标识 ${id}`,
  alsoSee: (subjects) =>
    `另见：${subjects.map(({ name, counts }) => `${name}（${countsOf(counts)}）`).join('、')}`,
  partial: '以下结果不完整',
  partialFiles: (files) => `这些文件有错误，请先运行 rolewright check 改正：${list(files)}`,
  unread: ({ side, parts, compared, isOnBoth }, name) => {
    const file = side === 'before' ? `原来的 ${name}` : name
    if (parts.length === 0) return `${file}：文件读不出，${isOnBoth ? '原有全部内容' : '其中的内容'}未能比较`
    const lost = parts.map(({ key, line }) => (key ? `${key}（第 ${line} 行）` : `第 ${line} 行`))
    return `${file}：${list(lost)}读不出，未比较${compared.length > 0 ? `；${spaced(few(compared))}已比较` : ''}`
  },
  unreadMore: (files) => `另有 ${files} 个文件也有读不出的内容，请运行 rolewright check 查看`,
  forgotten: (place, name, role) =>
    `${place} 仍写着${quote(name)}，这个岗位现在是${quote(role.name)}（${role.id}），请一并改过来`,
  foreign: (folders) => `子模块是另外的仓库，没有比较：${list(folders)}`,
  emptySide: (name) =>
    `${name} 中没有岗位。如果工作区换过文件夹，请写成“版本:文件夹”，例如 rolewright diff main:旧文件夹 HEAD:新文件夹。`,
  lacking: (base, commits) =>
    `${base} 上有 ${commits} 次提交是你这边还没有的，下面把它们反过来算成了你的变更。如只想看自己的变更，请运行 rolewright diff 或 rolewright diff ${base}...`,
  stale: (entries) => `approved-changes.yaml 中的这些变更编号对不上任何变更：${list(entries)}`,
  manyNamed: (lead, names) => `${lead}（${names.length} 项）：${list(names)}`,
  manyCounted: (noun, count, verbs) =>
    `${noun}共有 ${count} 项变更：${verbs.map(([verb, times]) => `${verb} ${times} 项`).join('，')}`,
  manyMore: (count) => `另有 ${count} 项同类变更；加上 --format markdown 可看全部。`,
  more: (count) => `另有 ${count} 项变更未列出。`,
  failed: (count, impact) => `✗ 有 ${count} 项影响为“${impact}”及以上的变更尚未确认。`,
  unsure: (impact) =>
    `✗ 有内容读不出，不能排除其中有影响为“${impact}”及以上的变更。请先运行 rolewright check，改正后再比较。`,
  accept:
    '如已商定，请运行 rolewright acknowledge 变更编号… --by 确认人 --reason 理由（全部确认用 --all），或在 approved-changes.yaml 中写：',
  sentence: (parts) => `${parts.join('；')}。`,
  others: (count) => `另有 ${count} 项变更`,
  wording: '文字修订',
  acknowledgement: { changes: '已确认变更', change: '变更编号', by: '确认人', on: '日期' },
  pay: '薪酬福利调整',
  older: (count) => `另有 ${count} 次更早的修订。`,
  columns: { impact: '影响', change: '变更', before: '原为', after: '现为' },
}
