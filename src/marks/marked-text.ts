/** What has become of a stretch of text. */
export type Mark = 'added' | 'removed'

/** A stretch of text; what stands in both states has no mark. */
export interface Run {
  text: string
  mark?: Mark
}

/**
 * Characters that open and close a mark within a text. Unicode keeps them for the inner use of programs: no text has them,
 * no entity of HTML or Markdown gives them, and every library hands them on like letters.
 */
const SIGNS = {
  added: { open: '\ufdd0', close: '\ufdd1' },
  removed: { open: '\ufdd2', close: '\ufdd3' },
} as const

const ANY_SIGN = /[\ufdd0-\ufdd3]/
const EVERY_SIGN = /[\ufdd0-\ufdd3]/g

/** One string of several runs, which can stand wherever a text can. */
export function markedText(runs: readonly Run[]): string {
  return runs
    .filter(({ text }) => text !== '')
    .map(({ text, mark }) => (mark ? SIGNS[mark].open + text + SIGNS[mark].close : text))
    .join('')
}

/** Whether a text holds marks. */
export function isMarked(text: string): boolean {
  return ANY_SIGN.test(text)
}

/** A text in which nobody has written what would be taken for a mark. */
export function withoutSigns(text: string): string {
  return ANY_SIGN.test(text) ? text.replace(EVERY_SIGN, '') : text
}

/** The runs of a text that begins within a mark, or within none, and the mark that it ends in. */
export function readRuns(text: string, within?: Mark): { runs: Run[]; open: Mark | undefined } {
  let open = within
  const runs: Run[] = []
  for (const part of text.split(/([\ufdd0-\ufdd3])/)) {
    if (ANY_SIGN.test(part)) open = openedBy(part)
    else if (part !== '') runs.push(open ? { text: part, mark: open } : { text: part })
  }
  return { runs, open }
}

/** A marked text as it was, and as it is. */
export function sidesOf(text: string): { before: string; after: string } {
  const { runs } = readRuns(text)
  const without = (mark: Mark) =>
    runs
      .filter((run) => run.mark !== mark)
      .map((run) => run.text)
      .join('')
  return { before: without('added'), after: without('removed') }
}

/** A marked text where no mark can be shown: as it is, or as it was when nothing is left of it. */
export function plainText(text: string): string {
  if (!isMarked(text)) return text
  const { before, after } = sidesOf(text)
  return after.trim() === '' ? before : after
}

function openedBy(sign: string): Mark | undefined {
  return (['added', 'removed'] as const).find((mark) => SIGNS[mark].open === sign)
}
