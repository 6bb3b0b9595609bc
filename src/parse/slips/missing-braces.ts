import { isMap, parseDocument } from 'yaml'
import { type OffsetEdit, repairText } from '../../edits/repaired-text.js'
import { type AnyMap, keyText } from '../node-text.js'
import { parsing } from '../parsing.js'
import type { Shape } from '../shape.js'
import { blankSigns, signWithBlank } from './spaces.js'
import type { Walk } from './walk.js'

/** A key, at the start or behind a comma. */
const pair = new RegExp(
  `(^|[,，])[${blankSigns}]*([^\\s,，:：[\\]{}"'#]{1,30}?)[${blankSigns}]*([:：])`,
  'dg',
)
/** More of a line is not looked at. */
const longest = 600

/**
 * `- 范围: 公司内, 对象: 财务部`, and the same with one of its braces: several names with values on one line get the
 * braces that they need. Only where keys are known, and where YAML then reads just these.
 */
export function mendMissingBraces(
  walk: Walk,
  start: number,
  written: string,
  shape: Shape | undefined,
  key?: string,
): boolean {
  if (!shape?.types.has('object') || written.length > longest || /^[[{"'“｛［&*!|>]/.test(written))
    return false
  const edits = [
    { start: 0, end: 0, text: '{ ' },
    ...signsOfPairs(written, shape),
    ...(/[}｝]$/.test(written) ? [] : [{ start: written.length, end: written.length, text: ' }' }]),
  ]
  const { text: use } = repairText(written, edits)
  if (!isMappingOf(use, shape)) return false
  walk.slips.push({
    problem: {
      code: 'pair-without-braces',
      facts: { use, ...(key === undefined ? {} : { key }) },
      start,
      end: start + written.length,
    },
    edits: edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start })),
  })
  return true
}

/** Full-width signs between pairs, and those without a blank behind them, become what YAML needs. */
function signsOfPairs(written: string, shape: Shape): OffsetEdit[] {
  const pairs = [...written.matchAll(pair)].filter(({ 2: key = '' }) => takes(shape, key))
  return pairs.flatMap(({ indices, 1: comma }) => {
    const put = (sign: string, group: number) => signWithBlank(written, indices?.[group]?.[0] ?? 0, sign)
    return comma === '' ? [put(':', 3)] : [put(',', 1), put(':', 3)]
  })
}

/** YAML reads a mapping of several known keys, each with a value. */
function isMappingOf(text: string, shape: Shape): boolean {
  const { contents, errors } = parseDocument(text, parsing)
  if (errors.length > 0 || !isMap(contents) || contents.items.length < 2) return false
  const map = contents as AnyMap
  return map.items.every(({ key, value }) => value !== null && takes(shape, keyText(key, text)))
}

const takes = ({ keys, schema }: Shape, key: string) =>
  keys.has(key) || typeof schema.additionalProperties === 'object'
