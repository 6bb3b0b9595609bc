import { createHash } from 'node:crypto'
import { htmlHelpers } from '../helpers.js'
import { runtime } from './runtime.js'

/** From a view to the HTML of a page's body. */
export type Template = (view: unknown) => string

/** What `codeOf` writes. */
export type TemplateMaker = (run: typeof runtime, help: typeof htmlHelpers) => Template

/** The template with what it calls. */
export function made(make: TemplateMaker): Template {
  return make(runtime, htmlHelpers)
}

/** Equal for templates that show the same. */
export function templateKey(template: string, partials: Readonly<Record<string, string>>): string {
  return createHash('sha256')
    .update(JSON.stringify([template, partials]))
    .digest('hex')
}
