/** What a document can be about. */
export type Subject =
  | { kind: 'role'; id: string }
  | { kind: 'ladder'; id: string }
  | { kind: 'department'; id: string }
  | { kind: 'workspace' }

/** What a kind of document is about: a subject of one model, or two states of a workspace, which only `diff` has. */
export type DocumentKind = Subject['kind'] | 'comparison'

/** One line of a revision history. */
export interface RevisionEntry {
  change: string
  version?: string
  /** ISO date. */
  on?: string
  by?: string
}
