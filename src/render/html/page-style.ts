import type { Document } from '../document.js'
import { accentInks } from './accent.js'
import { cssString } from './escape.js'
import type { DocumentView } from './present/types.js'

/**
 * The facts of the frame that only a run knows: paper, head and foot of the page, accent. How the frame looks (margins, type)
 * is left to the stylesheets.
 */
export function pageStyle(document: Document, view: DocumentView): string {
  const { page, accent } = view
  return [
    '@page {',
    `  size: ${page.paper === 'Letter' ? 'letter' : 'A4'} ${orientationOf(document, view)};`,
    `  @top-left { content: ${cssString(page.header.left)} }`,
    `  @top-right { content: ${cssString(page.header.right ?? '')} }`,
    `  @bottom-left { content: ${cssString(page.footer)} }`,
    `  @bottom-right { content: ${pageNumbers(page.pages)} }`,
    '}',
    '@page :first { @top-left { content: none } @top-right { content: none } }',
    accentStyle(/^#[0-9a-f]{6}$/i.test(accent) ? accent : '#1f4e79'),
  ].join('\n')
}

/** The accent as written, and as text of it can be read; `tokens.css` takes one of the two for `--accent-ink`. */
function accentStyle(accent: string): string {
  const { light, dark } = accentInks(accent)
  return `:root { --accent: ${accent}; --accent-on-light: ${light}; --accent-on-dark: ${dark} }`
}

/** How the pages lie: as the document says, else as its view found best. */
export function orientationOf(
  document: Document,
  { page }: DocumentView,
): DocumentView['page']['orientation'] {
  return document.orientation ?? page.orientation
}

/** `第 {page} 页 共 {pages} 页` as a list of CSS strings and counters. */
function pageNumbers(pattern: string): string {
  return pattern
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : cssString(part),
    )
    .join(' ')
}
