/** What a new workspace and a new role are made from in one language. */
export interface ScaffoldTexts {
  /** The folder of the package that a new workspace is a copy of. */
  starter: string
  /** A new role file, as `roleText` fills it in. */
  role: string
}
