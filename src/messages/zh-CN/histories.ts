import type { HistoryWords } from '../history-words.js'

/** What a history says in Chinese. */
export const histories: HistoryWords = {
  title: (name, id) => `${name}（${id}）的变更记录`,
  none: (name) => `${name}没有变更记录：它还没有提交到 git。`,
  noneHere: (name) => `这个克隆里看不到${name}的变更记录：缺少更早的历史。请先运行 git fetch --unshallow。`,
  cutOff: '这个克隆没有更早的历史；如需查看，请先运行 git fetch --unshallow。',
  partial: (files) => `这次提交中有文件带有错误，只比较了读得出的部分：${files.join('、')}`,
  version: (version) => `版本 ${version}`,
}
