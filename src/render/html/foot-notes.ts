import type { Options } from 'remark-rehype'

/** What a page calls the notes below a text, and the way back to it. */
export interface NoteWords {
  head: string
  back: string
}

/** What the addresses within footnotes begin with, so that nothing else of a page is called the same. */
export const NOTE_PREFIX = 'note-'

/** Footnotes in the words of the page; a second reference to a note is told from the first by its number. */
export function noteOptions({ head, back }: NoteWords): Options {
  return {
    clobberPrefix: NOTE_PREFIX,
    footnoteLabel: head,
    footnoteLabelProperties: {},
    footnoteBackLabel: (index, again) => `${back} ${index + 1}${again > 1 ? `-${again}` : ''}`,
  }
}
