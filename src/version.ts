/** Filled in by `scripts/build.mjs`. */
declare const ROLEWRIGHT_VERSION: string | undefined
declare const ROLEWRIGHT_HASH: string | undefined

/** The tool's version, and a hash of all its sources: outputs of another build are out of date. */
export const toolBuild: Readonly<{ version: string; hash: string }> = {
  version: typeof ROLEWRIGHT_VERSION === 'undefined' ? '0.0.0' : ROLEWRIGHT_VERSION,
  hash: typeof ROLEWRIGHT_HASH === 'undefined' ? 'unbuilt' : ROLEWRIGHT_HASH,
}
