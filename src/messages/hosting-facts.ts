/** Why a part of a report is not what it should be. */
export type ShapeFault =
  | { at: string; is: 'no-text' | 'no-list' | 'no-object' }
  | { at: string; noneOf: readonly string[] }

/** Why a file is not posted as a comment. */
export type WhyRefused = 'not-a-report' | 'not-json' | 'too-long' | ShapeFault

/** The facts of all that is said of the comment of a pull request, by its code. */
export interface HostingFacts {
  /** What became of it; with its address behind it, where it has one. */
  created: { url?: string | undefined }
  updated: { url?: string | undefined }
  same: { url?: string | undefined }
  nothing: Record<never, never>
  fork: Record<never, never>
  'no-file': Record<never, never>
  'no-pull-request': Record<never, never>
  outdated: Record<never, never>
  several: Record<never, never>
  'no-token': Record<never, never>

  'wrong-use': Record<never, never>
  'not-written': { reason: string }
  'not-posted': { why: WhyRefused }
  'github-token-missing': Record<never, never>
  'github-refused': { reason: string }
  'gitlab-refused': { reason: string }
  /** `to` is empty where the server does not say. */
  redirected: { host: string; to: string }
}
