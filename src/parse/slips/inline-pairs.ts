import type { Shape } from '../shape.js'
import { signWithBlank } from './spaces.js'
import type { Walk } from './walk.js'

const sign = String.raw`[^:：，,、；;{}［］｛｝"'“”#\[\]]`
const pair = new RegExp(String.raw`^(\s*${sign}{1,30}?)\s*([:：])\s*(\S${sign}{0,39})$`, 'd')
const separator = /[，,、；;]/

/**
 * `素质: 团队协作: 精通`, a mapping on the line of its own key: it gets the braces that it needs. Only where a text
 * alone would be wrong, or before a key that is known here; anywhere else a colon is part of the text.
 */
export function mendInlinePairs(
  walk: Walk,
  start: number,
  written: string,
  shape: Shape | undefined,
  key: string,
): boolean {
  const pairs = readPairs(written)
  const [open, close] = (pairs && bracesFor(shape, pairs)) ?? []
  if (!pairs || open === undefined || close === undefined) return false
  const end = start + written.length
  const use = pairs.map(({ name, value }) => `${name}: ${value}`).join(', ')
  walk.slips.push({
    problem: { code: 'pair-without-braces', facts: { key, use: `${open}${use}${close}` }, start, end },
    edits: [
      { start, end: start, text: open },
      ...pairs.flatMap(({ colon, gap }, index) => [
        ...(index === 0 ? [] : [signWithBlank(walk.text, start + gap - 1, ',')]),
        signWithBlank(walk.text, start + colon, ':'),
      ]),
      { start: end, end, text: close },
    ],
  })
  return true
}

/** What pairs are put in: braces, a list of one in braces, or nothing where they may be text. */
function bracesFor(shape: Shape | undefined, pairs: readonly Pair[]): [string, string] | undefined {
  const all = (keys: ReadonlyMap<string, string> | undefined) => pairs.every(({ name }) => keys?.has(name))
  if (!shape) return undefined
  if (shape.types.has('object'))
    return !shape.types.has('string') || all(shape.keys) ? ['{ ', ' }'] : undefined
  return shape.types.has('array') && all(shape.item?.keys) ? ['[{ ', ' }]'] : undefined
}

interface Pair {
  name: string
  value: string
  /** Offsets of its colon and of its first character. */
  colon: number
  gap: number
}

/** All parts of a text as pairs; undefined when one is none. */
function readPairs(written: string): Pair[] | undefined {
  if (!/[:：]/.test(written)) return undefined
  const pairs: Pair[] = []
  let gap = 0
  for (const part of written.split(separator)) {
    const match = pair.exec(part)
    const colon = match?.indices?.[2]?.[0]
    if (!match?.[1] || !match[3] || colon === undefined) return undefined
    pairs.push({ name: match[1].trim(), value: match[3].trim(), colon: gap + colon, gap })
    gap += part.length + 1
  }
  return pairs
}
