import Handlebars from 'handlebars'
import { ToolError } from '../../errors.js'
import type { Document, Look } from '../document.js'
import { blockHelpers, htmlHelpers } from './helpers.js'
import { withMarkdown } from './markdown.js'
import type { DocumentView } from './present/types.js'
import { type StepLimit, stepLimit, TooManySteps } from './step-limit.js'

/** Items and partials of one page. The largest matrix that is of use to anybody has a tenth of it. */
const MOST_STEPS = 400_000

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

type Template = (data: unknown) => string

const templates = new WeakMap<Look, Template>()

function compiled(document: Document, look: Look): Template {
  const known = templates.get(look)
  if (known !== undefined) return known
  const steps = stepLimit(MOST_STEPS)
  const sandbox = createSandbox(steps)
  const compile = (text: string) => sandbox.compile(text, OPTIONS as CompileOptions)
  const partials = Object.fromEntries(
    Object.entries(document.partials).map(([name, text]) => [name, steps.counted(compile(text))]),
  )
  const main = compile(look.template)
  const template: Template = (data) => {
    steps.reset()
    return main(data, { partials, allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false })
  }
  templates.set(look, template)
  return template
}

const OPTIONS = {
  knownHelpers: Object.fromEntries(
    [...Object.keys(htmlHelpers), ...blockHelpers].map((name) => [name, true]),
  ),
  knownHelpersOnly: true,
  preventIndent: true,
}

function createSandbox(steps: StepLimit): typeof Handlebars {
  const sandbox = Handlebars.create()
  for (const name of Object.keys(sandbox.helpers)) {
    if (!KEPT.includes(name)) sandbox.unregisterHelper(name)
  }
  for (const [name, helper] of Object.entries(htmlHelpers)) sandbox.registerHelper(name, helper)
  sandbox.registerHelper('each', countedEach(steps))
  return sandbox
}

/** `#each` of Handlebars, with every item counted. */
function countedEach(steps: StepLimit): Handlebars.HelperDelegate {
  const each = Handlebars.helpers.each as Handlebars.HelperDelegate
  return function (this: unknown, list: unknown, options: Handlebars.HelperOptions) {
    return each.call(this, list, { ...options, fn: steps.counted(options.fn) })
  }
}

/** Handlebars calls the last two by itself. */
const KEPT: readonly string[] = [...blockHelpers, 'helperMissing', 'blockHelperMissing']

/** Too many steps, a partial that calls itself until the stack is full, or a text longer than any can be. */
function isEndless(error: unknown): boolean {
  return error instanceof TooManySteps || error instanceof RangeError
}
