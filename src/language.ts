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
