import { withoutEmphasis } from '../../marks/emphasis.js'
import { withDigits } from './numerals.js'

/**
 * Whether two wordings say the same beyond doubt: what is left of them without particles, signs and empty phrases are the
 * same words in the same order. Everything else may be another meaning, which nobody can tell without understanding it:
 * 审核 is not 审批, 企业客户 are not 个人客户, and "words only" must be a promise that holds.
 */
export function isOnlyWords(before: string, after: string): boolean {
  return contentOf(before) === contentOf(after)
}

/** Phrases, particles and signs that add nothing, the longer first. A bracket may be part of a formula and stays. */
const empty = [
  '进行|做好|开展|搞好|认真|切实|积极|相关的?|有关的?|工作(?=$|[，。；、,.;])',
  '以及|并且|而且|[的了之及和与并且也、，。；：！“”‘’「」《》…·,;:!"]|[.](?!\\d)|\\*\\*|__|`',
  '\\b(?:the|an?|of|and|that|which|also|carry out|carries out|conduct|in order)\\b',
].join('|')

/** Words that one may always put for each other. */
const same: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/根据|按照|依据|依照/gu, '按'],
  [/制订/gu, '制定'],
  [/编写/gu, '撰写'],
  [/帐/gu, '账'],
  [/其它/gu, '其他'],
  [/\butili[sz]e/giu, 'use'],
]

const light = new RegExp(empty, 'giu')

function contentOf(text: string): string {
  const plain = withDigits(withoutEmphasis(text).normalize('NFKC').toLowerCase())
  return same
    .reduce((found, [pattern, word]) => found.replace(pattern, word), plain)
    .replace(light, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim()
}
