import { type Diagnostic, diagnose, type Place } from '../diagnostic.js'
import { tokensOf } from '../parse/entry.js'
import { kindOf } from '../parse/kind-of.js'
import { type Schema, shapeAt } from '../parse/shape.js'
import { shapeOfKind } from '../parse/shapes.js'
import { commentBehind, isNeeded } from './empties.js'
import { exampleOf } from './example-of.js'
import { expectedOf, nearestOfKind } from './expected.js'
import { type Mistake, nameOf, type Scene } from './mistake.js'
import { isChinese } from './nearest-text.js'
import { nearestValue } from './nearest-value.js'
import { nearestWord, type Spellings } from './nearest-word.js'
import { keysIn } from './spelling.js'

/** Everything about a wrong value that a message may name. */
interface WrongValue extends Scene {
  pointer: string
  /** The part of the schema that it does not follow. */
  schema: Schema
  data: unknown
  key: string
  /** As the author wrote it. */
  text: string
  place: Diagnostic['place']
}

/** A value that is empty, of the wrong kind, or not among those that may stand here. */
export function describeValue({ error, pointer }: Mistake, scene: Scene): Diagnostic {
  const { file } = scene
  const schema = (error.parentSchema ?? {}) as Schema
  const key = nameOf(file, pointer)
  const onKey = error.propertyName !== undefined
  const text = onKey ? key : (file.sourceAt(pointer) ?? '')
  const place = file.locate(pointer, onKey ? 'key' : 'value')
  const value = { ...scene, pointer, schema, data: onKey ? key : error.data, key, text, place }
  if (value.data === null || value.data === '') return empty(value)
  return (describers[error.keyword] ?? invalid)(value)
}

const describers: Readonly<Record<string, (value: WrongValue) => Diagnostic>> = {
  type: wrongType,
  enum: unknownWord,
  format: invalid,
  minimum: outOfRange,
  maximum: outOfRange,
  minItems: ({ key, schema, file, pointer }) =>
    diagnose('too-few-items', file.locate(pointer, 'key'), { key, least: schema.minItems ?? 1 }),
  minProperties: ({ place }) => diagnose('file-empty', place, {}),
}

/** Nothing where something may or must stand. */
function empty(value: WrongValue): Diagnostic {
  const { file, key, pointer } = value
  const place = file.locate(pointer, 'key')
  const comment = commentBehind(pointer, value)
  if (comment) return needsQuotes(key, comment.text, place, comment.written)
  return isNeeded(pointer, value)
    ? diagnose('empty-value', place, { key, needed: true })
    : diagnose('empty-value', place, { key }, 'note')
}

/** What is read as something else is a text in quotes. */
function needsQuotes(
  key: string,
  text: string,
  place: Place,
  { start, end }: Pick<Place, 'start' | 'end'> = place,
) {
  const edits = [{ start, end, text: `"${text}"` }]
  return diagnose('needs-quotes', place, { key, text }, undefined, edits)
}

function wrongType(value: WrongValue): Diagnostic {
  const { schema, data, key, text, place } = value
  const kind = kindOf(data)
  const scalar = kind === 'number' || kind === 'yes-no'
  if (scalar && schema.format) return invalid(value)
  const types = [schema.type].flat()
  // 1.5 is no whole number, and in quotes it would be no better.
  const isCount = kind === 'number' && types.includes('integer')
  if (scalar && types.includes('string') && !isCount) return needsQuotes(key, text, place)
  const isOneLine = place.start.line === place.end.line
  const nearest = kind === 'text' && isOneLine ? nearestOfKind(schema, text) : undefined
  return diagnose('wrong-type', place, {
    key,
    expected: expectedOf(schema),
    found: kind,
    ...(text === '' ? {} : { text }),
    ...(nearest === undefined ? hintsOf(value) : { nearest }),
  })
}

/** What may be written there instead, for the author. */
function hintsOf({ file, kind, pointer, key }: WrongValue): { example?: string; keys?: string[] } {
  const chinese = file.chineseKeys || isChinese(key)
  const [root, tokens] = [shapeOfKind(kind), tokensOf(pointer)]
  const keys = keysIn(shapeAt(root, tokens), chinese)
  const example = exampleOf(root, tokens, key, chinese)
  return { ...(example === undefined ? {} : { example }), ...(keys.length === 0 ? {} : { keys }) }
}

function unknownWord(value: WrongValue): Diagnostic {
  const { schema, key, text, place, data, file } = value
  if (typeof data === 'object') return severalWords(value)
  const found = text || String(data)
  const chinese = isChinese(found) || (file.chineseKeys && !/[a-z]/i.test(found))
  const words = wordsOf(schema, chinese)
  const nearest = nearestWord(found, words.all)
  return diagnose('unknown-word', place, {
    key,
    found,
    words: words.first,
    ...(nearest === undefined ? {} : { nearest }),
  })
}

/** A list or keys where one word belongs; a list of one word is that word in brackets. */
function severalWords({ schema, key, data, place, file }: WrongValue): Diagnostic {
  const { first, all } = wordsOf(schema, file.chineseKeys)
  const [one] = Array.isArray(data) && data.length === 1 ? data : []
  const nearest = typeof one === 'string' ? nearestWord(one, all) : undefined
  return diagnose('wrong-type', place, {
    key,
    expected: { words: first },
    found: kindOf(data),
    ...(nearest === undefined ? {} : { nearest }),
  })
}

/** The closed words in the language of what was found: those to offer, and all that are understood. */
function wordsOf(schema: Schema, chinese: boolean): { first: string[]; all: Spellings[] } {
  const words = Object.entries(schema['x-words'] ?? {})
  const english = schema.enum ?? []
  if (words.length === 0) return { first: english, all: english.map((word) => [word]) }
  if (!chinese) return { first: english, all: words.map(([word, { also = [] }]) => [word, ...also]) }
  return { first: words.flatMap(([, { zh }]) => zh[0] ?? []), all: words.map(([, { zh }]) => zh) }
}

function outOfRange({ schema, key, data, place }: WrongValue): Diagnostic {
  return diagnose('out-of-range', place, {
    key,
    found: Number(data),
    ...(schema.minimum === undefined ? {} : { least: schema.minimum }),
    ...(schema.maximum === undefined ? {} : { most: schema.maximum }),
  })
}

function invalid({ schema, key, text, place, pointer }: WrongValue): Diagnostic {
  const nearest = schema.format
    ? nearestValue(schema.format, text, tokensOf(pointer).at(-1))
    : nearestId(schema, text)
  const guess = nearest === undefined ? {} : { nearest }
  if (schema.format === 'calendar-date') return diagnose('invalid-date', place, { text, ...guess })
  return diagnose('invalid-value', place, { key, expected: expectedOf(schema), found: text, ...guess })
}

/** An id with its spaces closed up, a language tag in small letters: whatever makes the pattern fit. */
function nearestId({ pattern }: Schema, text: string): string | undefined {
  const plain = text.normalize('NFKC').trim()
  const guesses = [plain, plain.replace(/[\s/、，,()]+/g, '-').replace(/-$/, ''), plain.toLowerCase()]
  return guesses.find((guess) => pattern !== undefined && new RegExp(pattern, 'u').test(guess))
}
