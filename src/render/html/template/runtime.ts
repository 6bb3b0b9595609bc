import { stepLimit } from '../step-limit.js'

/** Items and partials of one page. The largest matrix that is of use to anybody has a tenth of it. */
const MOST_STEPS = 400_000

const above = Symbol('above')

/** What stands behind `@`: the view as a whole, how far a list has got, what stands between the tags of a partial. */
export interface Frame {
  root: unknown
  key?: number | string
  index?: number
  first?: boolean
  last?: boolean
  'partial-block'?: Shown | undefined
  /** The frame around it: `@../index`. */
  [above]?: Frame
}

/** A part of a template, as HTML. */
export type Shown = (context: unknown, frame: Frame) => string

/** The context where there is none. */
const nothing = Object.freeze({})

const { reset, counted } = stepLimit(MOST_STEPS)
const step = counted((): void => {})

/** What the code of templates calls. Each does what Handlebars does in its place, with views that are plain data. */
export const runtime = {
  /** Begins a page. */
  begin: reset,
  /** Counts a partial. */
  step,
  nothing,
  get,
  text,
  isThere,
  eachOf,
  around,
  behindAt,
  withBlock,
  blockOf,
  /** A context with more in it. */
  merged: (context: unknown, more: object): object => ({ ...(context as object), ...more }),
}

/** What stands in a value under a name: its own, nothing that it inherits. */
function get(value: unknown, name: string): unknown {
  if (value === undefined || value === null) return value
  return Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
  '`': '&#x60;',
  '=': '&#x3D;',
}

/** A value as text of a page or of an attribute. */
function text(value: unknown): string {
  if (value === undefined || value === null || typeof value === 'function') return ''
  const plain = String(value)
  return /[&<>"'`=]/.test(plain) ? plain.replace(/[&<>"'`=]/g, (sign) => entities[sign] ?? sign) : plain
}

/** Whether there is anything to show; of nought that is asked. */
function isThere(value: unknown, zero: boolean): boolean {
  if (value === 0) return zero
  return Boolean(value) && !(Array.isArray(value) && value.length === 0)
}

/** Shows the entries of a list or mapping one by one; false when there are none. */
function eachOf(list: unknown, outer: Frame, show: (item: unknown, frame: Frame) => void): boolean {
  if (typeof list !== 'object' || list === null) return false
  const keys = Array.isArray(list) ? undefined : Object.keys(list)
  const { length } = keys ?? (list as unknown[])
  const frame: Frame = { ...outer, [above]: outer }
  for (let index = 0; index < length; index += 1) {
    step()
    const key = keys?.[index] ?? index
    frame.key = key
    frame.index = index
    frame.first = index === 0
    frame.last = index === length - 1
    show((list as Readonly<Record<number | string, unknown>>)[key], frame)
  }
  return length > 0
}

/** The contexts from one outwards. One that is the very same as that around it does not count. */
function around(context: unknown, outer: readonly unknown[]): readonly unknown[] {
  return context === outer[0] || (context === nothing && outer[0] === null) ? outer : [context, ...outer]
}

/** What stands behind `@`, so many frames outwards. */
function behindAt(frame: Frame, outwards: number, parts: readonly string[]): unknown {
  let found: unknown = frame
  for (let left = outwards; left > 0; left -= 1) found = (found as Frame | undefined)?.[above]
  for (const part of parts) found = found && get(found, part)
  return found
}

/** The frame of a partial with something between its tags, where what is between the tags around it counts again. */
function withBlock(outer: Frame, between: Shown): Frame {
  const block: Shown = (context, frame) =>
    between(context, { ...frame, [above]: frame, 'partial-block': outer['partial-block'] })
  return { ...outer, [above]: outer, 'partial-block': block }
}

/** What stands between the tags of the partial, or in its place. */
function blockOf(frame: Frame, instead: Shown | undefined): Shown {
  const block = frame['partial-block'] ?? (instead && withBlock(frame, instead)['partial-block'])
  if (block === undefined) throw new Error('nothing stands between the tags of the partial')
  return block
}
