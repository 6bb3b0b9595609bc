/** Why a run failed for a reason that is not in the author's text. */
export type ToolErrorKind = 'usage' | 'environment'

/** A sentence in both languages of the tool. */
export interface Bilingual {
  en: string
  zh: string
}

/**
 * The run cannot go on: wrong use or configuration (`usage`, exit code 2) or trouble of the environment such as
 * no browser, no git, a full disk (`environment`, exit code 3). The text is one clear sentence and the next step,
 * in both languages; the command line prints it without a stack trace.
 */
export class ToolError extends Error {
  readonly kind: ToolErrorKind
  readonly text: Bilingual

  constructor(kind: ToolErrorKind, text: Bilingual, options?: ErrorOptions) {
    super(text.en, options)
    this.name = 'ToolError'
    this.kind = kind
    this.text = text
  }
}
