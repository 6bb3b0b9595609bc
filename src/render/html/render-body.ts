import Handlebars from 'handlebars'
import { ToolError } from '../../errors.js'
import type { DocumentView } from '../../view/types.js'
import type { Document, Look } from '../document.js'
import { blockHelpers, htmlHelpers } from './helpers.js'
import { withMarkdown } from './markdown.js'
import { withinTime } from './within-time.js'

const MOST_MILLISECONDS = 20_000

/** Renders a document's template with a view: the content of the page's body. */
export async function renderBody(document: Document, view: DocumentView): Promise<string> {
  const template = compiled(document, lookOf(document, view))
  // Plain data only: nothing a template can reach has behaviour.
  const data: unknown = JSON.parse(JSON.stringify(view))
  return withMarkdown(() => withinTime(MOST_MILLISECONDS, () => template(data))).catch((error: unknown) => {
    throw isEndless(error) ? endless(document, error) : error
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
  const sandbox = createSandbox()
  const options = {
    knownHelpers: Object.fromEntries(
      [...Object.keys(htmlHelpers), ...blockHelpers].map((name) => [name, true]),
    ),
    knownHelpersOnly: true,
    preventIndent: true,
  }
  const compile = (text: string) => sandbox.compile(text, options as CompileOptions)
  const partials = Object.fromEntries(
    Object.entries(document.partials).map(([name, text]) => [name, compile(text)]),
  )
  const main = compile(look.template)
  const template: Template = (data) =>
    main(data, { partials, allowProtoMethodsByDefault: false, allowProtoPropertiesByDefault: false })
  templates.set(look, template)
  return template
}

function createSandbox(): typeof Handlebars {
  const sandbox = Handlebars.create()
  for (const name of Object.keys(sandbox.helpers)) {
    if (!KEPT.includes(name)) sandbox.unregisterHelper(name)
  }
  for (const [name, helper] of Object.entries(htmlHelpers)) sandbox.registerHelper(name, helper)
  return sandbox
}

/** Handlebars calls the last two by itself. */
const KEPT: readonly string[] = [...blockHelpers, 'helperMissing', 'blockHelperMissing']

function isEndless(error: unknown): boolean {
  const { code, name } = error as { code?: string; name?: string }
  return code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' || name === 'RangeError'
}

function endless({ name }: Document, cause: unknown): ToolError {
  const text = {
    en: `The templates of "${name}" do not come to an end. Look for a partial that calls itself, or for #each inside #each over the same list.`,
    zh: `文档“${name}”的模板无法结束。请检查是否有片段引用自身，或 #each 中又对同一列表使用 #each。`,
  }
  return new ToolError('usage', text, { cause })
}
