import { type Diagnostic, diagnose } from '../diagnostic.js'
import { tokensOf } from '../parse/entry.js'
import type { ParsedFile } from '../parse/parsed-file.js'
import { type Shape, shapeAt } from '../parse/shape.js'
import { shapeOfKind } from '../parse/shapes.js'
import { given } from '../values/given.js'
import { elsewhereFor } from './elsewhere.js'
import { longForm } from './long-form.js'
import { type Mistake, nameOf, parentOf, type Scene } from './mistake.js'
import { nearestKey } from './nearest-key.js'
import { isChinese } from './nearest-text.js'
import { homesOf, keysIn, spell } from './spelling.js'

/** Keys that are missing, unknown, or badly formed; undefined for a mistake in a value. */
export function describeKey(mistake: Mistake, scene: Scene): Diagnostic | undefined {
  return describers[mistake.error.keyword]?.(mistake, scene)
}

const describers: Readonly<Record<string, (mistake: Mistake, scene: Scene) => Diagnostic>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  'x-oneOf': missingOneOf,
}

function unknownKey(mistake: Mistake, scene: Scene): Diagnostic {
  const { pointer } = mistake
  const { file, kind } = scene
  const key = nameOf(file, pointer)
  const place = file.locate(pointer, 'key')
  const elsewhere = kind === 'role' ? elsewhereFor(key) : undefined
  if (elsewhere !== undefined)
    return diagnose(
      'unknown-key',
      place,
      given({ key, elsewhere, text: file.sourceAt(pointer) || undefined }),
    )
  const here = shapeAt(shapeOfKind(kind), tokensOf(parentOf(pointer)))
  const other = otherNumber(here, key)
  if (other !== undefined) return diagnose('unknown-key', place, { key, nearest: other })
  const whole = wholeName(here, key)
  if (whole !== undefined) return diagnose('unknown-key', place, { key, nearest: whole })
  const homes = isOwnName(pointer, key, scene) ? [] : homesOf(kind, key, here)
  if (homes.length > 1) return diagnose('unknown-key', place, { key, homes })
  const [home] = homes
  if (home !== undefined) {
    const use = longForm(pointer, home, scene)
    return diagnose('unknown-key', place, given({ key, belongsUnder: home, use }))
  }
  const chinese = file.chineseKeys || isChinese(key)
  const nearest = nearestKey(here, key, chinese)
  if (nearest !== undefined) return diagnose('unknown-key', place, { key, nearest })
  const isRole = kind === 'role'
  const keys = isAtTop(pointer) && isRole ? [] : keysIn(here, chinese)
  return diagnose(
    'unknown-key',
    place,
    given({ key, keys: keys.length === 0 ? undefined : keys, hasBody: isRole || undefined }),
  )
}

/** `document` where there is `documents`, or the other way round: nearer than a key of that name somewhere else. */
const otherNumber = (here: Shape | undefined, key: string) =>
  [`${key}s`, key.replace(/s$/, '')].find((other) => other !== key && here?.keys.has(other))

/** 薪酬 below 薪酬福利 is another name of where it stands: it belongs nowhere else. */
function isOwnName(pointer: string, key: string, { kind }: Scene): boolean {
  const [top, ...rest] = tokensOf(parentOf(pointer))
  return rest.length === 0 && top !== undefined && shapeOfKind(kind).keys.get(key) === top
}

/** 范围 in 薪酬福利 is the end of 薪酬范围 alone: nearer than a key of that name somewhere else. */
function wholeName(here: Shape | undefined, key: string): string | undefined {
  if (!isChinese(key) || key.length < 2) return undefined
  const whole = keysIn(here, true).filter((name) => name !== key && name.endsWith(key))
  return whole.length === 1 ? whole[0] : undefined
}

const isAtTop = (pointer: string) => parentOf(pointer) === ''

function missingKey({ error, pointer }: Mistake, { file, kind }: Scene): Diagnostic {
  const here = shapeAt(shapeOfKind(kind), tokensOf(pointer))
  const missing = String(error.params.missingProperty)
  const key = spell(here, missing, file.chineseKeys)
  const under = nameOf(file, pointer)
  return diagnose('missing-key', file.locate(pointer, 'key'), {
    key,
    ...(under === '' ? {} : { under }),
    ...(missing === 'id' ? { example: exampleOfId(file, pointer) } : {}),
  })
}

/** An id for what has a name already: the name, as far as it can be one. */
function exampleOfId(file: ParsedFile, pointer: string): string {
  const name = (file.sourceAt(`${pointer}/name`) ?? file.sourceAt(`${pointer}/title`) ?? '')
    .normalize('NFKC')
    .trim()
    .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
    .replace(/^[-_.]+|[-_.]+$/g, '')
  return name || (file.chineseKeys ? '招聘技巧' : 'negotiation')
}

function missingOneOf({ error, pointer }: Mistake, { file, kind }: Scene): Diagnostic {
  const here = shapeAt(shapeOfKind(kind), tokensOf(pointer))
  const keys = (error.schema as string[]).map((key) => spell(here, key, file.chineseKeys))
  return diagnose('missing-one-of', file.locate(pointer, 'key'), { keys })
}
