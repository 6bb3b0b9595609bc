import { html } from './html/renderer.js'
import { md } from './md/renderer.js'
import { pdf } from './pdf/renderer.js'
import type { Renderer } from './renderer.js'
import { svg } from './svg/renderer.js'

/** The formats that there are, in the order in which they are listed. */
export const renderers: readonly Renderer[] = [html, pdf, svg, md]
