// Generated from schemas/approved-changes.schema.json by `npm run generate`.

/**
 * approved-changes.yaml: changes that somebody has looked at and accepted; they no longer fail a comparison.
 */
export interface ApprovedChangesFile {
  /**
   * The changes that were accepted.
   */
  changes: Acknowledgement[]
}
/**
 * One accepted change.
 */
export interface Acknowledgement {
  /**
   * Its fingerprint, as the comparison prints it; a list when several are accepted together.
   *
   * @minItems 1
   */
  change: string | [string, ...string[]]
  /**
   * Who accepted it, as the configuration names who must agree. A placeholder accepts nothing.
   */
  by: string
  /**
   * When.
   */
  on?: string
  /**
   * Why.
   */
  reason?: string
}
