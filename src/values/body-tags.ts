/** The elements of HTML that a body may have: structure and emphasis. */
export const bodyTags: readonly string[] = [
  ...['p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'hr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['a', 'br', 'code', 'del', 'em', 'strong', 's', 'sub', 'sup', 'kbd', 'ruby', 'rt', 'rp', 'img', 'input'],
]
