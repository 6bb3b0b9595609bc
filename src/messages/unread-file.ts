import type { Impact } from '../diff/impact.js'

/** A file of which something could not be compared, for it has mistakes. */
export interface UnreadFile {
  file: string
  side: 'before' | 'after'
  /** Keys as the author writes them, with the line of the mistake; none when nothing of the file could be read. */
  parts: readonly { key?: string; line: number }[]
  /** Keys that were compared all the same. */
  compared: readonly string[]
  /** Whether the other side has the file, too. */
  isOnBoth: boolean
  /** The gravest change that may be hidden in it. */
  gravest: Impact
}
