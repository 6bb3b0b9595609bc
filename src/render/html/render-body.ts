import { ToolError } from '../../errors.js'
import type { Document, Look } from '../document.js'
import { withMarkdown } from './markdown.js'
import type { DocumentView } from './present/types.js'
import { TooManySteps } from './step-limit.js'
import { compileTemplate, type Template } from './template/compile.js'

/** Renders a document's template with a view that is plain data: the content of the page's body. */
export async function renderBody(document: Document, view: DocumentView): Promise<string> {
  const template = compiled(document, lookOf(document, view))
  return withMarkdown(() => template(view)).catch((error: unknown) => {
    throw isEndless(error)
      ? new ToolError('endless-template', { document: document.name }, { cause: error })
      : error
  })
}

/** The look that a view asks for, or the only one. */
export function lookOf(document: Document, view: DocumentView): Look {
  const look = document.looks[view.look] ?? document.looks.default ?? Object.values(document.looks)[0]
  if (look === undefined) throw new Error(`document ${document.name} has no look`)
  return look
}

const templates = new WeakMap<Look, Template>()

function compiled({ partials }: Document, look: Look): Template {
  const template = templates.get(look) ?? compileTemplate(look.template, partials)
  templates.set(look, template)
  return template
}

/** Too many steps, a partial that calls itself until the stack is full, or a text longer than any can be. */
function isEndless(error: unknown): boolean {
  return error instanceof TooManySteps || error instanceof RangeError
}
