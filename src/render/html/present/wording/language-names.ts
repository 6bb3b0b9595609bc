import type { Language } from '../../../../language.js'

/** The name of a language written as a tag (en → 英语, English); any other text is a name already. */
export function wordLanguage(language: string, lang: Language): string {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language)) return language
  return new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' }).of(language) ?? language
}
