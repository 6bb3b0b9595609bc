/** Which build of the tool this is; filled in by `scripts/build.mjs`. */
declare const ROLEWRIGHT_BUILD: { version: string; hash: string } | undefined

/** The tool's version, and a hash of all its sources: outputs of another build are out of date. */
export const toolBuild: Readonly<{ version: string; hash: string }> =
  typeof ROLEWRIGHT_BUILD === 'undefined' ? { version: '0.0.0', hash: 'unbuilt' } : ROLEWRIGHT_BUILD
