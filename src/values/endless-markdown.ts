/** Marks that the libraries hold against each other, or put into each other. */
const MARK = /[*_~[<`]/g
const MOST_MARKS = 10_000
/** A line in a hundred lists or quotations, or one that lies as deep as that. */
const DEEP =
  /^[ \t]*(?:>[ \t]*|[-*+][ \t]+|\d{1,9}[.)][ \t]+){100}|^(?: {2}|\t){100,}[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/m

/** A text that nests without end, or has more marks than a book, is not read but shown as it was written. */
export function isEndless(text: string): boolean {
  return (text.length > MOST_MARKS && (text.match(MARK)?.length ?? 0) > MOST_MARKS) || DEEP.test(text)
}
