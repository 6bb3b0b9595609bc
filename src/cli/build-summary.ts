import { join, relative } from 'node:path'
import type { Language, Published } from '../index.js'
import { commandLine } from '../messages/command-line.js'
import type { BuildWords } from '../messages/command-line-words.js'
import type { MissingCharacters } from './missing-characters.js'

/** What a run of `build` came to. */
export interface BuildResult {
  published: Published
  /** Roles that have errors. */
  skipped: readonly string[]
  /** Characters that no font has, and where they stand. */
  missing: readonly MissingCharacters[]
  folder: string
  seconds: number
  dryRun: boolean
  /** Only some documents, or only about some subjects. */
  part: boolean
}

/** What a build could not do, a line for each kind of trouble; empty when all went well. */
export function warningsOf({ published, skipped, missing }: BuildResult, lang: Language): string {
  const words = commandLine[lang].build
  return [
    ...failures(published, lang),
    ...blanksIn(missing, lang),
    ...published.left.map(words.left),
    ...(skipped.length > 0 ? [words.skipped(words.list(skipped))] : []),
  ].join('\n')
}

/** What is blank on paper, a line for each place. */
export function blanksIn(missing: readonly MissingCharacters[], lang: Language): string[] {
  const words = commandLine[lang].build
  return missing.map(({ at, characters }) => words.missing(words.list(characters), at))
}

/** Failures with the reason that they share said once: without a browser every PDF fails alike. */
function failures({ failed }: Published, lang: Language): string[] {
  const words = commandLine[lang].build
  const byReason = new Map<string, string[]>()
  for (const { path, error } of failed) {
    const reason = error.text[lang]
    byReason.set(reason, [...(byReason.get(reason) ?? []), path])
  }
  return [...byReason].map(([reason, paths]) =>
    paths.some((path) => reason.includes(path)) ? reason : words.failed(words.list(paths), reason),
  )
}

/** One line on what was done, and where to look at it; a dry run lists the files. */
export function summaryOf(result: BuildResult, lang: Language): string {
  const words = commandLine[lang].build
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

/** As many files are named one by one. */
const FEW = 4

/** The page to open first, or the files of a small part, as paths that a terminal makes links of. */
function placeOf({ published: { made, unchanged }, folder, part }: BuildResult): string {
  const files = [...made, ...unchanged].sort()
  if (part && files.length > 0 && files.length <= FEW)
    return files.map((path) => wayTo(join(folder, path))).join('\n')
  return wayTo(files.includes('index.html') ? join(folder, 'index.html') : folder)
}

function wayTo(place: string): string {
  const way = relative(process.cwd(), place)
  return way === '' || way.startsWith('..') ? place : way
}
