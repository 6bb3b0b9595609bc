/** A line that says something, as far as its place among the others goes. */
export interface Line {
  /** Offsets of the line, of its first sign, and of its end. */
  start: number
  from: number
  end: number
  /** How wide its indent looks. */
  column: number
  /** Ordinary spaces that it begins with; YAML counts no others. */
  spaces: number
  /** Columns of its dashes and of what is behind them, counted from its first sign. */
  dashes: readonly number[]
  content: number
  /** What stands in place of a dash, such as 1、 with its figures left out. */
  mark: string | undefined
  /** `real` where YAML takes it for one: 权重：60 is a text. */
  key: { text: string; real: boolean } | undefined
  /** What is behind the key, or behind the dash where there is no key; a `plain` text may go on below. */
  value: 'none' | 'block' | 'plain' | 'closed'
  valueAt: number
  /** Neither key nor item, nor anything else that means something to YAML. */
  isWords: boolean
  /** It ends in the middle of a sentence. */
  hangs: boolean
  /** Lines that go on with its brackets or quotes. */
  tails: readonly Tail[]
}

/** A line that begins inside of brackets or quotes. */
export interface Tail {
  start: number
  from: number
  end: number
  column: number
  /** It begins with a closing bracket. */
  closes: boolean
}
