import type { Language } from '../language.js'
import type { Trace } from '../source/watched-source.js'

/** A run that brought a folder of outputs up to date: what it was asked, and all that it read. */
export interface LastRun {
  /** Its build of the tool and its flags, as `runKey` puts them together. */
  key: string
  /** The folder of outputs as the configuration names it; undefined when a flag named it. */
  out?: string
  /** The language of messages that the configuration asks for. */
  lang?: Language
  /** Paths of the outputs that it was about. */
  outputs: string[]
  /** What it read, in the workspace and in the package. */
  workspace: Seen
  builtIn: Seen
}

/** What was asked of a source, and a hash of the answers. */
interface Seen {
  trace: Trace
  hash: string
}

/** The last run as a record has it; undefined when there is none, or none that this build understands. */
export function readLastRun(written: unknown): LastRun | undefined {
  const run = written as Partial<LastRun> | undefined
  const isWhole = typeof run?.key === 'string' && Array.isArray(run.outputs) && run.workspace && run.builtIn
  return isWhole ? (run as LastRun) : undefined
}
