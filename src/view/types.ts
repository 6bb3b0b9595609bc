/** Languages a document can be made in. */
export type Lang = 'zh-CN' | 'en'

/** What a document can be about. */
export type Subject =
  | { kind: 'role'; id: string }
  | { kind: 'ladder'; id: string }
  | { kind: 'department'; id: string }
  | { kind: 'workspace' }

/** What a kind of document is about: a subject of one model, or two states of a workspace, which only `diff` has. */
export type DocumentKind = Subject['kind'] | 'comparison'

/** Words of documents by name, in one language: labels and phrases such as `duties` or `page-of`. */
export type Words = Readonly<Record<string, string>>

/** Settings of the workspace that a document shows. */
export interface Settings {
  lang: Lang
  look: 'form' | 'modern'
  paper: 'A4' | 'Letter'
  /** `#rrggbb` */
  accent: string
  /** `logo` is a data: URL, so that a document stands alone. */
  company?: { name: string; logo?: string }
}

/** One line of a revision history. */
export interface RevisionEntry {
  change: string
  version?: string
  /** ISO date. */
  on?: string
  by?: string
}

/** What a view is made with, beside the model. */
export interface ViewContext {
  settings: Settings
  words: Words
  /** Address of another document, relative to this one: its page unless a PDF is asked for; undefined when there is none. */
  link(document: string, subject: Subject, format?: 'html' | 'pdf'): string | undefined
  /** The title that the workspace gives the document, in place of what its view is called. */
  title?: string | undefined
  /** Documents that the workspace has beside the built-in ones. */
  own?: readonly { name: string; title: string; of: readonly DocumentKind[] }[] | undefined
  /** The revision history of a role, newest first; without it the role's own is shown. */
  revisions?: ((id: string) => readonly RevisionEntry[]) | undefined
}

/** What every view has: the facts that go on every page, in the file's metadata and in the browser's title bar. */
export interface DocumentView {
  document: string
  lang: Lang
  /** Which of the document's looks to use; a document without it has only its `default`. */
  look: Settings['look']
  /** Title of the page and of the PDF. */
  title: string
  /** One sentence on it, for metadata. */
  subject: string
  author: string
  keywords: string[]
  /** ISO date of the content (never of the clock), for metadata; undefined when the content has none. */
  date?: string
  accent: string
  company?: { name: string; logo?: string }
  page: PageFrame
  words: Words
  /** Its texts may hold marks of what was added and removed (`marks/`), which the page shows. */
  marked?: true
}

/** The frame around every printed page. */
export interface PageFrame {
  paper: 'A4' | 'Letter'
  orientation: 'portrait' | 'landscape'
  /** Head of every page but the first, which has the title itself: what it is a page of. */
  header: { left: string; right?: string }
  /** Foot of the page at the left: document number, version, effective date. */
  footer: string
  /** Foot of the page at the right, with {page} and {pages} to be filled in. */
  pages: string
  /** Behind the text of every page, for example 草稿; left out for approved documents. */
  watermark?: string
}
