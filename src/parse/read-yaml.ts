import { type Document, parseDocument } from 'yaml'
import type { TextProblem } from './entry.js'
import { parsing } from './parsing.js'
import { type RepairedText, repairText } from './repaired-text.js'
import { setAside } from './set-aside.js'
import type { Shape } from './shape.js'
import { findSlips } from './slips/find-slips.js'

/** A YAML text as it was meant, as far as that can be told. Offsets of problems count in what the author wrote. */
export interface ReadYaml extends RepairedText {
  document: Document.Parsed
  /** Slips that were mended. */
  mended: TextProblem[]
  /** What could not be mended, by offsets in the mended text; what stands there is left out of it. */
  aside: TextProblem[]
  /** Lines or whole keys are left out: what is missing may be there. */
  isPartial: boolean
}

/** Reads a YAML text and mends its typing slips. */
export function readYaml(written: string, shape: Shape): ReadYaml {
  const slips = findSlips(written, shape)
  const { text, original } = repairText(
    written,
    slips.flatMap(({ edits }) => edits),
  )
  const mended = slips.flatMap(({ problem }) => problem ?? [])
  const document = parseDocument(text, parsing)
  const read = { text, original, mended, document, aside: [], isPartial: false }
  return document.errors.length === 0 ? read : withoutTrouble(read)
}

function withoutTrouble(read: ReadYaml): ReadYaml {
  const { original, mended } = read
  const { text, problems, blocks } = setAside(read.text)
  // Where lines belong that are set aside nobody knows.
  const isGuess = ({ code, start }: TextProblem) =>
    code === 'yaml-indent' &&
    blocks.some((block) => start >= original(block.start) && start <= original(block.end))
  return {
    text,
    original,
    mended: mended.filter((problem) => !isGuess(problem)),
    document: parseDocument(text, parsing),
    aside: problems,
    isPartial: problems.length > 0,
  }
}
