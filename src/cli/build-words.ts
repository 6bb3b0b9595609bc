import type { Lang } from '../index.js'

/** What a build says. */
export interface BuildWords {
  list(names: readonly string[]): string
  missing(characters: string, at: string): string
  left(path: string): string
  skipped(roles: string): string
  failed(paths: string, reason: string): string
  /** Of each: how many. */
  made(count: number): string
  unchanged(count: number): string
  removed(count: number): string
  failures(count: number): string
  time(seconds: string): string
  join: string
  make: string
  remove: string
  dryRun(made: number, removed: number, unchanged: number): string
}

const MOST_NAMED = 10

/** The words of a build in each language. */
export const buildWords = {
  en: {
    list: (names) =>
      names.length > MOST_NAMED
        ? `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
        : names.join(', '),
    missing: (characters, at) => `No font has ${characters}: left blank in PDFs. First at ${at}.`,
    left: (path) => `${path} is out of date, but someone has changed it, so it was left.`,
    skipped: (roles) => `Not published, because of errors: ${roles}.`,
    failed: (paths, reason) => `${paths}: ${reason}`,
    made: (count) => `${count} ${count === 1 ? 'file' : 'files'} written`,
    unchanged: (count) => `${count} unchanged`,
    removed: (count) => `${count} removed`,
    failures: (count) => `${count} failed`,
    time: (seconds) => `${seconds} s`,
    join: ', ',
    make: 'write',
    remove: 'remove',
    dryRun: (made, removed, unchanged) =>
      `Dry run: ${made} to write, ${removed} to remove, ${unchanged} unchanged; nothing was written.`,
  },
  'zh-CN': {
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
  },
} as const satisfies Record<Lang, BuildWords>
