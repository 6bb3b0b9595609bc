import type { ByLanguage } from './language.js'
import type { WhyUnfit } from './values/file-name.js'

/** The kinds of things that have an id and can be referred to. */
export type EntityKind = 'role' | 'competency' | 'kpi' | 'ladder' | 'scale' | 'department' | 'category'

/** The period after which work comes back. */
export type Period = 'day' | 'week' | 'ten-days' | 'month' | 'quarter' | 'half-year' | 'year'

/** What a YAML value is, in words that an author knows. */
export type ValueKind = 'text' | 'number' | 'yes-no' | 'list' | 'mapping' | 'empty'

/** Lists whose weights add up to 100. */
export type Weighted = 'duties' | 'kpis' | 'ksa'

/** Where a fact may go that has no key of its own. */
export type Elsewhere =
  | 'own-fact'
  | 'body'
  | 'prepared'
  | 'reviewed'
  | 'approved'
  | 'prepared-on'
  | 'reviewed-on'
  | 'approved-on'
  | 'published-on'
  | 'revised-on'
  | 'other-requirement'
  | 'duty'
  | 'accountability'
  | 'standard'
  | 'ladder'

/** What should stand at a place where no schema says it. */
export type ExpectedKind =
  | 'keys'
  | 'list'
  | 'list-or-keys'
  | 'number'
  | 'text'
  | 'text-or-keys'
  | 'yes-no'
  | 'output-folder'
  | 'logo-path'
  | 'logo-file'
  | 'picture'
  | 'inert-drawing'

/** What should stand at a place: as the schema says it, one of some words, or one of a kind of things. */
export type Expected = ExpectedKind | { declared: ByLanguage } | { words: readonly string[] }

/** `unread` is the key of the top level that is not checked because of it. */
export interface Unread {
  unread?: string
}

/**
 * The facts of every diagnostic by its code. A code is never renamed once released. Words for them, in every
 * language, are in `messages`; severities in `diagnostic.ts`. Keys are quoted in the author's own spelling.
 */
export interface DiagnosticFacts {
  'file-not-utf8': { encoding?: string }
  'file-empty': Record<never, never>
  'file-too-large': { megabytes: number; limit: number }
  'file-unreadable': { reason: string }
  /** The tool itself failed over this file; `reason` is for its developers. */
  'file-fault': { reason: string }
  /** A merge was not finished; `line` is where the marks of it end. */
  'conflict-marker': { line: number }

  'front-matter-missing': Record<never, never>
  'front-matter-unclosed': Record<never, never>
  /** `text` stands before it. */
  'front-matter-late': { line: number; text?: boolean }
  'front-matter-fence': { found: string }
  'front-matter-not-mapping': { found: ValueKind }

  'full-width-colon': { key: string }
  'colon-without-space': { key: string }
  /** `text` is what stands behind the dash. */
  'dash-without-space': { text: string }
  /** `mark` is what stands in place of the dash, such as 1、 or ①. */
  'item-without-dash': { text: string; mark?: string }
  /** A name with its value behind a mark such as 1、 or -; `text` is without the mark. */
  'pair-behind-mark': { text: string; mark: string }
  /** A mapping on the line of its own key, or of its dash; `use` is how it may stand there. */
  'pair-without-braces': { key?: string; use: string }
  'tab-indent': Unread
  'wrong-space': { found: 'full-width' | 'no-break' | 'other-width' | 'invisible' }
  /** A sign that nobody sees; `turns` when it changes the direction of what is read. */
  'hidden-sign': { found: string; turns?: boolean }
  'curly-quote': { found: string }
  /** An item of a list of texts that reads as a key with its value for its colon; `use` is how it may stand there. */
  'block-as-list': { key: string; use: string }
  /**
   * A numbered heading with numbered lines below it, where an item with a list belongs: `use` and `item` are how the heading
   * and the first of the lines are to be written, `list` is the key between them.
   */
  'heading-above-items': { marks: string[]; use: string; list: string; item: string }
  'word-as-key': { key: string; of: string; use: string[] }
  'colon-in-text': { key: string; use: string; inBrackets?: boolean }
  /** A comma that parts a text in brackets; `use` is the text, behind its key if it has one, as it may stand there. */
  'comma-in-text': { use: string }
  /** `cut` is what a `#` makes a comment of, though no blank follows it; `use` is the whole text in quotes. */
  'comment-in-text': { cut: string; use: string }
  /** A backslash in double quotes that makes another sign of the letter behind it; `use` is the text in single quotes. */
  'escape-in-text': { found: string; use: string }
  /** A line that begins like an item, and is read on in the same line as the text above it, `ofKey` or of an item. */
  'joined-lines': { mark: string; ofKey?: boolean }
  'full-width-punctuation': { found: string; use: string }
  /**
   * Text behind a key or dash with a list or keys below it; `use` is how it should stand there. With `item` it is the first
   * item of a list, dash and all, whether or not there are others below.
   */
  'text-above-block': { key?: string; use: string; item?: true }
  /**
   * How many spaces a line has and should have; with `lines`, as many lines from this one on are to move with it. It is
   * the first one `under` a key, or it `goesOn` with the text above. Without figures nobody knows where it belongs.
   */
  'yaml-indent': Unread & {
    found?: number
    expected?: number
    under?: string
    goesOn?: boolean
    lines?: number
  }
  /** `use` is the whole text in the quotes that it needs. */
  'yaml-quote': Unread & { found: string; use?: string }
  /** `add` is its partner, where it is clear where that belongs: at the end of the line, or before a list. */
  'yaml-bracket': Unread & { found: string; add?: string }
  'yaml-syntax': Unread & { found: string }
  'yaml-alias': Record<never, never>
  /** YAML text below the end of the first document is not read. */
  'second-document': Record<never, never>
  /** `other` is how the first one is spelt, when it is spelt in the other language. */
  'duplicate-key': { key: string; line: number; other?: string }

