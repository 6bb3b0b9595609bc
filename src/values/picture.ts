import { unsafePartOf } from './svg-safety.js'

/** Why bytes are no picture that a page can hold; `unsafe` is the part of a drawing that could do more than be seen. */
export type PictureProblem = { isPicture: false } | { isPicture: true; unsafe: string }

/** A picture as a data: URL, so that a page which holds it stands alone; or why that cannot be. */
export function pictureUrl(bytes: Uint8Array): string | PictureProblem {
  const type = pictureType(bytes)
  if (!type) return { isPicture: false }
  const unsafe = type === 'image/svg+xml' ? unsafePartOf(new TextDecoder().decode(bytes)) : undefined
  return unsafe ? { isPicture: true, unsafe } : `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}

/** Whether an address is a picture of this kind: what it holds decides, not what it says of itself. */
export function isPictureUrl(address: string): boolean {
  const [, content] = /^data:image\/(?:png|jpeg|svg\+xml);base64,([A-Za-z0-9+/]+={0,2})$/.exec(address) ?? []
  return content !== undefined && pictureUrl(Buffer.from(content, 'base64')) === address
}

/** The type that the content shows, whatever the name of the file says. */
function pictureType(bytes: Uint8Array): 'image/png' | 'image/jpeg' | 'image/svg+xml' | undefined {
  const begins = (...start: number[]) => start.every((byte, index) => bytes[index] === byte)
  if (begins(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg'
  const text = new TextDecoder().decode(bytes)
  return /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i.test(text)
    ? 'image/svg+xml'
    : undefined
}
