import type { Need } from '../error-facts.js'
import type { Format } from './document.js'
import type { Renderer } from './renderer.js'
import { renderers } from './renderers.js'

/** The names of all formats. */
export function formatNames(): Format[] {
  return renderers.map(({ format }) => format)
}

/** The formats of a document whose manifest names none. */
export function usualFormats(): Format[] {
  return renderers.filter(({ usual }) => usual).map(({ format }) => format)
}

/** The formats that are made by templates: any document can be shown in them. */
export function pageFormats(): Format[] {
  return renderers.filter(({ shows }) => shows === 'templates').map(({ format }) => format)
}

/** Whether a format can be made of documents with some content. */
export function canShow(format: Format, content: string): boolean {
  const { shows } = rendererOf(format)
  return shows === 'templates' || shows.includes(content)
}

/** The partials that some formats are made with beside those that templates call. */
export function partialsFor(formats: readonly Format[]): string[] {
  return formats.flatMap((format) => rendererOf(format).partials ?? [])
}

/** The renderer of a format that there is. */
export function rendererOf(format: Format): Renderer {
  const found = renderers.find((one) => one.format === format)
  if (found === undefined) throw new Error(`no renderer of ${format}`)
  return found
}

/** The format that the ending of a file's name asks for: `.pdf`. */
export function formatOfEnding(ending: string): Format | undefined {
  const extension = ending.replace(/^\./, '').toLowerCase()
  return renderers.find((one) => one.extension === extension || one.otherExtensions?.includes(extension))
    ?.format
}

/** Whether any of some formats needs something of the machine. */
export function needAny(formats: Iterable<Format>, need: Need): boolean {
  return [...formats].some((format) => rendererOf(format).needs.includes(need))
}
