/** The width of the text on A4 in the look with the widest margins, in pixels. */
export const A4_TEXT = Math.round(((210 - 28 - 20) / 25.4) * 96)

/** A page wider than its window, and lines of text that reach out of their cells by more than a pixel. */
export const OUTSIDE = `[
  ...(document.documentElement.scrollWidth > innerWidth ? ['is ' + document.documentElement.scrollWidth + ' wide'] : []),
  ...[...document.querySelectorAll('th, td')].flatMap((cell) => {
    const room = cell.getBoundingClientRect()
    if (room.width <= 1 || cell.closest('thead')?.getBoundingClientRect().width <= 1) return []
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
    const outside = []
    while (texts.nextNode()) {
      const text = texts.currentNode
      if (text.data.trim() === '' || text.parentElement.closest('.hidden, .unseen')) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const line of range.getClientRects())
        if (line.width > 0 && (line.left < room.left - 1 || line.right > room.right + 1))
          outside.push(text.data.trim())
    }
    return outside
  }),
]`

/** What of a page some people could not read or use, once axe is loaded. */
export const VIOLATIONS = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'best-practice'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 100)))`
