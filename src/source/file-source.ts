/** One file as it was found: its bytes, not yet text. */
export interface SourceFile {
  /** Relative to the workspace, with forward slashes. */
  path: string
  /** Size in bytes; known before the file is read. */
  size: number
  /** The name that git gives to its bytes, where that is known: files of equal ids are equal. */
  id?: string
  /** Reads the bytes; rejects when the file cannot be read. */
  read(): Promise<Uint8Array>
}

/** How files are listed. */
export interface ListOptions {
  shallow?: boolean
}

/** Where a workspace comes from: a folder, a git revision, memory. */
export interface FileSource {
  /** What messages call it, for example the folder's name. */
  name: string
  /** Folders whose files are another repository's and not to be had here: its submodules. */
  foreign?: readonly string[]
  /**
   * Files below the folder whose names end in one of the endings, in capitals or not, sorted by path; nothing outside
   * the workspace. `shallow`: only the folder's own files; folders in it are not looked into.
   */
  list(folder: string, endings: readonly string[], options?: ListOptions): Promise<SourceFile[]>
  /** One file by its path, or undefined. */
  get(path: string): Promise<SourceFile | undefined>
}
