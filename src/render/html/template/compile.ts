import Handlebars from 'handlebars'
import { htmlHelpers } from '../helpers.js'
import { codeOf } from './code-of.js'
import { runtime } from './runtime.js'

/** From a view to the HTML of a page's body. */
export type Template = (view: unknown) => string

/** What `codeOf` writes. */
export type TemplateMaker = (run: typeof runtime, help: typeof htmlHelpers) => Template

/** A checked template that is ready to be shown. */
export function compileTemplate(template: string, partials: Readonly<Record<string, string>>): Template {
  const programs = Object.entries(partials).map(([name, text]) => [name, Handlebars.parse(text)] as const)
  const code = codeOf({ main: Handlebars.parse(template), partials: Object.fromEntries(programs) })
  // Names and texts of the template stand in it in quotes, everything else is ours.
  const make = new Function(`return ${code}`)() as TemplateMaker
  return make(runtime, htmlHelpers)
}
