import { commentMarker } from '../report/changes/write-comment.js'
import type { Outcome, ReadyComment } from './host.js'

/** The comments of one pull request. */
export interface Comments {
  /** The author of the new comment. */
  author(): Promise<unknown>
  comments(): AsyncIterable<{ id: number; url: string; text: string; author: unknown }>
  create(text: string): Promise<string>
  update(id: number, text: string): Promise<string>
}

/**
 * Keeps one comment up to date: the one that begins with the marker and was written by whoever writes now. Where there
 * is nothing to tell none is begun. Answers with what was done, and where the comment is.
 */
export async function keepOne(
  { markdown, tellsNothing }: ReadyComment,
  { comments, author, create, update }: Comments,
): Promise<Outcome> {
  const own = await author()
  for await (const comment of comments()) {
    if (comment.author !== own || !comment.text.startsWith(commentMarker)) continue
    if (comment.text.replaceAll('\r\n', '\n').trimEnd() === markdown)
      return { done: 'same', url: comment.url }
    return { done: 'updated', url: await update(comment.id, markdown) }
  }
  if (tellsNothing) return { done: 'nothing' }
  return { done: 'created', url: await create(markdown) }
}
