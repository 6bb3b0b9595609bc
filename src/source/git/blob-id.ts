import { createHash } from 'node:crypto'

/** How a repository names its objects. */
export type BlobAlgorithm = 'sha1' | 'sha256'

/** The name that git gives to bytes: equal names, equal bytes. */
export function blobId(bytes: Uint8Array, algorithm: BlobAlgorithm = 'sha1'): string {
  return createHash(algorithm).update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex')
}
