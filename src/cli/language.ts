import type { Lang } from '../index.js'

/** Languages of messages, as --lang takes them. */
export const langs = ['zh-CN', 'en'] as const satisfies readonly Lang[]

/** The language asked for by --lang, before the command line is understood; help and complaints need it too. */
export function langAskedFor(argv: readonly string[]): Lang | undefined {
  const at = argv.indexOf('--lang')
  const text = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice(7)
  return langs.find((lang) => lang === text)
}

/** The language of the system: Chinese where it is set to Chinese of any kind, else English. */
export function systemLang(env: NodeJS.ProcessEnv): Lang {
  const posix = env.LC_ALL || env.LC_MESSAGES || env.LANG
  const name = posix || Intl.DateTimeFormat().resolvedOptions().locale
  return /^zh\b|^zh_/i.test(name) ? 'zh-CN' : 'en'
}
