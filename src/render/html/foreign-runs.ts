import type { Language } from '../../language.js'
import { locales } from '../../messages/locales.js'
import { mapTexts } from './map-texts.js'

/** Signs that Chinese faces draw as wide as a character and Latin ones narrow. */
const NARROW_OR_WIDE = /[‘’“”…—]/

/** Text without Chinese characters and signs. */
const FOREIGN = /[^\p{Script=Han}\u3000-\u30ff\uff00-\uffef]+/gu

/** An entity, or a letter: the borders of words. */
const LETTER = /&[#\w]+;|[\p{Script=Latin}\p{N}]/gu

/**
 * Tells the language of what is English on a Chinese page, wherever a sign is drawn by it: `the team’s “best”`. Quotation
 * marks around an English name in a Chinese sentence are Chinese.
 */
export function foreignRuns(html: string, lang: Language): string {
  if (!locales[lang].wideSigns || !NARROW_OR_WIDE.test(html)) return html
  return mapTexts(html, (text) =>
    NARROW_OR_WIDE.test(text) ? text.replace(FOREIGN, (run) => marked(run, text)) : text,
  )
}

function marked(run: string, text: string): string {
  const [start, end] = run === text ? trimmedSpan(run) : wordSpan(run)
  const words = run.slice(start, end)
  const isEnglish = NARROW_OR_WIDE.test(words) && /\p{Script=Latin}/u.test(words)
  return isEnglish ? `${run.slice(0, start)}<span lang="en">${words}</span>${run.slice(end)}` : run
}

function trimmedSpan(run: string): [number, number] {
  const start = run.length - run.trimStart().length
  return [start, run.trimEnd().length]
}

/** From the first letter to the last, with the sign that closes a quotation which was opened between them. */
function wordSpan(run: string): [number, number] {
  const letters = [...run.matchAll(LETTER)].filter(([found]) => !found.startsWith('&'))
  const [first, last] = [letters[0], letters.at(-1)]
  if (first === undefined || last === undefined) return [0, 0]
  const end = last.index + last[0].length
  const isOpen = run.slice(first.index, end).split('“').length > run.slice(first.index, end).split('”').length
  return [first.index, isOpen && run[end] === '”' ? end + 1 : end]
}