  /**
   * `belongsUnder` is empty for the top level of the file; `homes` are several such keys; `use` is the whole entry when that key already has a short
   * form; `keys` are those that may stand here; `elsewhere` is where such a fact goes, with the `text` of
   * it; `hasBody` says that there is a text below the front matter, for whatever has no key.
   */
  'unknown-key': {
    key: string
    nearest?: string
    belongsUnder?: string
    homes?: string[]
    use?: string
    keys?: string[]
    elsewhere?: Elsewhere
    text?: string
    hasBody?: true
  }
  /** `example` is a value to write, for an id. */
  'missing-key': { key: string; under?: string; example?: string }
  'missing-one-of': { keys: string[] }
  /** `needed` when something must stand there; otherwise the key is as good as not written. */
  'empty-value': { key: string; needed?: true }
  /** `example` is how another value may look, `keys` are those that may stand below. */
  'wrong-type': {
    key: string
    expected: Expected
    found: ValueKind
    text?: string
    nearest?: string
    example?: string
    keys?: string[]
  }
  'needs-quotes': { key: string; text: string }
  'invalid-date': { text: string; nearest?: string }
  'invalid-value': { key: string; expected: Expected; found: string; nearest?: string }
  'unknown-word': { key: string; found: string; words: string[]; nearest?: string }
  'out-of-range': { key: string; found: number; least?: number; most?: number }
  'too-few-items': { key: string; least: number }
  /** A workspace may come from someone else, so no program it names is ever started. */
  'browser-in-workspace': { key: string }

  'duplicate-id': { kind: EntityKind; id: string; first: string }
  'unknown-reference': { kind: EntityKind; found: string; nearest?: string; known: string[] }
  /** A competency and its level in one text; `nearest` is how they are written. */
  'level-in-name': { found: string; nearest: string }
  'ambiguous-reference': { kind: EntityKind; found: string; ids: string[] }
  'outside-post': { name: string }
  'undeclared-department': { found: string; known: string[] }
  'unknown-level': { found: string; competency: string; levels: string[]; nearest?: string }
  'wrong-kind': { competency: string; kind: string; expected: string }
  'extends-loop': { path: string[] }
  'department-loop': { path: string[] }

  /** A picture of a body that is not on the page; `part` is what of a drawing could do more than be seen. */
  'picture-not-shown': {
    found: string
    why: 'elsewhere' | 'outside' | 'missing' | 'kind' | 'unsafe' | 'large'
    part?: string
    megabytes?: number
  }
  /** `role` is the one whose page has no such heading. */
  'link-leads-nowhere': {
    found: string
    why: 'missing' | 'unpublished' | 'no-heading' | 'no-heading-there'
    role?: string
    nearest?: string
  }
  /** What the fonts of the package lack; a PDF has a blank for it. */
  'character-without-font': { characters: string[] }
  'html-not-shown': { tag: string; why: 'unknown' | 'unclosed' }

  /** A setting or a comment names a rule that there is not, or one that cannot be set. */
  'unknown-rule': { found: string; nearest?: string }
  /** A setting sets an option that its rule has not; `options` are those that it has. */
  'unknown-option': { rule: string; found: string; options: string[]; nearest?: string }
  /** A comment that silences a rule and does not say why, or silences nothing. */
  'ignore-without-reason': { rule: string }
  'ignore-unused': { rule: string }

  'unread-file': Record<never, never>
  /** Why some system cannot hold a file of this name; `use` is a name that all can. */
  'file-name': { found: string; why: WhyUnfit; use: string }
}
