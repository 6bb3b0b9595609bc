import type { Need } from '../error-facts.js'
import { ToolError } from '../errors.js'
import type { Format } from '../render/document.js'

/** What of a machine is looked at. */
export type Part = 'node' | 'git' | 'cache' | Need

/** How it stands with one part of the machine, or with one format that was tried. */
export interface Finding {
  part: Part | Format
  ok: boolean
  /** Versions, paths and counts; none of them is a sentence. */
  facts: Readonly<Record<string, string | number | boolean>>
  /** What is wrong, and the next step. */
  trouble?: ToolError
}

/** Looks at one part; what fails is a finding, not the end of the run. */
export async function look(part: Finding['part'], facts: () => Promise<Finding['facts']>): Promise<Finding> {
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
