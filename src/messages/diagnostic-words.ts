import type { DiagnosticCode, DiagnosticFacts } from '../diagnostic.js'

/** What is said of a diagnostic: what is the matter, and what to write instead. */
export interface Said {
  message: string
  fix?: string
}

/** The sentences of every diagnostic in one language. A code without a sentence does not compile. */
export type DiagnosticSentences = { [C in DiagnosticCode]: (facts: DiagnosticFacts[C]) => Said }

/** How many of what were looked at. */
export interface Counts {
  roles: number
  competencies: number
  kpis: number
  ladders: number
}

/** Everything else that a report says in one language. */
export interface ReportPhrases {
  severity: Record<'error' | 'warning' | 'note', string>
  fix: string
  /** One line: posts without a role file, each once, and where it is first named. */
  outsidePosts(posts: { name: string; at: string }[]): string
  /** One line: how often a slip is made again in the same file, and in which lines. */
  again(count: number, lines: number[]): string
  /** One line: all is well. */
  fine(counts: Counts): string
  /** One line: how much there is to do. */
  summary(found: { errors: number; warnings: number; files: number }): string
  /** How many more there are than were shown. */
  more(count: number): string
}

/** All that a report of diagnostics says in one language. */
export interface DiagnosticWords {
  sentences: DiagnosticSentences
  phrases: ReportPhrases
}
