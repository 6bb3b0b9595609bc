import type { Format } from '../render/document.js'
import { rendererOf } from '../render/formats.js'
import type { OpenRenderer, RenderRun } from '../render/renderer.js'

/** The opened renderer of a format that was asked for. */
export type Lent = (format: Format) => Promise<OpenRenderer>

/** Lends the renderers of some files, by how many files of each format there are. All open at once and are closed in any case. */
export async function withRenderers<T>(
  counts: ReadonlyMap<Format, number>,
  run: Omit<RenderRun, 'count'>,
  use: (lent: Lent) => Promise<T>,
): Promise<T> {
  const opening = new Map([...counts].map(([format, count]) => [format, open(format, { ...run, count })]))
  try {
    return await use(
      (format) => opening.get(format) ?? Promise.reject(new Error(`${format} was not asked for`)),
    )
  } finally {
    await Promise.all(
      [...opening.values()].map((one) =>
        one.then(
          (opened) => opened.close?.(),
          () => {},
        ),
      ),
    )
  }
}

/** What cannot be opened is told by the files that need it. */
function open(format: Format, run: RenderRun): Promise<OpenRenderer> {
  const opening = rendererOf(format).open(run)
  opening.catch(() => {})
  return opening
}
