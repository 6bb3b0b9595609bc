/** Why there is no comment, in one sentence and the next step, in both languages. */
export class Trouble extends Error {
  constructor(text, options) {
    super(text.en, options)
    this.text = text
  }
}

/** A text in the language that was asked for. */
export const say = ({ en, zh }, { ROLEWRIGHT_LANG: lang = '' }) => (/^zh/i.test(lang) ? zh : en)
