import { join, relative } from 'node:path'
import type { Lang, Published } from '../index.js'
import { type BuildWords, buildWords } from './build-words.js'

/** What a run of `build` came to. */
export interface BuildResult {
  published: Published
  /** Roles that have errors. */
  skipped: readonly string[]
  /** Errors in the workspace. */
  errors: number
  folder: string
  seconds: number
  dryRun: boolean
}

/** What a build could not do, a line for each kind of trouble; empty when all went well. */
export function warningsOf({ published, skipped, errors }: BuildResult, lang: Lang): string {
  const words: BuildWords = buildWords[lang]
  return [
    ...failures(published, lang),
    ...published.missing.map(({ path, characters }) => words.missing(path, words.list(characters))),
    ...published.left.map(words.left),
    ...(skipped.length > 0 ? [words.skipped(words.list(skipped))] : []),
    ...(errors > 0 ? [words.errors(errors)] : []),
  ].join('\n')
}

/** Failures with the reason that they share said once: without a browser every PDF fails alike. */
function failures({ failed }: Published, lang: Lang): string[] {
  const words: BuildWords = buildWords[lang]
  const byReason = new Map<string, string[]>()
  for (const { path, error } of failed) {
    const reason = error.text[lang === 'zh-CN' ? 'zh' : 'en']
    byReason.set(reason, [...(byReason.get(reason) ?? []), path])
  }
  return [...byReason].map(([reason, paths]) =>
    paths.some((path) => reason.includes(path)) ? reason : words.failed(words.list(paths), reason),
  )
}

/** One line on what was done, and where to look at it; a dry run lists the files. */
export function summaryOf(result: BuildResult, lang: Lang): string {
  const words: BuildWords = buildWords[lang]
  const { made, unchanged, removed, failed } = result.published
  if (result.dryRun) return foreseen(result.published, words)
  const counts = [
    words.made(made.length),
    words.unchanged(unchanged.length),
    ...(removed.length > 0 ? [words.removed(removed.length)] : []),
    ...(failed.length > 0 ? [words.failures(failed.length)] : []),
    words.time(result.seconds.toFixed(1)),
  ]
  return `${counts.join(words.join)}\n${placeOf(result)}`
}

function foreseen({ made, unchanged, removed }: Published, words: BuildWords): string {
  return [
    ...made.map((path) => `${words.make} ${path}`),
    ...removed.map((path) => `${words.remove} ${path}`),
    words.dryRun(made.length, removed.length, unchanged.length),
  ].join('\n')
}

/** The page to open first, as a path that a terminal makes a link of. */
function placeOf({ published: { made, unchanged }, folder }: BuildResult): string {
  const hasIndex = made.includes('index.html') || unchanged.includes('index.html')
  const place = hasIndex ? join(folder, 'index.html') : folder
  const way = relative(process.cwd(), place)
  return way === '' || way.startsWith('..') ? place : way
}
