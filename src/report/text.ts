import picocolors from 'picocolors'
import type { Severity } from '../diagnostic.js'
import type { AnyDiagnostic } from '../rules/index.js'
import { foldRepeats } from './fold-repeats.js'
import { frameOf } from './frame.js'
import { countSeverities, type Format, type ReportOptions, type Shown } from './report.js'
import { phrasesOf, sayDiagnostic } from './words/say.js'
import { shown } from './words/speakable.js'
import { visible } from './words/visible.js'

type Colors = ReturnType<typeof picocolors.createColors>

const paints = {
  error: (colors: Colors) => colors.red,
  warning: (colors: Colors) => colors.yellow,
  note: (colors: Colors) => colors.cyan,
} satisfies Record<Severity, unknown>

/**
 * For people: place and message, the line with carets under it, what to write. Posts outside the workspace are nothing
 * to mend and are named together; a slip made all over a file is shown once. At the end one line of summary.
 */
export const text: Format = (shown, options) => {
  const linesOf = linesIn(shown.texts)
  const blocks = foldRepeats(shown.diagnostics.filter(({ code }) => code !== 'outside-post')).map(
    ({ first, again }) => [block(first, linesOf, options), ...repeats(again, options)].join('\n'),
  )
  return [...blocks, ...outsidePosts(shown, options), ending(shown, options)].join('\n\n')
}

function outsidePosts({ diagnostics }: Shown, { lang, color = false }: ReportOptions): string[] {
  const posts = new Map<string, string>()
  for (const { code, facts, place } of diagnostics)
    if (code === 'outside-post' && !posts.has(facts.name))
      posts.set(facts.name, `${visible(place.file)}:${place.start.line}`)
  if (posts.size === 0) return []
  const { severity, outsidePosts: say } = phrasesOf(lang)
  const named = [...posts].map(([name, at]) => ({ name: shown(name), at }))
  return [`${paints.note(picocolors.createColors(color))(severity.note)}  ${say(named)}`]
}

/** In which lines the same slip is made again. */
function repeats(again: readonly AnyDiagnostic[], { lang, color = false }: ReportOptions): string[] {
  if (again.length === 0) return []
  const lines = [...new Set(again.map(({ place }) => place.start.line))]
  return [`  ${picocolors.createColors(color).dim(phrasesOf(lang).again(again.length, lines))}`]
}

type LinesOf = (file: string) => readonly string[]

/** The lines of files; a file is cut once, however much is wrong in it. */
function linesIn(texts: Shown['texts']): LinesOf {
  const known = new Map<string, readonly string[]>()
  return (file) => {
    const lines = known.get(file) ?? (texts.get(file) ?? '').split('\n')
    known.set(file, lines)
    return lines
  }
}

function block(diagnostic: AnyDiagnostic, linesOf: LinesOf, { lang, color = false }: ReportOptions): string {
  const colors = picocolors.createColors(color)
  const { file, start } = diagnostic.place
  const { message, fix } = sayDiagnostic(diagnostic, lang)
  const { severity, fix: fixWord } = phrasesOf(lang)
  const paint = paints[diagnostic.severity](colors)
  const place = colors.bold(`${visible(file)}:${start.line}:${start.column}`)
  const frame = frameOf(linesOf(file), diagnostic.place)
  const gutter = ' '.repeat(String(start.line).length)
  const bar = colors.dim('│')
  return [
    `${place}  ${paint(severity[diagnostic.severity])}  ${message}`,
    ...(frame
      ? [
          `  ${colors.dim(String(start.line))} ${bar} ${frame.line}`,
          `  ${gutter} ${bar} ${paint(frame.marks)}`,
        ]
      : []),
    ...(fix === undefined ? [] : [`  ${gutter} ${colors.green(fixWord)}  ${fix.trimEnd()}`]),
  ].join('\n')
}

function ending(
  { diagnostics, found, files, entities }: Shown,
  { lang, color = false }: ReportOptions,
): string {
  const colors = picocolors.createColors(color)
  const phrases = phrasesOf(lang)
  const counts = countSeverities(found)
  const hidden = found.length - diagnostics.length
  const fine = counts.errors + counts.warnings === 0
  const summary = fine
    ? colors.green(phrases.fine(entities))
    : paints[counts.errors > 0 ? 'error' : 'warning'](colors)(phrases.summary({ ...counts, files }))
  return hidden > 0 ? `${phrases.more(hidden)}\n${summary}` : summary
}
