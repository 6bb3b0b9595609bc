/** Hides a page on screens, and so only there. */
const UNSEEN = '<style media="screen">:root{display:none!important}</style>'

/**
 * The page as it goes to the printer. A browser that finds the time paints a page before it prints it, and numbers some
 * elements on the way; these numbers come into the PDF, and equal pages would not be equal bytes.
 */
export function forPaper(html: string): string {
  return html.replace('</head>', () => `${UNSEEN}\n</head>`)
}
