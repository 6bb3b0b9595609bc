import { type Diagnostic, diagnose, type Place } from '../diagnostic.js'

/** A text without the conflict markers of an unfinished merge, and how they are reported. */
export interface WithoutConflicts {
  /** As long as before, line by line: the marks and the other side's lines are blank. */
  text: string
  conflicts: Diagnostic[]
}

/** The marks that git puts into a file, each on a line of its own; the base stands between ||||||| and =======. */
const conflict =
  /^<{7}(?: [^\n]*)?\n(?<ours>(?:(?![<>|=]{7})[^\n]*\n)*)(?:\|{7}[^\n]*\n(?:(?!=)[^\n]*\n)*)?={7}\r?\n(?:(?!>)[^\n]*\n)*?>{7}(?: [^\n]*)?$/gm

/** Takes one's own side of every conflict, so that the rest of the file can be checked. */
export function withoutConflicts(
  text: string,
  place: (start: number, end: number) => Place,
): WithoutConflicts {
  const conflicts: Diagnostic[] = []
  if (!text.includes('<<<<<<<')) return { text, conflicts }
  const readable = text.replace(conflict, (whole: string, ours: string, at: number) => {
    const end = place(at + whole.length, at + whole.length).start.line
    conflicts.push(diagnose('conflict-marker', place(at, at + whole.indexOf('\n')), { line: end }))
    const from = whole.indexOf('\n') + 1
    return blank(whole.slice(0, from)) + ours + blank(whole.slice(from + ours.length))
  })
  return { text: readable, conflicts }
}

const blank = (text: string) => text.replace(/[^\r\n]/g, ' ')
