/** A word on the command line that there is none of, and what may have been meant; empty where nothing is like it. */
interface Unknown {
  name: string
  near: string
}

/** Facts of a command line that is not understood. */
interface WrongUseFacts {
  'unknown-option': Unknown
  'unknown-command': Unknown
  'missing-argument': { name: string }
  'missing-role-title': Record<never, never>
  'option-without-value': { name: string }
  'missing-option': { name: string }
  'too-many-arguments': Record<never, never>
  /** Where to read on. */
  'see-help': { command: string }
}

/** The facts of every sentence of the command line by its code. */
export interface CommandLineFacts extends WrongUseFacts {
  /** The tool itself failed; the reason is for its developers. */
  'internal-error': { reason: string }
  'result-not-written': { reason: string }
  /** What a report calls the files of the workspace as they are. */
  'files-now': Record<never, never>
  'revisions-cut-off': Record<never, never>
  'configuration-broken': Record<never, never>
  'outputs-made': { done: number; total: number }
  'workspace-created': { folder: string; files: number; roles: number }
  /** `enter` is the folder to go to, as a shell takes it. */
  'next-steps': { enter?: string | undefined }
  'pipelines-not-set-up': Record<never, never>
  /** `id` where it is not the title. */
  'role-created': { path: string; id?: string | undefined }
  'nothing-to-acknowledge': { by: string }
  /** `left` are those who must still accept. */
  acknowledged: { file: string; by: string; changes: number; left: readonly string[] }
  'acknowledgements-match-nothing': { file: string; entries: readonly string[] }
}
