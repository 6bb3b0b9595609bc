import { ToolError } from '../errors.js'
import { nearestOf } from '../model/typo.js'
import type { Document, Format } from '../render/document.js'
import { formatNames } from '../render/formats.js'
import { formatsOf } from './targets.js'

/**
 * Ends the run when formats are asked for in vain: one that there is not, one that no document is made in, or none that a
 * document which is named has.
 */
export function refuseFormats(
  asked: readonly Format[] | undefined,
  { documents, areNamed }: { documents: readonly Document[]; areNamed: boolean },
): void {
  const known = formatNames()
  for (const format of asked ?? []) {
    if (known.includes(format)) continue
    throw new ToolError('unknown-format', {
      name: format,
      near: nearestOf(format, known),
      known,
      more: false,
    })
  }
  // Documents that have mistakes are told elsewhere.
  if (asked === undefined || documents.length === 0) return
  const lacking = documents.filter((document) => formatsOf(document, asked).length === 0)
  const [first] = lacking
  if (first && (areNamed || lacking.length === documents.length))
    throw withoutFormat(first, asked, lacking.length)
}

function withoutFormat({ title, formats, onRequest }: Document, asked: readonly Format[], lacking: number) {
  return new ToolError('document-without-format', {
    ...(lacking === 1 && { title }),
    asked,
    formats: lacking === 1 ? [...formats, ...onRequest] : [],
  })
}
