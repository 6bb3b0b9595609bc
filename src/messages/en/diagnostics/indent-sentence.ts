import type { DiagnosticFacts } from '../../../diagnostic.js'
import type { Said } from '../../diagnostic-words.js'
import { name } from './names.js'

/** What is said of a line in the wrong column. */
export function indentSentence(facts: DiagnosticFacts['yaml-indent']): Said {
  const { found, expected, lines = 1 } = facts
  if (found === undefined && facts.goesOn)
    return {
      message: 'The "- " of this line counts as part of the text above it',
      fix: 'for a list, write that text on a line of its own behind "- " as well; otherwise delete this "- "',
    }
  if (found === undefined || expected === undefined)
    return {
      message: 'This line is not in line with its neighbours',
      fix: 'lines of one level begin in the same column, those below two spaces further right',
    }
  const is = found === 0 ? 'This line is not indented' : `This line is indented by ${spaces(found)}`
  const change = found > expected ? `delete ${spaces(found - expected)}` : `add ${spaces(expected - found)}`
  return {
    message: `${is}; ${shouldBe(facts, expected)}`,
    fix:
      lines > 1
        ? `${change} at the start of each of the ${lines} lines from here on`
        : `${change} at the start of the line`,
  }
}

function shouldBe({ under, goesOn }: DiagnosticFacts['yaml-indent'], expected: number): string {
  if (goesOn) return `what goes on from the line above needs ${spaces(expected)}`
  if (under !== undefined) return `what stands under ${name(under)} needs ${spaces(expected)}`
  return expected === 0 ? 'its neighbours are not' : `its neighbours have ${spaces(expected)}`
}

const spaces = (count: number) => (count === 1 ? '1 space' : `${count} spaces`)
