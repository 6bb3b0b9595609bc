import stringWidth from 'string-width'

/** As much of a text as fits into a width, and whether that is all of it. */
export interface Measured {
  text: string
  /** In columns of a terminal. */
  width: number
  whole: boolean
  /** The same with less room; nothing is measured twice. */
  upTo(width: number): Measured
}

/** What a reader takes for one character. */
interface Sign {
  text: string
  width: number
}

const segmenter = new Intl.Segmenter()

/** As much from the start of a text as fits. */
export const measureStart = (text: string, room: number): Measured =>
  fitting(segmenter.segment(text), room, (signs) => signs)

/** As much from the end of a text as fits. */
export const measureEnd = (text: string, room: number): Measured =>
  fitting([...segmenter.segment(text)].reverse(), room, (signs) => signs.toReversed())

/** Most signs are Han or plain Latin letters, whose widths need no looking up. */
const widthOf = (sign: string) =>
  /^[\x20-\x7e]$/.test(sign) ? 1 : /^[\u4e00-\u9fff]$/.test(sign) ? 2 : stringWidth(sign)

/** Each sign is measured once, and none behind the first that has no room. */
function fitting(
  segments: Iterable<Intl.SegmentData>,
  room: number,
  inOrder: (signs: Sign[]) => Sign[],
): Measured {
  const signs: Sign[] = []
  let width = 0
  for (const { segment } of segments) {
    const sign = { text: segment, width: widthOf(segment) }
    if (width + sign.width > room) return measured(signs, width, false, inOrder)
    signs.push(sign)
    width += sign.width
  }
  return measured(signs, width, true, inOrder)
}

function measured(
  signs: Sign[],
  width: number,
  whole: boolean,
  inOrder: (signs: Sign[]) => Sign[],
): Measured {
  const text = inOrder(signs)
    .map((sign) => sign.text)
    .join('')
  return {
    text,
    width,
    whole,
    upTo(room) {
      let used = 0
      const end = signs.findIndex((sign) => {
        used += sign.width
        return used > room
      })
      if (end === -1) return this
      const kept = signs.slice(0, end)
      return measured(
        kept,
        kept.reduce((sum, sign) => sum + sign.width, 0),
        false,
        inOrder,
      )
    },
  }
}
