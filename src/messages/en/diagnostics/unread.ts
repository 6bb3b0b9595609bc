import type { Said } from '../../diagnostic-words.js'
import { name } from './names.js'

/** What stands under a key could not be read. */
export function withUnread(said: Said, unread: string | undefined): Said {
  return unread === undefined
    ? said
    : { ...said, message: `${said.message}; what stands under ${name(unread)} was not checked` }
}
