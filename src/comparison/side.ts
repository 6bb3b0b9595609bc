import { ToolError } from '../errors.js'
import type { FileSource, SourceFile } from '../source/file-source.js'
import { blobId } from '../source/git/blob-id.js'
import type { Layout } from '../workspace/layout.js'
import { openWorkspace } from '../workspace/open-workspace.js'

/** One of the two states that are compared: its files, not yet read. */
export interface Side {
  source: FileSource
  layout: Layout
}

const empty: Layout = { roles: [], parts: [], unread: [] }

/** The files of both sides. One side may have none, as before the first role; both without any is a mistake. */
export async function openSides(
  before: string | FileSource,
  after: string | FileSource,
): Promise<{ before: Side; after: Side }> {
  const [was, is] = await Promise.allSettled([openWorkspace(before), openWorkspace(after)])
  if (is.status === 'rejected' && (was.status === 'rejected' || !isEmpty(is.reason))) throw is.reason
  if (was.status === 'rejected' && !isEmpty(was.reason)) throw was.reason
  const sides = { before: sideOf(was, before), after: sideOf(is, after) }
  const foreign = foreignIn(sides)
  return { before: without(foreign, sides.before), after: without(foreign, sides.after) }
}

/** Folders below `roles` that are other repositories on either side: what is in them cannot be compared. */
export function foreignIn({ before, after }: { before: Side; after: Side }): string[] {
  return [...new Set([before, after].flatMap(({ source }) => source.foreign ?? []))].sort()
}

function without(folders: readonly string[], { source, layout }: Side): Side {
  if (folders.length === 0) return { source, layout }
  const isOwn = ({ path }: SourceFile) => !folders.some((folder) => path.startsWith(`${folder}/`))
  const { roles, parts, unread } = layout
  return {
    source,
    layout: { roles: roles.filter(isOwn), parts: parts.filter(isOwn), unread: unread.filter(isOwn) },
  }
}

const isEmpty = (reason: unknown) => reason instanceof ToolError && reason.kind === 'usage'

function sideOf(opened: PromiseSettledResult<Side>, from: string | FileSource): Side {
  if (opened.status === 'fulfilled') return { source: opened.value.source, layout: opened.value.layout }
  // A folder without roles names itself when it is opened; only sources can be empty here.
  if (typeof from === 'string') throw opened.reason
  return { source: from, layout: empty }
}

/** A file with the name of its content; its bytes are read once. */
export interface NamedFile extends SourceFile {
  content: string
}

/** Names the contents of files; those that git has named already are not read for it. */
export async function nameContents(
  files: readonly SourceFile[],
  others: readonly SourceFile[],
): Promise<NamedFile[]> {
  const known = others.find(({ id }) => id !== undefined)?.id
  const algorithm = known?.length === 64 ? 'sha256' : 'sha1'
  return Promise.all(
    files.map(async (file) => {
      if (file.id !== undefined) return { ...file, content: file.id }
      const bytes = await file.read().catch(() => undefined)
      // What cannot be read is reported when it is parsed.
      if (!bytes) return { ...file, content: `unread ${file.path}` }
      return { ...file, read: async () => bytes, content: blobId(bytes, algorithm) }
    }),
  )
}
