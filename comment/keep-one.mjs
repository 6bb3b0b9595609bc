import { marker, tellsNothing } from './read-comment.mjs'

/**
 * Keeps one comment up to date: the one that begins with the marker and was written by whoever writes now. Where there
 * is nothing to tell none is begun. Answers with what was done, and where the comment is.
 */
export async function keepOne(text, { comments, author, create, update }) {
  const own = await author()
  for await (const comment of comments()) {
    if (comment.author !== own || !comment.text.startsWith(marker)) continue
    if (comment.text.replaceAll('\r\n', '\n').trimEnd() === text) return { done: 'same', url: comment.url }
    return { done: 'updated', url: await update(comment.id, text) }
  }
  if (tellsNothing(text)) return { done: 'nothing' }
  return { done: 'created', url: await create(text) }
}
