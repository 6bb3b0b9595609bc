import type { DocumentKind } from '../content/types.js'
import type { Language } from '../language.js'
import type { Words } from '../values/words.js'
import type { Orientation } from './settings.js'

/** The name of a format that documents are published in, as `renderers.ts` lists them. */
export type Format = string

/** One template with its stylesheet, both as text: the style already holds the shared stylesheets. */
export interface Look {
  template: string
  style: string
}

/**
 * A kind of publication: a folder under `templates/` with a manifest, Handlebars templates and a stylesheet. Built-in
 * documents and those of a workspace are the same thing.
 */
export interface Document {
  name: string
  title: Readonly<Record<Language, string>>
  /** Its title, when the workspace gives it: then it stands on its pages in place of what its view is called. */
  ownTitle?: Readonly<Record<Language, string>>
  /** The view that feeds it. */
  view: string
  /** What it is about: one output each. */
  of: readonly DocumentKind[]
  /** What every build makes of it. */
  formats: readonly Format[]
  /** What is made of it only when it is asked for. */
  onRequest: readonly Format[]
  /** How its pages lie; left out, the view decides. */
  orientation?: Orientation
  /** Path of its outputs below the output folder, without ending; `{subject}` stands for the subject's name. */
  path: string
  /** Template and style of each look; a document with one look has it under `default`. */
  looks: Readonly<Record<string, Look>>
  /** Named partials that its templates may use: shared ones and its own. */
  partials: Readonly<Record<string, string>>
  /** Shared words with the document's own on top. */
  words: Readonly<Record<Language, Words>>
  /** Set when a workspace has brought a template of it: its pages are looked at once more when they are made. */
  isOwn?: true
  /** Hash of everything above that came from files: changes when a template, style or word changes. */
  hash: string
}
