import type { Need } from '../error-facts.js'
import type { Document, Format } from './document.js'
import type { DocumentView } from './html/present/types.js'

/**
 * A format that documents are published in: a folder beside this file, and a line in `renderers.ts`. What is here is all
 * that the rest of the program knows of it; it loads nothing until it is opened, for the command line's help lists formats.
 */
export interface Renderer {
  /** Its name on the command line and in manifests. */
  readonly format: Format
  /** Its name in a sentence, and on a page that leads to its files. */
  readonly label: string
  /** How its files end, without the dot. */
  readonly extension: string
  /** Other endings by which a file that is named on the command line asks for it. */
  readonly otherExtensions?: readonly string[]
  readonly mediaType: string
  /** What it can show: whatever the templates of a document show, or only the contents of these names. */
  readonly shows: 'templates' | readonly string[]
  /** Documents whose manifest names no formats are made in it. */
  readonly usual?: true
  readonly needs: readonly Need[]
  /** Its files lead to those of other documents in the same format; on paper a link leads nowhere. */
  readonly links: boolean
  /** Partials of the document that it is made with, whatever its templates call. */
  readonly partials?: readonly string[]
  /** What of a view it shows; undefined when that says nothing of it. Left out: all. */
  part?(view: DocumentView): DocumentView | undefined
  /** What its bytes depend on beside the build of the tool, the document and the content. */
  fingerprint?(around: Surroundings): readonly string[]
  /** Gets ready for a run. Whoever opens it closes it. */
  open(run: RenderRun): Promise<OpenRenderer>
  /** Makes something small, to see whether the machine can; facts about it. Only for one that needs something. */
  trial?(machine: Machine): Promise<Readonly<Record<string, number>>>
}

/** What bytes may depend on; each is worked out when it is asked for. */
export interface Surroundings {
  /** A hash of the fonts of the package. */
  fonts(): string
  /** ISO date of the content, else of SOURCE_DATE_EPOCH; never of the clock. */
  created(): string
}

/** What of a machine is to be used. */
export interface Machine {
  /** Path of the browser that prints. */
  browser?: string | undefined
  /** The folder of the workspace: nothing in it may name a program to start. */
  workspace?: string | undefined
  env?: Readonly<Record<string, string | undefined>>
  /** The tool's own cache folder. */
  cache?: string
}

/** What a renderer is opened for. */
export interface RenderRun extends Machine {
  /** How many files are about to be made. */
  count: number
  /** How many may be made at one time. */
  jobs?: number | undefined
}

/** A renderer that is ready. */
export interface OpenRenderer {
  /** One file of a document. `view` is plain data: whatever it was made from, it has been text in between. */
  render(view: DocumentView, document: Document, tools: RenderTools): Promise<Uint8Array>
  close?(): Promise<void>
}

/** What goes with one file. */
export interface RenderTools {
  /** As in `Surroundings`. */
  created: string
  /** Is told the characters that no font has and that are blank in the file. */
  missing(characters: string[]): void
}
