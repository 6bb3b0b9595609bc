import { createHash } from 'node:crypto'

/** File names that Windows keeps for devices, with any ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)([.]|$)/i
/** File systems allow 255 bytes; the rest is for endings and the temporary name. */
const MOST_BYTES = 180

/**
 * A name as one part of a path that Windows, macOS and Linux accept. Ids mostly come out as they are; two names that
 * come out equal are found by `pathKey`.
 */
export function safeName(name: string): string {
  const plain = name
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, '-')
    .replace(/[. ]+$/, '')
    .replace(/^[. ]+/, '')
  const named = DEVICES.test(plain) || plain === '' ? `${plain}_` : plain
  return Buffer.byteLength(named) > MOST_BYTES ? shortened(named) : named
}

function shortened(name: string): string {
  const mark = createHash('sha256').update(name).digest('hex').slice(0, 8)
  let kept = ''
  for (const character of name) {
    if (Buffer.byteLength(kept + character) > MOST_BYTES - 9) break
    kept += character
  }
  return `${kept}-${mark}`
}

/** Equal for paths that some system takes for one file: Role.html and role.html on Windows and macOS. */
export function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
