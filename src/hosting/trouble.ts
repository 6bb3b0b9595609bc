import type { Bilingual } from '../errors.js'

/** Why there is no comment, in one sentence and the next step, in both languages. */
export class Trouble extends Error {
  readonly text: Bilingual

  constructor(text: Bilingual, options?: ErrorOptions) {
    super(text.en, options)
    this.text = text
  }
}

/** A text in the language that was asked for. */
export function say({ en, zh }: Bilingual, { ROLEWRIGHT_LANG: lang = '' }: NodeJS.ProcessEnv): string {
  return /^zh/i.test(lang) ? zh : en
}
