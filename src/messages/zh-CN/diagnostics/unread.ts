import type { Said } from '../../diagnostic-words.js'
import { name } from './names.js'

/** What stands under a key could not be read. */
export function withUnread(said: Said, unread: string | undefined): Said {
  return unread === undefined ? said : { ...said, message: `${said.message}；${name(unread)}的内容没有检查` }
}
