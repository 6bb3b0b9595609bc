import type { BuildWords } from '../../command-line-words.js'

const MOST_NAMED = 10

/** What a build says in Chinese. */
export const build: BuildWords = {
  list: (names) =>
    names.length > MOST_NAMED
      ? `${names.slice(0, MOST_NAMED).join('、')}等 ${names.length} 个`
      : names.join('、'),
  missing: (characters, at) => `字体中没有 ${characters}，PDF 中会是空白。首次出现在 ${at}。`,
  left: (path) => `${path} 已不再需要，但被人改动过，所以没有删除。`,
  skipped: (roles) => `有错误而未发布的岗位：${roles}。`,
  failed: (paths, reason) => `${paths}：${reason}`,
  made: (count) => `生成 ${count} 个`,
  unchanged: (count) => `未变 ${count} 个`,
  removed: (count) => `删除 ${count} 个`,
  failures: (count) => `失败 ${count} 个`,
  time: (seconds) => `用时 ${seconds} 秒`,
  join: '，',
  make: '生成',
  remove: '删除',
  dryRun: (made, removed, unchanged) =>
    `试运行：将生成 ${made} 个，删除 ${removed} 个，不变 ${unchanged} 个；没有写入任何文件。`,
}
