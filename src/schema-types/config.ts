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
   * No longer obeyed: a workspace may hold files of others, so it names no program to start. Name the browser in the environment variable ROLEWRIGHT_BROWSER, by --browser or in your own settings file.
   */
  browser?: string
  /**
   * How grave the findings of check are in this workspace, or in a folder of it; the last entry that fits holds.
   */
  rules?: SettingOfARule[]
  /**
   * How grave changes are in this company, by type (kpi-weight-raised), field (kpi-weight) or part of a role (kpis): material, minor or editorial. What is not named keeps its usual rating.
   */
  policy?: {
    /**
     * What a change means for people.
     */
    [k: string]: 'material' | 'minor' | 'editorial'
  }
  /**
   * Who must agree to changes that are more than editorial, by part of a role.
   */
  approvals?: {
    /**
     * A role that comes, goes, is split or merged.
     */
    role?: string[]
    /**
     * What the role is called.
     */
    title?: string[]
    /**
     * Numbers, version, dates and approvals of the document.
     */
    document?: string[]
    /**
     * Department of the role.
     */
    department?: string[]
    /**
     * Category of the role.
     */
    category?: string[]
    /**
     * Grade.
     */
    grade?: string[]
    /**
     * Number of posts.
     */
    headcount?: string[]
    /**
     * Place of work.
     */
    location?: string[]
    /**
     * What the role manages.
     */
    scope?: string[]
    /**
     * Status of the role.
     */
    status?: string[]
    /**
     * Who holds the post.
     */
    incumbent?: string[]
    /**
     * Reporting lines.
     */
    reporting?: string[]
    /**
     * Purpose of the role.
     */
    purpose?: string[]
    /**
     * Duties and tasks.
     */
    duties?: string[]
    /**
     * Recurring work.
     */
    routine?: string[]
    /**
     * Rights and their limits.
     */
    authority?: string[]
    /**
     * What the role is accountable for.
     */
    accountability?: string[]
    /**
     * Working relationships.
     */
    relationships?: string[]
    /**
     * Processes taken part in.
     */
    processes?: string[]
    /**
     * Education, experience, certificates.
     */
    qualifications?: string[]
    /**
     * Required competencies and levels.
     */
    ksa?: string[]
    /**
     * KPIs of roles and of the library.
     */
    kpis?: string[]
    /**
     * How the role is appraised.
     */
    appraisal?: string[]
    /**
     * Hours, place, travel, equipment.
     */
    conditions?: string[]
    /**
     * Promotion, rotation, training.
     */
    career?: string[]
    /**
     * Pay and benefits.
     */
    compensation?: string[]
    /**
     * The company's own x- keys.
     */
    extra?: string[]
    /**
     * The Markdown below the front matter.
     */
    body?: string[]
    /**
     * Scales of proficiency.
     */
    scales?: string[]
    /**
     * The competency dictionary.
     */
    competencies?: string[]
    /**
     * Ladders of roles.
     */
    ladders?: string[]
    /**
     * The list of departments.
     */
    departments?: string[]
    /**
     * The list of categories.
     */
    categories?: string[]
    /**
     * Ratings and approvals in this file.
     */
    policy?: string[]
  }
  /**
   * Where the revision history of a job description comes from: file (its key revisions), git (what its commits changed) or none.
   */
  revisionHistory?: 'file' | 'git' | 'none'
}
/**
 * How grave what a rule finds is, and how it looks for it.
 */
export interface SettingOfARule {
  /**
   * The name of the rule: the code that check --format json prints.
   */
  rule: string
  /**
   * off: not told at all.
   */
  severity?: 'error' | 'warning' | 'note' | 'off'
  /**
   * A folder or file of the workspace that it holds for; everywhere when left out.
   */
  in?: string
  /**
   * What the rule lets be set, such as tolerance of weights-sum.
   */
  options?: {
    [k: string]: unknown
  }
}
