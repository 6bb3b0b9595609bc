import { isMarked, plainText, type Run, readRuns } from '../../marks/marked-text.js'
import { mapTexts } from './map-texts.js'

/**
 * Turns the marks in a page's text into `<ins>` and `<del>`, run by run, so that none reaches across the border of an
 * element. In the values of attributes and in drawings, where no element can stand, the text is shown as it is now.
 */
export function showMarks(html: string): string {
  if (!isMarked(html)) return html
  let open: Run['mark']
  const withRuns = (show: (run: Run) => string) => (text: string) => {
    const read = readRuns(text, open)
    open = read.open
    return read.runs.map(show).join('')
  }
  return mapTexts(html, withRuns(shown), { mapTag: plainTag, mapTextOnly: withRuns(asItIs) })
}

function plainTag(tag: string): string {
  if (!isMarked(tag)) return tag
  return tag.startsWith('<!--') ? plainText(tag) : tag.replace(VALUE, plainValue)
}

/** A quoted value of an attribute. */
const VALUE = /"([^"]*)"|'([^']*)'/g

function plainValue(quoted: string): string {
  const quote = quoted.charAt(0)
  return quote + plainText(quoted.slice(1, -1)) + quote
}

const TAGS = { added: 'ins', removed: 'del' } as const

/** Space at the ends stays outside; and space alone, as between the rows of a table, is nobody's addition. */
function shown({ text, mark }: Run): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (mark === undefined || words === '') return text
  return `${before}<${TAGS[mark]}>${words}</${TAGS[mark]}>${after}`
}

function asItIs({ text, mark }: Run): string {
  return mark === 'removed' ? '' : text
}
