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
  if (!SPEC.test(from)) throw notASpec(from)
  if (!/[.](tgz|tar[.]gz)$/.test(from) || /^[a-z+]+:/.test(from)) return { spec: from }
  if (statSync(from, { throwIfNoEntry: false })?.isFile() !== true) throw noPackedFile(from)
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

function notASpec(from: string): ToolError {
  return new ToolError('usage', {
    en: `--from names what npm can install: a name on npm (rolewright@0.1.0), a git address (git+https://…) or a packed file (./rolewright-0.1.0.tgz); not "${from}".`,
    zh: `--from 应为 npm 能安装的来源：npm 上的名称（rolewright@0.1.0）、git 地址（git+https://…）或安装包（./rolewright-0.1.0.tgz），而不是“${from}”。`,
  })
}

function noPackedFile(from: string): ToolError {
  return new ToolError('usage', {
    en: `There is no packed file ${from}. Make one with \`npm pack\` in a copy of Rolewright's repository.`,
    zh: `找不到安装包 ${from}。请在 Rolewright 仓库的副本里用 npm pack 生成。`,
  })
}
