import type { Language } from '../language.js'

/** How pages lie. */
export type Orientation = 'portrait' | 'landscape'

/** Settings of the workspace that a document shows. */
export interface Settings {
  lang: Language
  look: 'form' | 'modern'
  paper: 'A4' | 'Letter'
  /** `#rrggbb` */
  accent: string
  /** `logo` is a data: URL, so that a document stands alone. */
  company?: { name: string; logo?: string }
}
