import { type Diagnostic, isSamePlace } from '../diagnostic.js'
import { tokensOf } from '../parse/entry.js'
import { faultOf } from '../parse/fault.js'
import type { ParsedFile } from '../parse/parsed-file.js'
import { type Shape, shapeAt } from '../parse/shape.js'
import { type FileKind, shapeOfKind } from '../parse/shapes.js'
import type { CheckedFile } from './checked-file.js'
import { describe } from './describe.js'
import { dropEchoes } from './drop-echoes.js'
import { isLeftEmpty } from './empties.js'
import { type Mistake, mistakesOf } from './mistake.js'
import { prune } from './prune.js'
import { understand } from './understand.js'
import { schemaErrors } from './validator.js'

/** Holds a file against the schema of its kind. A fault of the tool is reported like any other problem of the file. */
export function checkFile<T>(file: ParsedFile, kind: FileKind): CheckedFile<T> {
  try {
    return hold(file, kind)
  } catch (error) {
    const diagnostics = [...file.diagnostics, faultOf(file.path, error)]
    return { file: { ...file, value: undefined }, value: {}, sound: false, diagnostics }
  }
}

function hold<T>(parsed: ParsedFile, kind: FileKind): CheckedFile<T> {
  if (parsed.value === undefined)
    return { file: parsed, value: {}, sound: false, diagnostics: parsed.diagnostics }
  const root = shapeOfKind(kind)
  const file = understand(parsed, root)
  const scene = { file, kind }
  const mistakes = mistakesOf(schemaErrors(kind, file.value))
  const blanks = mistakes.filter((mistake) => isBlank(mistake, root))
  const others = mistakes.filter((mistake) => !blanks.includes(mistake))
  const wrong = others.filter((mistake) => !isLeftEmpty(mistake, scene))
  const found = dropEchoes(others, scene, describe).filter(
    (one) => isCertain(one, file) && !isEchoOfSlip(one, file),
  )
  const pointers = others.map(({ pointer }) => pointer)
  const value = mistakes.length === 0 ? file.value : prune(fill(file.value, blanks), pointers, root)
  return {
    file,
    value: value as Partial<T>,
    sound: isSound(file, wrong),
    diagnostics: [...file.diagnostics.filter((slip) => !isInFix(slip, found)), ...found],
  }
}

const isSound = (file: ParsedFile, wrong: readonly Mistake[]) =>
  wrong.length === 0 && !file.brokenAt && !file.diagnostics.some(({ severity }) => severity === 'error')

/** `incumbent:` with nothing behind it: a text that may be empty, and is. */
function isBlank({ error, pointer }: Mistake, root: Shape): boolean {
  if (error.keyword !== 'type' || error.data !== null) return false
  const schema = shapeAt(root, tokensOf(pointer))?.schema
  return (
    schema?.type === 'string' && ![schema.minLength, schema.enum, schema.format, schema.pattern].some(Boolean)
  )
}

function fill(value: unknown, blanks: readonly Mistake[]): unknown {
  if (blanks.length === 0) return value
  const copy = structuredClone(value)
  for (const { pointer } of blanks) {
    const tokens = tokensOf(pointer)
    const last = tokens.pop() ?? ''
    const parent = tokens.reduce<unknown>((at, token) => (at as Record<string, unknown>)[token], copy)
    Object.assign(parent as object, { [last]: '' })
  }
  return copy
}

/** `limit: 20,000元` in braces: to write "20,000 CNY" mends its comma, too. */
function isInFix({ code, place: { start } }: Diagnostic, found: readonly Diagnostic[]): boolean {
  if (code !== 'comma-in-text') return false
  return found.some(
    (one) =>
      one.code === 'invalid-value' &&
      one.facts.nearest !== undefined &&
      one.place.start.line === start.line &&
      one.place.start.column === start.column,
  )
}

/** A text that was mended by quotes, or keys behind a bracket, and still of the wrong kind: that is one mistake. */
function isEchoOfSlip({ code, place }: Diagnostic, { diagnostics }: ParsedFile): boolean {
  if (code !== 'wrong-type') return false
  return diagnostics.some(
    ({ code: slip, place: { start } }) =>
      (slip === 'yaml-quote' || slip === 'yaml-bracket') &&
      start.line === place.start.line &&
      start.column === place.start.column,
  )
}

/** Where YAML broke off, everything further down is a guess, and a key that is missing may be there unread. */
function isCertain({ code, place }: Diagnostic, { brokenAt, leftOut, locate }: ParsedFile): boolean {
  if (!brokenAt) return true
  const isLack = code.startsWith('missing-') || code === 'too-few-items'
  if (leftOut === 'keys') return !isLack || !isSamePlace(place, locate(''))
  return place.start.line < brokenAt.start.line && !isLack
}
