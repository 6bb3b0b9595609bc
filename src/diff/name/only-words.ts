import { withoutEmphasis } from '../../marks/emphasis.js'
import { segmentWords } from '../../marks/segment-words.js'
import { withDigits } from './numerals.js'

/**
 * How much of a wording may be another so that it still says the same: in `free` sentences what one may always put for
 * each other; where every word counts (`strict`: rights, pay, requirements) only blanks, width and a final stop. In a
 * `formula` a star is no emphasis either.
 */
export type Strictness = 'free' | 'strict' | 'formula'

/**
 * Whether two wordings say the same beyond doubt. Nothing is taken out to find that they do, but for what adds nothing
 * wherever it stands: everything else may be another meaning, which nobody can tell without understanding it. 审核 is not
 * 审批, 有关部门费用 are not 部门费用, and "words only" must be a promise that holds.
 */
export function isOnlyWords(before: string, after: string, strictness: Strictness = 'free'): boolean {
  return contents[strictness](before) === contents[strictness](after)
}

const contents: Record<Strictness, (text: string) => string> = {
  free: (text) => withoutStop(joined(worded(halfWidth(withoutEmphasis(text))))),
  strict: (text) => withoutStop(joined(halfWidth(withoutEmphasis(text)))),
  formula: (text) => withoutStop(joined(halfWidth(text))),
}

/** Full-width letters, digits and signs as ordinary ones, and nothing else: ² stays what it is. */
function halfWidth(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

/** Blanks part words of letters and digits; beside anything else they are looks. */
const joined = (text: string) =>
  text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}]) | (?![\p{L}\p{N}])|(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')

const withoutStop = (text: string) => text.replace(/[。.]$/u, '')

/** Words that one may always put for each other. */
const same: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/根据|按照|依据|依照/gu, '按'],
  [/制订/gu, '制定'],
  [/编写/gu, '撰写'],
  [/帐/gu, '账'],
  [/其它/gu, '其他'],
  [/\butili[sz]e\b/gu, 'use'],
  [/[“”„「」『』]/gu, '"'],
  [/[‘’]/gu, "'"],
]

function worded(text: string): string {
  const found = same.reduce((sofar, [pattern, word]) => sofar.replace(pattern, word), withDigits(text))
  return lowered(withoutArticles(found))
    .split(/(\p{Script=Han}[\p{Script=Han}、]*)/u)
    .map((part, index, parts) => (index % 2 === 1 ? withoutParticles(part, parts[index - 1] ?? '') : part))
    .join('')
}

/** A sentence may begin with a capital; within it one may tell 国 from 人: Polish customers, US. */
const lowered = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (first) => first.toLowerCase())

/** An article before a word; "a few" is not "few", and in "category a" it is a name. */
const articles =
  /(?<=^|[\s(])(?<!\b(?:categor(?:y|ies)|class|grade|group|level|option|part|plan|schedule|section|series|team|type|vitamin|version) )(?:the|an?) (?=[\p{L}\p{N}])(?!(?:few|little|lot|couple|number|majority|minority|minimum|maximum|or|and|to|of|in|on|for|with|is|are)\b)/gu

const withoutArticles = (text: string) => text.replace(articles, '')

const and: ReadonlySet<string> = new Set(['和', '与', '及', '以及', '、'])
const light: ReadonlySet<string> = new Set(['的', '了', '也'])

/**
 * Words that join are one; particles go, but only where a dictionary says that they are words of their own. 并 goes behind a
 * comma alone: 受理投诉并反馈 is not 受理投诉反馈.
 */
function withoutParticles(text: string, behind: string): string {
  const words = segmentWords(text)
  return words
    .map((word, index) => {
      if (light.has(word) || (word === '并' && index === 0 && behind.endsWith(','))) return ''
      return and.has(word) && words[index - 1]?.endsWith('不') !== true ? '、' : word
    })
    .join('')
}
