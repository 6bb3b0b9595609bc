import { parseFragment } from 'parse5'
import type { Document } from '../document.js'
import type { JobDescriptionView } from '../html/present/job-description/types.js'
import { lookOf, renderBody } from '../html/render-body.js'
import { drawingStyle, paperOf } from './drawing-style.js'
import { type DrawnElement, escapeXml, isElement, type Part, xmlOf } from './xml.js'

/** The position chart of a job description as a file: drawn by the partial that draws it on the page, in its colours. */
export async function drawPosition(view: JobDescriptionView, document: Document): Promise<string> {
  const chart = chartIn(await renderBody(chartOnly(document), view))
  const position = view.sections.find((section) => section.position)?.position
  const title = position?.title ?? view.title
  const { style } = lookOf(document, view)
  const { accent, lang } = view
  const [left, top, width, height] = framed(attributeOf(chart, 'viewbox'))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" xml:lang="${escapeXml(lang)}" role="img" aria-labelledby="title">`,
    `<title id="title">${escapeXml(title)}</title>`,
    ...chart.childNodes.filter(isNamed('desc')).map((part) => xmlOf([part])),
    `<style>${escapeXml(`\n${drawingStyle({ style, accent, lang })}\n`)}</style>`,
    `<rect fill="${paperOf({ style, accent, lang })}" x="${left}" y="${top}" width="${width}" height="${height}"/>`,
    '<g class="chart">',
    ...chart.childNodes
      .filter((part) => isElement(part) && part.tagName !== 'desc')
      .map((part) => xmlOf([part])),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

const TEMPLATE =
  '{{#each sections}}{{#with position}}{{> chart wide size="wide" title=title description=description}}{{/with}}{{/each}}'

const charts = new WeakMap<Document, Document>()

/** A document that has nothing on its page but the chart. */
function chartOnly(document: Document): Document {
  const known = charts.get(document) ?? {
    ...document,
    looks: { default: { template: TEMPLATE, style: '' } },
  }
  charts.set(document, known)
  return known
}

function chartIn(html: string): DrawnElement {
  const chart = parseFragment(html).childNodes.find(isNamed('svg'))
  if (chart === undefined || !isElement(chart)) throw new Error('the partial `chart` draws no <svg>')
  return chart
}

const isNamed = (name: string) => (part: Part) => isElement(part) && part.tagName === name

function attributeOf({ attrs }: DrawnElement, name: string): string {
  return attrs.find((attribute) => attribute.name.toLowerCase() === name)?.value ?? ''
}

/** Air around the drawing, for programs that put it edge to edge. */
const MARGIN = 12

function framed(viewBox: string): [number, number, number, number] {
  const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(/[\s,]+/).map(Number)
  return [left - MARGIN, top - MARGIN, width + 2 * MARGIN, height + 2 * MARGIN]
}
