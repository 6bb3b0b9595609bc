import { type Diagnostic, mendedSlips } from '../diagnostic.js'
import { tokensOf } from '../parse/entry.js'
import type { ParsedFile } from '../parse/parsed-file.js'
import { englishKey, shapeAt } from '../parse/shape.js'
import { type FileKind, shapeOfKind } from '../parse/shapes.js'
import type { CheckedFile } from './checked-file.js'
import { describe } from './describe.js'
import { escapeToken, type Mistake, mistakesOf, parentOf } from './mistake.js'
import { schemaErrors } from './validator.js'

/** A part of a file whose content is unknown; the pointer of the whole file is empty. */
export interface Lost {
  pointer: string
  /** Where the mistake is that makes it so. */
  line: number
  /** It is not the mapping itself, but whichever of its keys is not there. */
  isAnyKey?: boolean
  /** The text itself is broken: what is read of it may be half of what was meant. */
  isDamaged?: boolean
}

/** The parts of a file whose content is unknown because of mistakes. What was repaired, or is plainly empty, is known. */
export function lostIn({ file, sound, diagnostics }: CheckedFile<unknown>, kind: FileKind): Lost[] {
  if (sound) return []
  const isBroken = diagnostics.some(({ severity }) => severity === 'error')
  if (file.value === undefined) return isBroken ? [{ pointer: '', line: 1 }] : []
  const damaged = file.diagnostics.filter(
    ({ code, severity }) => severity === 'error' && !mendedSlips.has(code),
  )
  return [
    ...damaged.flatMap((found) => keysTouched(found, file, kind)),
    ...mistakesOf(schemaErrors(kind, file.value)).flatMap((mistake) => lostBy(mistake, file, kind)),
  ]
}

function lostBy(mistake: Mistake, file: ParsedFile, kind: FileKind): Lost[] {
  const { error, pointer } = mistake
  const { line } = file.locate(pointer, 'key').start
  if (error.keyword === 'additionalProperties') return [{ ...meantBy(mistake, file, kind), line }]
  // A list that is empty, and a key with nothing behind it, say that there is nothing.
  if (error.keyword === 'minItems' || error.data === null) return []
  if (pointer !== '' || error.keyword !== 'required') return [{ pointer, line }]
  // What a role is called without a title is a makeshift; everything else that is not there is gone.
  return error.params.missingProperty === 'title' ? [{ pointer: '/title', line }] : []
}

/** What an unknown key was probably meant to be, else any key that is missing beside it. */
function meantBy(mistake: Mistake, file: ParsedFile, kind: FileKind): Omit<Lost, 'line'> {
  const root = shapeOfKind(kind)
  const here = parentOf(mistake.pointer)
  const { code, facts } = describe(mistake, { file, kind })
  const key = (name: string, at: string) => escapeToken(englishKey(name, shapeAt(root, tokensOf(at))))
  if (code === 'unknown-key' && facts.nearest !== undefined)
    return { pointer: `${here}/${key(facts.nearest, here)}` }
  if (code === 'unknown-key' && facts.belongsUnder === '') return { pointer: `/${key(facts.key, '')}` }
  return { pointer: here, isAnyKey: true }
}

/** The keys of the top level that a damage of the text touches; a damage that is under none may hide any. */
function keysTouched(found: Diagnostic, file: ParsedFile, kind: FileKind): Lost[] {
  const { line } = found.place.start
  if (file.body.text.trim() !== '' && line >= file.body.line)
    return [{ pointer: '/body', line, isDamaged: true }]
  const lines = file.text.split(/\r\n|\r|\n/)
  const touched =
    found.code === 'conflict-marker'
      ? keysInConflict(lines, line, found.facts.line)
      : [keyAround(lines, line), ...keysBetween(lines, line, found.place.end.line)]
  const root = shapeOfKind(kind)
  const keys = [...new Set(touched.map((name) => name && englishKey(name, root)))]
  const isKnown = keys.length > 0 && keys.every((key) => key !== undefined && root.below(key) !== undefined)
  if (!isKnown) return [{ pointer: '', line, isAnyKey: true }]
  return keys.map((key = '') => ({ pointer: `/${escapeToken(key)}`, line, isDamaged: true }))
}

/** Keys on either side of a merge that was not finished, and the key above when a side goes on with it. */
function keysInConflict(lines: readonly string[], first: number, last: number): (string | undefined)[] {
  const begins = lines
    .slice(first - 1, last)
    .flatMap((text, index) => (mark.test(text) ? [first + index] : []))
  const goesOn = begins.slice(0, -1).some((at) => !topKey(lines[at]) && !mark.test(lines[at] ?? ''))
  return [...(goesOn ? [keyAround(lines, first)] : []), ...keysBetween(lines, first, last)]
}

const mark = /^(?:<{7}|\|{7}|={7}|>{7})/

/** Keys of the lines below one, down to another; lines count from 1. */
const keysBetween = (lines: readonly string[], first: number, last: number) =>
  lines.slice(first, last).flatMap((text) => topKey(text) ?? [])

/** The key that a line stands under, or is the line of. */
const keyAround = (lines: readonly string[], line: number) => topKey(lines.slice(0, line).findLast(topKey))

/** The name that a line begins with, without blanks before, and a colon after it. */
function topKey(line: string | undefined): string | undefined {
  return /^["']?([\p{L}_][^:："']*?)["']?\s*[:：]/u.exec(line ?? '')?.[1]
}
