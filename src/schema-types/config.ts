// Generated from schemas/config.schema.json by `npm run generate`.

/**
 * rolewright.config.yaml: the company, the look of its documents, where they go. Every key may be left out.
 */
export interface ConfigFile {
  /**
   * Name and logo on every document.
   */
  company?:
    | string
    | {
        /**
         * Name of the company.
         */
        name: string
        /**
         * Path of an SVG, PNG or JPEG file inside the workspace.
         */
        logo?: string
      }
  /**
   * Language of documents and messages.
   */
  lang?: 'zh-CN' | 'en'
  /**
   * Look of the job description: form (ruled, to be signed) or modern.
   */
  look?: 'form' | 'modern'
  /**
   * Colour of rules and section numbers, as "#1f4e79".
   */
  accent?: string
  /**
   * Paper size.
   */
  paper?: 'A4' | 'Letter'
  /**
   * Where outputs go, inside the workspace.
   */
  out?: string
  /**
   * Which documents to build; all when left out.
   */
  documents?: string[]
  /**
   * Path of the browser that prints PDF; found by itself when left out.
   */
  browser?: string
}
