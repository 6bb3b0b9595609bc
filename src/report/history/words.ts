import type { ReportLang } from '../words/say.js'

/** What a history says beside its changes. */
export interface HistoryWords {
  title(name: string, id: string): string
  none(name: string): string
  /** The same where the history was cut off. */
  noneHere(name: string): string
  cutOff: string
  partial(files: readonly string[]): string
  version(version: string): string
}

/** What a history says, in both languages. */
export const historyWords: Record<ReportLang, HistoryWords> = {
  'zh-CN': {
    title: (name, id) => `${name}（${id}）的变更记录`,
    none: (name) => `${name}没有变更记录：它还没有提交到 git。`,
    noneHere: (name) => `这个克隆里看不到${name}的变更记录：缺少更早的历史。请先运行 git fetch --unshallow。`,
    cutOff: '这个克隆没有更早的历史；如需查看，请先运行 git fetch --unshallow。',
    partial: (files) => `这次提交中有文件带有错误，只比较了读得出的部分：${files.join('、')}`,
    version: (version) => `版本 ${version}`,
  },
  en: {
    title: (name, id) => `History of ${name} (${id})`,
    none: (name) => `${name} has no history: it has not been committed to git yet.`,
    noneHere: (name) =>
      `The history of ${name} is not in this clone, which lacks older commits; run git fetch --unshallow to see it.`,
    cutOff: 'This clone has no older history; run git fetch --unshallow to see it.',
    partial: (files) =>
      `in this commit files had errors, and only what could be read was compared: ${files.join(', ')}`,
    version: (version) => `version ${version}`,
  },
}
