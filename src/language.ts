/** The languages of messages and of documents, the usual one first. Whatever lacks one of them does not compile. */
export const languages = ['zh-CN', 'en'] as const

/** A language that Rolewright speaks. */
export type Language = (typeof languages)[number]

/** Something in every language; a text unless said otherwise. */
export type ByLanguage<T = string> = Readonly<Record<Language, T>>

/** What is asked for in every language. */
export function inEvery<T>(of: (language: Language) => T): ByLanguage<T> {
  return Object.fromEntries(languages.map((language) => [language, of(language)])) as ByLanguage<T>
}

/** The language that the name of a locale begins with: `zh_CN.UTF-8`, `en-GB`; undefined for any other. */
export function languageLike(name: string): Language | undefined {
  const own = /^[a-z]+/i.exec(name)?.[0].toLowerCase()
  return languages.find((language) => language.split('-')[0] === own)
}

/** Whether one who writes in a language writes keys in Chinese; others write them in English. */
export const writesChineseKeys: ByLanguage<boolean> = { 'zh-CN': true, en: false }
