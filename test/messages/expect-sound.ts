import { expect } from 'vitest'
import { type Language, languages } from '../../src/language.js'

const fullWidth = /[，。；：！？（）、《》「」]/u
const halfWidth = /\p{Script=Han}[,;?!]\s*\p{Script=Han}/u

/** What is said of facts without Chinese in them is a sentence in each language, with its own punctuation and no hole. */
export function expectSound(say: (language: Language) => string): void {
  for (const language of languages) {
    const text = say(language)
    expect(text.trim()).not.toBe('')
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{/)
    if (language === 'en') expect(text).not.toMatch(fullWidth)
    if (language === 'zh-CN') expect(text).not.toMatch(halfWidth)
  }
}
