import type { Language } from '../../../../language.js'
import { locales } from '../../../../messages/locales.js'

/** The mark before the head of a section: 三、 or 3. */
export const sectionMark = (number: number, lang: Language): string => locales[lang].sectionMark(number)

/** The mark before a head within a section: （三） or C. */
export const groupMark = (number: number, lang: Language): string => locales[lang].groupMark(number)

/** The mark before an item of a list: 1. in every language. */
export const itemMark = (number: number): string => `${number}.`

/** The mark before a part of an item: （1） or (a). */
export const partMark = (number: number, lang: Language): string => locales[lang].partMark(number)
