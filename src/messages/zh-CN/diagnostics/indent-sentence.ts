import type { DiagnosticFacts } from '../../../diagnostic.js'
import type { Said } from '../../diagnostic-words.js'
import { name } from './names.js'

/** What is said of a line in the wrong column. */
export function indentSentence(facts: DiagnosticFacts['yaml-indent']): Said {
  const { found, expected, lines = 1 } = facts
  if (found === undefined && facts.goesOn)
    return {
      message: '这一行的“- ”会被当成上一行文字的一部分',
      fix: '要写成列表，就把上一行的文字也单独写一行、以“- ”开头；不是列表就去掉“- ”',
    }
  if (found === undefined || expected === undefined)
    return { message: '这一行的缩进与上下行对不齐', fix: '同一层的内容左边对齐，下一层多缩进两个空格' }
  const is = found === 0 ? '这一行没有缩进' : `这一行缩进了 ${found} 个空格`
  const change = found > expected ? `删去 ${found - expected} 个空格` : `加上 ${expected - found} 个空格`
  return {
    message: `${is}，${shouldBe(facts, expected)}`,
    fix: lines > 1 ? `从这一行起的 ${lines} 行，行首各${change}` : `行首${change}`,
  }
}

function shouldBe({ found, under, goesOn }: DiagnosticFacts['yaml-indent'], expected: number): string {
  if (goesOn) return `接着上文写的内容要缩进 ${expected} 个空格`
  if (under !== undefined) return `${name(under)}下面的内容要缩进 ${expected} 个空格`
  if (expected === 0) return '同级的行没有缩进'
  return found === 0 ? `同级的行缩进了 ${expected} 个空格` : `同级的行是 ${expected} 个`
}
