import type { DocumentKind, Subject } from '../../../content/types.js'
import type { Language } from '../../../language.js'
import type { Words } from '../../../values/words.js'
import type { Orientation, Settings } from '../../settings.js'

/** A file of a document in some format: the name of the format, and its address. */
export interface FormatLink {
  label: string
  href: string
}

/** What content is presented with. */
export interface PresentContext {
  settings: Settings
  words: Words
  /** Address of another document in the format of this one, relative to it; undefined when there is none. */
  link(document: string, subject: Subject): string | undefined
  /** Another document in all other formats that it is made in; without it there are none. */
  others?: ((document: string, subject: Subject) => FormatLink[]) | undefined
  /** The title that the workspace gives the document, in place of what its view is called. */
  title?: string | undefined
  /** Documents that the workspace has beside the built-in ones. */
  own?: readonly { name: string; title: string; of: readonly DocumentKind[] }[] | undefined
}

/** What every view has: the facts that go on every page, in the file's metadata and in the browser's title bar. */
export interface DocumentView {
  document: string
  lang: Language
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
  paper: Settings['paper']
  orientation: Orientation
  /** Head of every page but the first, which has the title itself: what it is a page of. */
  header: { left: string; right?: string }
  /** Foot of the page at the left: document number, version, effective date. */
  footer: string
  /** Foot of the page at the right, with {page} and {pages} to be filled in. */
  pages: string
  /** Behind the text of every page, for example 草稿; left out for approved documents. */
  watermark?: string
}
