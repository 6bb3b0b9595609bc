/** Width of a text in ems, a little on the wide side: Han and full-width signs 1, Latin by its shape. */
export function textWidth(text: string): number {
  let width = 0
  for (const sign of text) {
    const known = widths.get(sign) ?? signWidth(sign)
    widths.set(sign, known)
    width += known
  }
  return width
}

const widths = new Map<string, number>()

function signWidth(sign: string): number {
  if (/[\u1100-\u11ff\u2e80-\uffef]|[\u{20000}-\u{3ffff}]/u.test(sign)) return 1
  if (/[MWmw@%&—…]/.test(sign)) return 0.94
  if (/[A-HJ-Z0-9]/.test(sign)) return 0.68
  if (/[Iijl.,:;'’|]/.test(sign)) return 0.31
  return /[\s()frt/-]/.test(sign) ? 0.42 : 0.6
}

/**
 * Breaks a title into lines no wider than `room` ems, at the ends of words, and as evenly as the fewest lines allow: 销售
 * 业务部接待组 / 业务经理 rather than a last line of one character.
 */
export function wrapTitle(title: string, room: number): readonly string[] {
  const key = `${room} ${title}`
  const lines = wrapped.get(key) ?? wrap(title, room)
  if (wrapped.size < MOST_REMEMBERED) wrapped.set(key, lines)
  return lines
}

/** The same title appears in the charts of all who work with the role. */
const wrapped = new Map<string, readonly string[]>()
const MOST_REMEMBERED = 10_000

function wrap(title: string, room: number): string[] {
  const words = wordsOf(title, room)
  const fewest = fill(words, room).length
  let best = room
  for (let narrower = room - 0.5; narrower >= room / 2; narrower -= 0.5) {
    const lines = fill(words, narrower)
    if (lines.length > fewest || lines.some((line) => textWidth(line) > room)) break
    best = narrower
  }
  return fill(words, best)
}

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' })
const opening = /^[（(《“‘「『【[]/
const closing = /^[）)》”’」』】\],，、。；：！？.·/-]/

/** Pieces that stay together: words, with the punctuation that belongs to them; words too long are cut. */
function wordsOf(title: string, room: number): string[] {
  const words: string[] = []
  for (const { segment } of segmenter.segment(title.trim())) {
    const last = words.at(-1)
    if (
      last !== undefined &&
      (closing.test(segment) || opening.test(last.slice(-1)) || /^\s+$/.test(segment))
    )
      words[words.length - 1] = last + segment
    else words.push(segment)
  }
  return words.flatMap((word) => (textWidth(word.trim()) <= room ? [word] : cut(word, room)))
}

/** A Latin word that is cut gets a hyphen. */
function cut(word: string, room: number): string[] {
  const pieces = ['']
  for (const sign of word) {
    const last = pieces.at(-1) ?? ''
    const hyphen = /[a-z]$/i.test(last) && /[a-z]/i.test(sign) ? '-' : ''
    if (textWidth(last + sign + hyphen) > room && last) pieces.splice(-1, 1, last + hyphen, sign)
    else pieces[pieces.length - 1] = last + sign
  }
  return pieces
}

function fill(words: readonly string[], room: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth((last + word).trim()) <= room) lines[lines.length - 1] = last + word
    else lines.push(word)
  }
  return lines.map((line) => line.trim()).filter(Boolean)
}
