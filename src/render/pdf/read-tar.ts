/** One file of a tar archive. */
export interface TarFile {
  name: string
  executable: boolean
  bytes: Uint8Array
}

const BLOCK = 512

/** The plain files of an uncompressed tar archive; all that the packed libraries of the browser need. */
export function* readTar(archive: Buffer): Generator<TarFile> {
  for (let at = 0; at + BLOCK <= archive.length && archive[at] !== 0; ) {
    const header = archive.subarray(at, at + BLOCK)
    const size = octal(header, 124, 12)
    const start = at + BLOCK
    const type = header[156]
    if (type === 0x30 || type === 0)
      yield {
        name: text(header, 0, 100),
        executable: (octal(header, 100, 8) & 0o100) !== 0,
        bytes: archive.subarray(start, start + size),
      }
    at = start + Math.ceil(size / BLOCK) * BLOCK
  }
}

function text(header: Buffer, start: number, length: number): string {
  const field = header.toString('utf8', start, start + length)
  return field.split('\0', 1)[0] ?? ''
}

function octal(header: Buffer, start: number, length: number): number {
  return Number.parseInt(text(header, start, length).trim() || '0', 8)
}
