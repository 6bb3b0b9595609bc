import { type Diagnostic, diagnose } from '../diagnostic.js'
import { tokensOf } from '../parse/entry.js'
import { shapeAt } from '../parse/shape.js'
import { shapeOfKind } from '../parse/shapes.js'
import { type Mistake, nameOf, parentOf, type Scene } from './mistake.js'
import { nearestText } from './nearest-text.js'
import { belongsUnder, keysLike, spell } from './spelling.js'

/** Keys that are missing, unknown, or badly formed; undefined for a mistake in a value. */
export function describeKey(mistake: Mistake, scene: Scene): Diagnostic | undefined {
  return describers[mistake.error.keyword]?.(mistake, scene)
}

const describers: Readonly<Record<string, (mistake: Mistake, scene: Scene) => Diagnostic>> = {
  additionalProperties: unknownKey,
  required: missingKey,
  'x-oneOf': missingOneOf,
}

function unknownKey({ pointer }: Mistake, { file, kind }: Scene): Diagnostic {
  const key = nameOf(file, pointer)
  const here = shapeAt(shapeOfKind(kind), tokensOf(parentOf(pointer)))
  const home = belongsUnder(kind, key, here)
  const nearest = home === undefined ? nearestText(key, keysLike(here, key)) : undefined
  return diagnose('unknown-key', file.locate(pointer, 'key'), {
    key,
    ...(nearest === undefined ? {} : { nearest }),
    ...(home === undefined ? {} : { belongsUnder: home }),
  })
}

function missingKey({ error, pointer }: Mistake, { file, kind }: Scene): Diagnostic {
  const here = shapeAt(shapeOfKind(kind), tokensOf(pointer))
  const key = spell(here, String(error.params.missingProperty), file.chineseKeys)
  const under = nameOf(file, pointer)
  return diagnose('missing-key', file.locate(pointer, 'key'), under === '' ? { key } : { key, under })
}

function missingOneOf({ error, pointer }: Mistake, { file, kind }: Scene): Diagnostic {
  const here = shapeAt(shapeOfKind(kind), tokensOf(pointer))
  const keys = (error.schema as string[]).map((key) => spell(here, key, file.chineseKeys))
  return diagnose('missing-one-of', file.locate(pointer, 'key'), { keys })
}
