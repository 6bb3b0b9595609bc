import { ToolError } from '../errors.js'

/** What of a machine is looked at, in the order in which one thing needs the other. */
export type Part = 'node' | 'git' | 'fonts' | 'cache' | 'browser' | 'pdf'

/** How it stands with one part of the machine. */
export interface Finding {
  part: Part
  ok: boolean
  /** Versions, paths and counts; none of them is a sentence. */
  facts: Readonly<Record<string, string | number | boolean>>
  /** What is wrong, and the next step. */
  trouble?: ToolError
}

/** Looks at one part; what fails is a finding, not the end of the run. */
export async function look(part: Part, facts: () => Promise<Finding['facts']>): Promise<Finding> {
  try {
    return { part, ok: true, facts: await facts() }
  } catch (error) {
    return { part, ok: false, facts: {}, trouble: troubleOf(error) }
  }
}

function troubleOf(error: unknown): ToolError {
  if (error instanceof ToolError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new ToolError('unforeseen', { reason }, { cause: error })
}
