import Handlebars from 'handlebars'
import { codeOf } from './code-of.js'
import { made, type Template, type TemplateMaker } from './template.js'

/** The code of a checked template and the partials that it calls: an expression of the kind `TemplateMaker`. */
export function templateCode(template: string, partials: Readonly<Record<string, string>>): string {
  const programs = Object.entries(partials).map(([name, text]) => [name, Handlebars.parse(text)] as const)
  return codeOf({ main: Handlebars.parse(template), partials: Object.fromEntries(programs) })
}

/** A checked template that is ready to be shown. */
export function compileTemplate(template: string, partials: Readonly<Record<string, string>>): Template {
  // Names and texts of the template stand in it in quotes, everything else is ours.
  const make = new Function(`return ${templateCode(template, partials)}`)() as TemplateMaker
  return made(make)
}
