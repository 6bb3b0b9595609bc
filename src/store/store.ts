/**
 * A content-addressed cache. Under a key there is always the same, whoever put it there, so what is found can be used and what
 * is not found, or cannot be read, is made again: nothing depends on the store but speed. A shared one (HTTP, S3) can stand
 * behind it.
 */
export interface Store {
  /** What was put under a key; undefined when there is nothing whole. Never rejects. */
  get(key: string): Promise<Uint8Array | undefined>
  /** Keeps something under a key, if that can be done. Never rejects. */
  put(key: string, bytes: Uint8Array): Promise<void>
  has(key: string): Promise<boolean>
}
