import type { Place } from '../diagnostic.js'
import { keepsAll } from '../edits/keeps-all.js'
import type { ParsedFile } from '../parse/parsed-file.js'
import type { Shape } from '../parse/shape.js'
import { nearestDate } from '../values/calendar-date.js'
import { withFigures } from '../values/chinese-figures.js'
import { escapeToken, parentOf } from './mistake.js'
import { type Named, namesIn } from './names-in-list.js'
import { nearestMoney } from './nearest-money.js'

/**
 * A file as its schema has it, where the author wrote the same in another way: 15 %, 是, one item alone where a list belongs,
 * a list of names with their levels. Pointers lead to where each was written.
 */
export function understand(file: ParsedFile, root: Shape): ParsedFile {
  const way: Way = { file, alone: new Set(), moved: new Map() }
  const value = understood(file.value, root, '', way)
  if (way.moved.size === 0) return { ...file, value }
  const isAlone = (pointer: string) => way.alone.has(pointer)
  return {
    ...file,
    value,
    // The key above an item that stands alone is the list's.
    locate: (pointer, part) => file.locate(writtenAt(pointer, way), isAlone(pointer) ? 'value' : part),
    keyAt: (pointer) => (isAlone(pointer) ? undefined : file.keyAt(writtenAt(pointer, way))),
    sourceAt: (pointer) => file.sourceAt(writtenAt(pointer, way)),
    isAlone,
  }
}

interface Way {
  file: ParsedFile
  /** Pointers of items that stand alone where a list of them belongs. */
  alone: Set<string>
  /** Where entries were written that stand elsewhere for it. */
  moved: Map<string, string>
}

/** Where an entry was written: /approvals/0/on stands at /approvals/on. */
function writtenAt(pointer: string, { moved }: Way): string {
  for (let at = pointer; at !== ''; at = parentOf(at)) {
    const written = moved.get(at)
    if (written !== undefined) return written + pointer.slice(at.length)
  }
  return pointer
}

function understood(value: unknown, shape: Shape | undefined, pointer: string, way: Way): unknown {
  if (!shape || value === undefined || value === null) return value
  const named = namesIn(value, shape)
  if (named) return mapping(asMapping(named, pointer, way), shape, pointer, way)
  if (Array.isArray(value))
    return value.map((item, index) => understood(item, shape.item, `${pointer}/${index}`, way))
  if (isAlone(value, shape) && isOneLine(value, way.file.locate(pointer))) {
    way.alone.add(`${pointer}/0`)
    way.moved.set(`${pointer}/0`, writtenAt(pointer, way))
    return [understood(value, shape.item, `${pointer}/0`, way)]
  }
  return typeof value === 'object' ? mapping(value, shape, pointer, way) : scalar(value, shape)
}

function mapping(value: object, shape: Shape, pointer: string, way: Way): unknown {
  const entries = Object.entries(value).map(([key, below]): [string, unknown] => {
    // A competency with nothing behind it is required, at whatever level.
    if (below === null && shape.schema['x-competencies']) return [key, {}]
    return [key, understood(below, shape.below(key), `${pointer}/${escapeToken(key)}`, way)]
  })
  return Object.fromEntries(entries)
}

/** Keys for the items of a list. */
function asMapping(named: readonly Named[], pointer: string, way: Way): object {
  const list = writtenAt(pointer, way)
  return Object.fromEntries(
    named.map(([name, below], index) => {
      const token = escapeToken(name)
      way.moved.set(`${pointer}/${token}`, below === null ? `${list}/${index}` : `${list}/${index}/${token}`)
      return [name, below]
    }),
  )
}

/** A single item where a list belongs. A mapping is one only when its keys are those of an item. */
function isAlone(value: unknown, { types, item }: Shape): boolean {
  if (!types.has('array') || types.has('string') || !item || value === '') return false
  if (typeof value !== 'object') return true
  const known = new Set(item.keys.values())
  const keys = Object.keys(value ?? {})
  return !types.has('object') && keys.length > 0 && keys.every((key) => known.has(key))
}

/** Two lines of text may have been meant as two items. */
const isOneLine = (value: unknown, { start, end }: Place) =>
  typeof value === 'object' || start.line === end.line

function scalar(value: unknown, { schema, types }: Shape): unknown {
  if (types.has('boolean') && typeof value === 'string')
    return yesOrNo.get(value.trim().toLowerCase()) ?? value
  const read = readers[schema.format ?? '']
  return !read || value === '' || typeof value === 'boolean' ? value : (read(String(value)) ?? value)
}

const yesOrNo: ReadonlyMap<string, boolean> = new Map(
  Object.entries({
    ...{ 是: true, 对: true, 是的: true, yes: true, y: true, true: true, '√': true, '✓': true },
    ...{
      否: false,
      不是: false,

      no: false,
      n: false,
      false: false,
      '×': false,
      '✗': false,
      off: false,
    },
  }),
)

/** 20,000元/月 is 20,000 CNY/month; what needs reckoning (2万元) is for its author to write out. */
function sameMoney(text: string, isLimit: boolean): string | undefined {
  const nearest = nearestMoney(text.normalize('NFKC').trim(), { isLimit })
  const [amount = ''] = nearest?.split('/') ?? []
  return nearest !== undefined && keepsAll(text.replace(period, ''), amount) ? nearest : undefined
}

/** In Chinese, what a rate is counted by is the same word as in English. */
const period = /^\s*[时日月年]薪|\s*[/／每]\s*(?:小?时|天|日|月|年|hour|day|month|year)\s*$/i

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'calendar-date': nearestDate,
  // A mere number is a target too.
  'kpi-target': (text) => text,
  money: (text) => sameMoney(text, true),
  'money-range': (text) => sameMoney(text, false),
  percent: (text) => {
    const figure = /^(\d+(?:\.\d+)?)\s*%?$/.exec(withFigures(text))?.[1]
    return figure === undefined ? undefined : Number(figure)
  },
}
