import type { Output } from '../../src/publish/plan.js'
import { withRenderers } from '../../src/publish/with-renderers.js'
import type { Document } from '../../src/render/document.js'
import type { DocumentView } from '../../src/render/html/present/types.js'

/** An output as text, made by the renderer of its format. */
export async function made(output: Output | undefined): Promise<string> {
  const { format, make } = thereIs(output)
  const bytes = await withRenderers(new Map([[format, 1]]), { jobs: 1 }, async (lent) =>
    make(await lent(format), () => {}),
  )
  return Buffer.from(bytes).toString()
}

/** What the renderer of an output is given to make it from. */
export async function given(
  output: Output | undefined,
): Promise<{ view: DocumentView; document: Document; created: string }> {
  return new Promise((resolve, reject) => {
    const render = async (view: DocumentView, document: Document, { created }: { created: string }) => {
      resolve({ view, document, created })
      return new Uint8Array()
    }
    thereIs(output)
      .make({ render }, () => {})
      .catch(reject)
  })
}

function thereIs(output: Output | undefined): Output {
  if (output === undefined) throw new Error('there is no such output')
  return output
}
