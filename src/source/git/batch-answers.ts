/** An object as `git cat-file --batch` hands it out. */
export interface GitObject {
  id: string
  type: string
  bytes: Buffer
}

/**
 * Takes the output of `git cat-file --batch` in pieces as they come and hands on each answer: an object, or undefined for
 * one that is not there. An answer is a line with the size, so many bytes whatever they are, and a line break.
 */
export function batchAnswers(found: (answer: GitObject | undefined) => void): (piece: Buffer) => void {
  let line = ''
  let open: { object: GitObject; filled: number } | undefined
  return (piece) => {
    for (let at = 0; at < piece.length; ) at = open ? fill(open, piece, at) : readLine(piece, at)
  }

  function readLine(piece: Buffer, at: number): number {
    const end = piece.indexOf('\n', at)
    line += piece.toString('latin1', at, end < 0 ? piece.length : end)
    if (end < 0) return piece.length
    const [, id, type, size] = /^([0-9a-f]{40,}) (\w+) (\d+)$/.exec(line) ?? []
    line = ''
    if (id !== undefined && type !== undefined)
      // With room for the line break, so that an empty object has an end, too.
      open = { object: { id, type, bytes: Buffer.allocUnsafe(Number(size) + 1) }, filled: 0 }
    else found(undefined)
    return end + 1
  }

  function fill(into: { object: GitObject; filled: number }, piece: Buffer, at: number): number {
    const { bytes } = into.object
    const taken = piece.copy(bytes, into.filled, at)
    into.filled += taken
    if (into.filled === bytes.length) {
      open = undefined
      found({ ...into.object, bytes: bytes.subarray(0, -1) })
    }
    return at + taken
  }
}
