import type { ByLanguage } from './language.js'
import type { TemplateMistake } from './template-mistake-facts.js'

/** Why a run failed for a reason that is not in the author's text. */
export type ToolErrorKind = 'usage' | 'environment'

/** A code of which there is nothing more to be said. */
type NoFacts = Record<never, never>

/** A name that there is none of, and what was probably meant. */
interface Unknown {
  name: string
  near?: string | undefined
}

/** A text that names no version; history may be missing from the clone. */
interface UnknownRevision {
  text: string
  near?: string | undefined
  isShallow: boolean
}

/** The first of the names that there are. */
interface Choice {
  known: readonly string[]
  /** Whether there are others. */
  more: boolean
}

/** What a document of an output can be about. */
export type SubjectKind = 'role' | 'department' | 'ladder' | 'workspace'

/** What a format may need of the machine that not every machine has. */
export type Need = 'fonts' | 'browser'

/** Why a folder cannot be that of the outputs. */
export type WhyRefused =
  | { is: 'link-out' | 'file' | 'link' | 'around-workspace' }
  | { is: 'authors'; name: string }

/** What kept a browser from starting: its own words, its silence, or its end without a word. */
export type BrowserFailure = { said: string } | { ended: number | string | null } | 'silent' | 'broken-off'

/** Facts of finding and reading files, and the versions of git. */
export interface SourceErrors {
  'no-such-path': { path: string }
  'no-such-folder': { folder: string }
  'no-such-file': { path: string }
  'folder-not-readable': { folder: string }
  'no-roles': { workspace: string }
  'only-unread-files': { workspace: string; unread: string }
  'nothing-at-path': { workspace: string; path: string }
  'bare-repository': { folder: string }
  'git-not-started': NoFacts
  'git-too-old': NoFacts
  /** `complaint` is git's own; none when it gave no reason. */
  'git-failed': { folder: string; complaint?: string | undefined }
  'objects-missing': NoFacts
  'no-repository': { folder: string }
  'repository-not-owned': { place: string }
  'not-a-revision': { text: string }
  'ambiguous-revision': { text: string }
  'revision-is-file': { text: string }
  'folder-not-in-revision': { revision: string; folder: string }
  'no-history': { name: string }
  'nothing-committed': { branch: string }
  'unknown-revision': UnknownRevision
  'no-default-branch': { isShallow: boolean }
  'fork-not-here': { base: string; head: string }
  'nothing-in-common': { base: string; head: string }
  /** On neither side of a comparison. */
  'no-role-compared': Unknown
  'no-role-in-history': Unknown
}

/** Facts of making pages with templates. */
export interface TemplateErrors {
  'templates-wrong': {
    mistakes: readonly { file: string; line: number; what: TemplateMistake }[]
    /** How many there are besides. */
    more: number
  }
  'stray-html': { document: string; stray: string }
  'endless-template': { document: string }
}

/** Facts of printing pages. */
export interface PrintErrors {
  'no-browser': NoFacts
  'named-browser-missing': { path: string; settings: string }
  'browser-not-unpacked': { cache: string; reason: string }
  'browser-not-started': {
    path: string
    folder: string
    origin: 'named' | 'embedded' | 'system'
    failure: BrowserFailure
  }
  'browser-too-old': { path: string; version: string; least: number }
  'settings-not-understood': { path: string }
  'too-few-files': { limit: number }
  'fonts-missing': { path: string }
  'no-temporary-folder': { parent: string }
  'temporary-folder-full': { parent: string; left: number; least: number }
  'not-printed': { title: string; reason: string }
  /** `heading` is what the wide part stands under, `words` what it begins with. */
  'too-wide': { title: string; heading: string; words: string }
}

/** Facts of publishing and of writing files. */
export interface PublishErrors {
  /** `system` is the code of the operating system, `reason` what it says itself. */
  'file-not-written': { path: string; system: string | undefined; reason: string }
  'output-not-made': { path: string; reason: string }
  'output-in-the-way': { path: string }
  'output-folder-refused': { folder: string; why: WhyRefused }
  'same-output': { one: string; other: string; path: string }
  'unknown-subject': Unknown & Choice & { kinds: readonly SubjectKind[] }
  'unknown-document': Unknown & Choice
  'unknown-view': Unknown & Choice
  'ambiguous-subject': { name: string; names: readonly string[] }
  'document-of-comparisons': { title: ByLanguage; formats: readonly string[] }
  'unknown-format': Unknown & Choice
  /** `title` and `formats`, which it can be made in, when one document alone lacks what is asked for. */
  'document-without-format': { title?: ByLanguage; asked: readonly string[]; formats: readonly string[] }
  'nothing-in-format': { formats: readonly string[] }
  'document-of-parts': { title: ByLanguage; sample?: string | undefined }
  'document-without-content': { title: ByLanguage; subject: string }
  'no-change-report': { document: string }
}

/** Facts of the command line, of new workspaces and roles, and of the machine. */
export interface CommandErrors {
  'not-a-number': { flag: string; text: string; least: number; most: number }
  'not-one-of': { flag: string; text: string; words: readonly string[] }
  'page-in-terminal': NoFacts
  /** An empty name names no file at all. */
  'result-over-input': { output: string }
  'no-such-change': { changes: readonly string[] }
  'no-change-named': NoFacts
  'workspace-is-file': { folder: string }
  'workspace-not-empty': { folder: string }
  'folder-outside-roles': { folder: string }
  'not-an-id': { text: string; proposal: string }
  'unfit-file-name': { id: string; isLong: boolean; proposal: string }
  'id-taken': { id: string }
  'not-a-package': { from: string }
  'no-packed-file': { from: string }
  'node-too-old': { version: string; least: string }
  /** `other` is a format that can be made without what is missing. */
  'format-not-tried': { need: Need; other?: { label: string; format: string } | undefined }
  /** The tool itself failed; the reason is for its developers. */
  unforeseen: { reason: string }
}

/**
 * The facts of every error by its code. A code is never renamed once released. Sentences for them, in every language, are in
 * `messages`.
 */
export interface ToolErrorFacts
  extends SourceErrors,
    TemplateErrors,
    PrintErrors,
    PublishErrors,
    CommandErrors {}

/** A stable name of one kind of error. */
export type ToolErrorCode = keyof ToolErrorFacts
