import type { Lang } from '../index.js'
import { oneOf } from './option-values.js'

/** Languages of messages by how people write them after --lang, in small letters. */
const spellings: ReadonlyMap<string, Lang> = new Map([
  ['zh-cn', 'zh-CN'],
  ['zh_cn', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['en', 'en'],
])

/** Takes a language as people write it; anything else ends the run with the list of languages. */
export function langNamed(text: string): Lang {
  return spellings.get(text.toLowerCase()) ?? oneOf<Lang>('--lang', ['zh-CN', 'en'])(text)
}

/** The language asked for by --lang, before the command line is understood; help and complaints need it too. */
export function langAskedFor(argv: readonly string[]): Lang | undefined {
  const at = argv.indexOf('--lang')
  const text = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice(7)
  return spellings.get(text?.toLowerCase() ?? '')
}

/** The language of the system: Chinese where it is set to Chinese of any kind, else English. */
export function systemLang(env: NodeJS.ProcessEnv): Lang {
  const posix = env.LC_ALL || env.LC_MESSAGES || env.LANG
  const name = posix || Intl.DateTimeFormat().resolvedOptions().locale
  return /^zh\b|^zh_/i.test(name) ? 'zh-CN' : 'en'
}
