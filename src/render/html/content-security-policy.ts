import { createHash } from 'node:crypto'
import { remembered } from './remembered.js'

const hashOf = remembered((style) => createHash('sha256').update(style).digest('base64'))

/** The policy of a page: nothing runs, nothing is asked from anywhere, and only the page's own styles apply. */
export function contentSecurityPolicy(styles: readonly string[]): string {
  const hashes = styles.map((style) => `'sha256-${hashOf(style)}'`)
  return [
    `default-src 'none'`,
    `style-src ${hashes.join(' ')}`,
    `img-src data:`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
}
