import type { Walk } from './walk.js'

/** A sign that is as wide as a Chinese one, and stands beside others without a blank. */
const wide = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]`
/** Signs that Chinese shares with other writing: wide beside a Chinese one. */
const shared = '[“”‘’—…·]'
const between = new RegExp(`^(?:${wide}${wide}|${wide}${shared}|${shared}${wide})$`, 'u')

/** Whether a line break between two signs stands for nothing: Chinese has no blanks between its words. */
export function isSeamless(before: string, after: string): boolean {
  return between.test((before.match(/.$/su)?.[0] ?? '') + (after.match(/^./su)?.[0] ?? ''))
}

/** Two lines of one text in one. */
export function joinLines(before: string, after: string): string {
  return isSeamless(before, after) ? before + after : `${before} ${after}`
}

/** A line break inside of a text, at an offset: YAML makes a blank of it, also where nobody would write one. */
export function foldLine({ text, folds }: Walk, lineBreak: number): void {
  let start = lineBreak
  while (/[ \t\r]/.test(text.charAt(start - 1))) start--
  let end = lineBreak + 1
  while (text.charAt(end) === ' ') end++
  if (isSeamless(text.slice(Math.max(start - 2, 0), start), text.slice(end, end + 2)))
    folds.push({ start, end, text: '' })
}

/** All line breaks of a text in quotes. */
export function foldQuoted(walk: Walk, start: number, closing: number): void {
  for (let at = walk.text.indexOf('\n', start); at >= 0 && at < closing; at = walk.text.indexOf('\n', at + 1))
    foldLine(walk, at)
}
