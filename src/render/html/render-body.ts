import { ToolError } from '../../errors.js'
import type { Document, Look } from '../document.js'
import { withMarkdown } from './markdown.js'
import type { DocumentView } from './present/types.js'
import { TooManySteps } from './step-limit.js'
import { made, type Template, templateKey } from './template/template.js'

/** Renders a document's template with a view that is plain data: the content of the page's body. */
export async function renderBody(document: Document, view: DocumentView): Promise<string> {
  const template = await compiled(document, lookOf(document, view))
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

const templates = new WeakMap<Look, Promise<Template>>()

function compiled(document: Document, look: Look): Promise<Template> {
  const template = templates.get(look) ?? compile(document, look)
  templates.set(look, template)
  return template
}

/** Handlebars is loaded only where a template is not among those that are built in. */
async function compile({ partials }: Document, { template }: Look): Promise<Template> {
  const { builtIn } = await import('./built-in.js')
  const ready = builtIn?.templates[templateKey(template, partials)]
  if (ready) return made(ready)
  const { compileTemplate } = await import('./template/compile.js')
  return compileTemplate(template, partials)
}

/** Too many steps, a partial that calls itself until the stack is full, or a text longer than any can be. */
function isEndless(error: unknown): boolean {
  return error instanceof TooManySteps || error instanceof RangeError
}
