import type { ReportPhrases } from '../../diagnostic-words.js'

/** Posts and lines that one line of a report names. */
const most = 12
const mostLines = 24

/** Everything else that a report says in Chinese. */
export const phrases = {
  severity: { error: '错误', warning: '警告', note: '提示' },
  fix: '改法',
  outsidePosts: (posts) => {
    const first = posts.slice(0, most).map(({ name, at }) => `${name}（${at}）`)
    const rest = posts.length > most ? ` 等 ${posts.length} 个` : ''
    return `下列岗位还没有文件，先当作外部岗位；如果写错了名称请改：${first.join('、')}${rest}`
  },
  again: (number, lines) => {
    const rest = lines.length > mostLines ? ' …' : ''
    return `另有 ${number} 处同样的问题：第 ${lines.slice(0, mostLines).join('、')}${rest} 行`
  },
  fine: ({ roles, competencies, kpis, ladders }) => {
    const counted = [
      `${roles} 个岗位`,
      ...(competencies > 0 ? [`${competencies} 项能力素质`] : []),
      ...(kpis > 0 ? [`${kpis} 个指标`] : []),
      ...(ladders > 0 ? [`${ladders} 个序列`] : []),
    ]
    return `✓ ${counted.join('、')}，没有问题。`
  },
  summary: ({ errors, warnings, files }) => {
    const found = [
      ...(errors > 0 ? [`${errors} 个错误`] : []),
      ...(warnings > 0 ? [`${warnings} 个警告`] : []),
    ]
    return `${errors > 0 ? '✗' : '!'} 检查了 ${files} 个文件：${found.join('、')}。`
  },
  more: (count) => `还有 ${count} 个没有列出。`,
} satisfies ReportPhrases
