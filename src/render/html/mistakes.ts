import { type Bilingual, ToolError } from '../../errors.js'

/** Something wrong in a file of `templates/`, at a line that counts from 1. */
export interface Mistake {
  file: string
  line: number
  text: Bilingual
}

const MOST_SHOWN = 20

/** All mistakes at once, each with its file and line, so that they can be corrected together. */
export function mistakesTogether(mistakes: readonly Mistake[]): ToolError {
  const different = withoutRepeats(mistakes)
  const shown = different.slice(0, MOST_SHOWN)
  const more = different.length - shown.length
  const lines = (lang: keyof Bilingual) =>
    shown.map(({ file, line, text }) => `  ${file}:${line}  ${text[lang]}`)
  return new ToolError('usage', {
    en: [`Please correct the templates:`, ...lines('en'), ...(more ? [`  and ${more} more`] : [])].join('\n'),
    zh: [`模板有误，请修改：`, ...lines('zh'), ...(more ? [`  另有 ${more} 处`] : [])].join('\n'),
  })
}

/** A mistake in a shared file turns up in every document that uses it. */
function withoutRepeats(mistakes: readonly Mistake[]): Mistake[] {
  return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()]
}
