import picocolors from 'picocolors'
import type { Change } from '../../diff/change.js'
import type { Impact } from '../../diff/impact.js'
import type { Run } from '../../marks/marked-text.js'
import { visible } from '../words/visible.js'
import { acceptanceOf } from './agreement.js'
import { type ChangeReport, type ChangeReportOptions, placeOf } from './change-report.js'
import { failingChanges } from './failing.js'
import type { Many } from './many.js'
import { markedValues } from './marked-words.js'
import { ownerOf, sayChange } from './said-change.js'
import { touchedBy } from './touched.js'
import { changeWordsOf } from './words/spoken-words.js'

type Colors = ReturnType<typeof picocolors.createColors>

const paints = {
  material: (colors: Colors) => colors.red,
  minor: (colors: Colors) => colors.yellow,
  editorial: (colors: Colors) => colors.dim,
} satisfies Record<Impact, unknown>

/**
 * One change on a line of its own: impact, sentence, place; below it whom it reaches and who accepted it. In a list that
 * is about one role (`role`) it says whose it is when it is another's.
 */
export function changeLine(
  change: Change,
  report: Pick<ChangeReport, 'titles'>,
  { lang, color = false, role }: Pick<ChangeReportOptions, 'lang' | 'color'> & { role?: string },
): string {
  const colors = picocolors.createColors(color)
  const words = changeWordsOf(lang)
  const paint = change.acknowledged ? colors.dim : paints[change.impact](colors)
  const place = placeOf(change)?.place
  const at = place ? colors.dim(`  ${visible(place.file)}:${place.start.line}`) : ''
  const own = ownerOf(change, lang, role)
  const widest = Math.max(...Object.values(words.impacts).map(({ length }) => length))
  const notes = [...touchedBy(change, report, words.phrases), ...acceptanceOf(change, words.phrases)]
  return [
    `  ${paint(words.impacts[change.impact].padEnd(widest))}  ${own}${sentence(change, { lang, color })}${at}`,
    ...notes.map((note) => `        ${colors.dim(visible(note))}`),
  ].join('\n')
}

/** Changes of one list that are too many to be read one by one: how many there are, and the first of them. */
export function linesOf(
  { said, changes, first, isAll }: Many,
  report: Pick<ChangeReport, 'titles' | 'failOn'>,
  options: Pick<ChangeReportOptions, 'lang' | 'color'>,
): string[] {
  const { lang, color = false } = options
  const colors = picocolors.createColors(color)
  const words = changeWordsOf(lang)
  const widest = Math.max(...Object.values(words.impacts).map(({ length }) => length))
  const impact = paints[first.impact](colors)(words.impacts[first.impact].padEnd(widest))
  const place = placeOf(first)?.place
  const at = place ? colors.dim(`  ${visible(place.file)}:${place.start.line}`) : ''
  const head = `  ${impact}  ${ownerOf(first, lang)}${visible(said)}${isAll ? at : ''}`
  if (isAll) return [head]
  // What is grave, or makes the run fail, is shown whole.
  const isGrave = first.impact === 'material' || failingChanges(changes, report.failOn).length > 0
  const shown = isGrave ? changes : changes.slice(0, SHOWN)
  const left = changes.length - shown.length
  return [
    head,
    ...shown.map((change) => changeLine(change, report, options)),
    ...(left > 0 ? [`        ${colors.dim(words.phrases.manyMore(left))}`] : []),
  ]
}

/** Of many changes so many are shown. */
const SHOWN = 3

function sentence(
  change: Change,
  { lang, color = false }: Pick<ChangeReportOptions, 'lang' | 'color'>,
): string {
  const { lead, before, after, message } = sayChange(change, lang)
  const marked = markedValues(change, { before, after })
  if (!marked) return message
  const colors = picocolors.createColors(color)
  const { colon } = changeWordsOf(lang).phrases
  return `${lead}${colon}${marked.map((part) => show(part, colors)).join('')}`
}

/** Without colour the marks are those of `git diff --word-diff`. */
function show({ text: shown, mark }: Run, colors: Colors): string {
  if (mark === undefined) return shown
  if (mark === 'added')
    return colors.isColorSupported ? colors.green(colors.underline(shown)) : `{+${shown}+}`
  return colors.isColorSupported ? colors.red(colors.strikethrough(shown)) : `[-${shown}-]`
}
