import { blobId } from './blob-id.js'
import { defaultBranch } from './default-branch.js'
import { gitSource } from './git-source.js'
import { readLog } from './history.js'
import { listTree } from './list-tree.js'
import { locate } from './locate.js'
import { mergeBaseOf } from './merge-base.js'
import { objectReader } from './object-reader.js'
import type { Repository } from './repository.js'
import { resolver } from './revision.js'

/** Opens the repository that a folder lies in; it can be had by `await using`, too. */
export async function openRepository(folder: string): Promise<Repository & AsyncDisposable> {
  const place = await locate(folder)
  const { git, root, prefix, isShallow, isBare } = place
  const reader = objectReader(git)
  const names = resolver(git, reader, isShallow)
  return {
    ...{ root, prefix, isShallow, isBare },
    revision: names.revision,
    async mergeBase(head = 'HEAD') {
      const tip = await names.revision(head)
      const { ref, name } = await defaultBranch(git, isShallow)
      return mergeBaseOf(place, names, { ...(await names.revision(ref)), name }, tip)
    },
    async mergeBaseOf(a, b) {
      const [first, second] = await Promise.all([names.revision(a), names.revision(b)])
      return mergeBaseOf(place, names, first, second)
    },
    async source({ name, commit, tree }) {
      return gitSource(name, await listTree(git, tree, commit === undefined ? '' : prefix), reader)
    },
    log: async (options = {}) => readLog(place, names, options),
    blobId: (bytes) => blobId(bytes, place.algorithm),
    close: reader.close,
    [Symbol.asyncDispose]: reader.close,
  }
}
