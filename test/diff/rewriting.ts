import fc from 'fast-check'
import { Document, isScalar, visit } from 'yaml'
import {
  type Data,
  isMapping,
  type Mapping,
  resolved,
  type Schema,
  schemaOf,
  schemaUnder,
} from './front-matter.js'

/** How a file may be written otherwise and say the same. */
export interface Style {
  chinese: boolean
  long: boolean
  shuffled: boolean
  flow: boolean
  quotes: 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE'
  blocks: 'BLOCK_FOLDED' | 'BLOCK_LITERAL' | undefined
  crlf: boolean
  trailing: string
  /** Decides each single choice, so that one file may mix all styles. */
  dice: readonly number[]
}

/** Styles of files. */
export const anyStyle: fc.Arbitrary<Style> = fc.record({
  chinese: fc.boolean(),
  long: fc.boolean(),
  shuffled: fc.boolean(),
  flow: fc.boolean(),
  quotes: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
  blocks: fc.constantFrom('BLOCK_FOLDED', 'BLOCK_LITERAL', undefined),
  crlf: fc.boolean(),
  trailing: fc.constantFrom('', ' ', '  '),
  dice: fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 5, maxLength: 40 }),
})

/** A role file in another style. */
export function roleText({ value, body }: { value: Mapping; body: string }, style: Style): string {
  return lines(`---\n${yamlText(restyled(value, schemaOf('role'), style), style)}---\n${body}`, style)
}

/** A model file in another style. */
export const modelText = (value: Mapping, style: Style) =>
  lines(yamlText(restyled(value, schemaOf('model'), style), style), style)

function lines(text: string, { crlf }: Style): string {
  return crlf ? text.replaceAll('\n', '\r\n') : text
}

function restyled(root: Data, schema: Schema & { home: string }, style: Style): Data {
  let thrown = 0
  const toss = () => (style.dice[thrown++ % style.dice.length] ?? 0) % 4 !== 0
  return write(root, schema)

  function write(value: Data, at: Schema & { home: string }): Data {
    const listed = mayBeListed(value, at) && toss() ? [value] : value
    if (Array.isArray(listed)) {
      const items = at.items ? resolved(at.items, at.home) : at
      return listed.map((item) => writeItem(item, items))
    }
    return writeItem(listed, at)
  }

  function writeItem(value: Data, at: Schema & { home: string }): Data {
    const form = formOf(value, at)
    if (typeof form === 'object' && form !== null) return writeMapping(form, at)
    return wordOf(form, at)
  }

  function writeMapping(form: Mapping, at: Schema & { home: string }): Mapping {
    const entries = Object.entries(form).map(([key, found]): [string, Data] => {
      const name = at.properties?.[key]?.['x-zh']?.key
      return [style.chinese && name && toss() ? name : key, write(found, schemaUnder(at, key))]
    })
    return Object.fromEntries(style.shuffled && toss() ? entries.reverse() : entries)
  }

  /** `驾驶证` as `{ name: 驾驶证 }`, or the other way round. */
  function formOf(value: Data, { 'x-short': short }: Schema): Exclude<Data, Data[]> {
    if (Array.isArray(value)) throw new Error('a list of lists')
    if (short === undefined || !toss()) return value
    return style.long ? longForm(value, short) : shortForm(value, short)
  }

  function wordOf(value: Data, at: Schema): Data {
    const word = at['x-words']?.[String(value)]?.zh[0]
    return style.chinese && word !== undefined && toss() ? word : value
  }
}

const longForm = (value: Exclude<Data, Data[]>, short: string) =>
  isMapping(value) ? value : { [short]: value }

function shortForm(value: Exclude<Data, Data[]>, short: string): Exclude<Data, Data[]> {
  const lone = isMapping(value) && Object.keys(value).length === 1 ? value[short] : undefined
  return lone === undefined || typeof lone === 'object' ? value : lone
}

/** What may be one thing or a list of several. */
const mayBeListed = (value: Data, { type, items, 'x-short': short }: Schema) =>
  !Array.isArray(value) &&
  items !== undefined &&
  Array.isArray(type) &&
  type.includes('array') &&
  (short !== undefined || typeof value === 'string')

function yamlText(value: Data, style: Style): string {
  const document = new Document(value, { aliasDuplicateObjects: false })
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || typeof node.value !== 'string' || node.value === '') return
      // Within brackets a full-width comma must be quoted, so that nobody takes it for one that parts.
      const quotes = style.flow && style.quotes === 'PLAIN' ? 'QUOTE_DOUBLE' : style.quotes
      node.type = style.blocks ?? quotes
    },
    Collection(_, node) {
      if (style.flow && !isRoot(node, document)) node.flow = true
    },
  })
  // In a block of text blanks at the end belong to it.
  if (style.blocks) return document.toString({ lineWidth: 30 })
  return document.toString({ lineWidth: 0 }).replaceAll('\n', `${style.trailing}\n`)
}

const isRoot = (node: unknown, document: Document) => node === document.contents
