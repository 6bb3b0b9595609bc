import type { Language } from '../index.js'
import { languageLike, languages } from '../language.js'
import { oneOf } from './option-values.js'

/** Languages of messages by how people write them after --lang, in small letters. */
const spellings: ReadonlyMap<string, Language> = new Map(
  languages.flatMap((language) => {
    const tag = language.toLowerCase()
    return [tag, tag.replace('-', '_'), tag.split('-')[0] ?? tag].map((text) => [text, language] as const)
  }),
)

/** Takes a language as people write it; anything else ends the run with the list of languages. */
export function langNamed(text: string): Language {
  return spellings.get(text.toLowerCase()) ?? oneOf<Language>('--lang', languages)(text)
}

/** The language asked for by --lang, before the command line is understood; help and complaints need it too. */
export function langAskedFor(argv: readonly string[]): Language | undefined {
  const at = argv.indexOf('--lang')
  const text = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice(7)
  return spellings.get(text?.toLowerCase() ?? '')
}

/** The language of the system, of whatever country; English where it is none of ours. */
export function systemLang(env: NodeJS.ProcessEnv): Language {
  const posix = env.LC_ALL || env.LC_MESSAGES || env.LANG
  const name = posix || Intl.DateTimeFormat().resolvedOptions().locale
  return languageLike(name) ?? 'en'
}
