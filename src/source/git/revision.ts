import { ToolError } from '../../errors.js'
import { lookUp } from './look-up.js'
import type { ObjectReader } from './object-reader.js'
import type { Revision } from './repository.js'
import type { Git } from './run-git.js'
import { explainUnknown } from './unknown-revision.js'

/** A commit as a revision, or a tree. */
export interface Resolver {
  /** The revision that a text names. */
  revision(text: string): Promise<Revision>
  /** The revision of a commit whose full hash is known. */
  ofCommit(hash: string, name: string): Promise<Revision>
}

/** Finds what the names of authors mean. Only hashes go to the reader: a name can make git give up. */
export function resolver(git: Git, reader: ObjectReader, isShallow: boolean): Resolver {
  return {
    async revision(text) {
      // A hyphen begins an option, never a name; of a second line git would make a second name.
      if (text === '' || text.startsWith('-') || /[\n\0]/.test(text))
        throw new ToolError('not-a-revision', { text })
      const whole = await ofWholeHash(reader, text)
      if (whole) return whole
      const found = await lookUp(git, text)
      // Files have hashes, too; of what begins alike the commit is meant.
      const { id, type } = found.isAmbiguous ? await lookUp(git, `${text}^{commit}`) : found
      if (found.isAmbiguous && id === undefined) throw new ToolError('ambiguous-revision', { text })
      if (id === undefined) throw await explainUnknown(git, text, isShallow)
      if (type === 'tree') return { name: text, tree: id }
      return (await peeled(reader, id, text)) ?? fail(new ToolError('revision-is-file', { text }))
    },
    ofCommit: async (hash, name) =>
      (await peeled(reader, hash, name)) ?? fail(await explainUnknown(git, hash, isShallow)),
  }
}

/** What a whole hash means: itself. It needs no git of its own to be looked up. */
async function ofWholeHash(reader: ObjectReader, text: string): Promise<Revision | undefined> {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? peeled(reader, text, text) : undefined
}

/** The commit that an object is or a tag leads to, else the tree. */
async function peeled(reader: ObjectReader, id: string, name: string): Promise<Revision | undefined> {
  const commit = await reader.read(`${id}^{commit}`)
  const tree = commit && /^tree ([0-9a-f]+)\n/.exec(commit.bytes.toString('latin1', 0, 80))?.[1]
  if (commit && tree) return { name, commit: commit.id, tree }
  const alone = await reader.read(`${id}^{tree}`)
  return alone && { name, tree: alone.id }
}

function fail(error: unknown): never {
  throw error
}
