import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { ToolError } from '../errors.js'

/** What the CI files of a workspace install Rolewright from. */
interface Origin {
  /** What npm is told to install. */
  spec: string
  /** A packed file that goes into the workspace, by its path there. */
  packed?: { path: string; bytes: Uint8Array }
}

/** The origin that the user named; a packed file on this machine is read, for CI has no other copy of it. */
export function originOf(from: string): Origin {
  if (!SPEC.test(from)) throw new ToolError('not-a-package', { from })
  if (!/[.](tgz|tar[.]gz)$/.test(from) || /^[a-z+]+:/.test(from)) return { spec: from }
  if (statSync(from, { throwIfNoEntry: false })?.isFile() !== true)
    throw new ToolError('no-packed-file', { from })
  const path = basename(from)
  return { spec: `./${path}`, packed: { path, bytes: readFileSync(from) } }
}

/** Fills in the origin wherever a file of the starter leaves room for it. */
export function fillIn(files: Map<string, Uint8Array>, { spec, packed }: Origin): void {
  for (const [path, bytes] of files) {
    const text = Buffer.from(bytes).toString('utf8')
    if (text.includes(ROOM)) files.set(path, Buffer.from(text.replaceAll(ROOM, `ROLEWRIGHT: "${spec}"`)))
  }
  if (packed) files.set(packed.path, packed.bytes)
}

const ROOM = 'ROLEWRIGHT: ""'

/** Names, versions, addresses and paths: nothing in it ends a string of YAML or begins an option of npm. */
const SPEC = /^[\p{L}\p{N}@./~][\p{L}\p{N}@./~:+#^=_%?&-]*$/u
