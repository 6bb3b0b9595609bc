import type { Document } from '../document.js'
import { shownBy, viewShown } from '../shown-view.js'
import { checkPage } from './check-page.js'
import { contentSecurityPolicy } from './content-security-policy.js'
import { escapeHtml } from './escape.js'
import { foreignRuns } from './foreign-runs.js'
import { orientationOf, pageStyle } from './page-style.js'
import type { DocumentView } from './present/types.js'
import { remembered } from './remembered.js'
import { lookOf, renderBody } from './render-body.js'
import { showMarks } from './show-marks.js'
import { usedStyle } from './used-style.js'
import { watermark, watermarkStyle } from './watermark.js'

/** Renders a view as a whole HTML page that stands alone, on screen and as what a PDF is printed from. */
export function renderPage(document: Document, view: DocumentView): Promise<string> {
  return renderPlain(document, viewShown(shownBy(view)))
}

/** `renderPage` of a view that is plain data: nothing a template reaches has behaviour. */
export async function renderPlain(document: Document, view: DocumentView): Promise<string> {
  const content = await renderBody(document, view)
  const classes = [document.name, view.look, orientationOf(document, view)].map(escapeHtml).join(' ')
  const body = [
    `<body class="${classes}">`,
    ...watermark(view.page.watermark),
    foreignRuns(view.marked ? showMarks(content) : content, view.lang).trim(),
    '</body>',
  ].join('\n')
  const style = usedStyle(lookOf(document, view).style, body)
  const styles = [style, [watermarkStyle, pageStyle(document, view)].join('\n')].map(closed)
  const page = [
    '<!doctype html>',
    `<html lang="${escapeHtml(view.lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(styles)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(view.title)}</title>`,
    ...metadata(view),
    ...styles.map((style) => `<style>${style}</style>`),
    '</head>',
    body,
    '</html>',
    '',
  ].join('\n')
  if (document.isOwn) checkPage(page, document.name)
  return page
}

function metadata({ subject, author, keywords, date }: DocumentView): string[] {
  const facts = { description: subject, author, keywords: keywords.join(', '), date: date ?? '' }
  return Object.entries(facts)
    .filter(([, content]) => content !== '')
    .map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`)
}

/** A style that ends its element would let the rest become HTML; checked when read, made sure of here. */
const closed = remembered((style) => `\n${style.replace(/<(?=[/!])/g, '\\3c ')}\n`)
