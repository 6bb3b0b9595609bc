import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FontFace, fontFolder, readFonts } from './fonts.js'

/** A name that no server can have; requests to it are answered from memory. */
export const FONT_ORIGIN = 'https://fonts.rolewright.invalid/'

interface FaceToLoad {
  family: string
  source: string
  descriptors: { weight: string; unicodeRange?: string }
}

/**
 * The expression that loads the package's fonts into a page whose browser takes no fontconfig file. The small
 * families stand in under the names of the Chinese ones for the characters those lack.
 */
export function loadFontFaces(): string {
  return `Promise.all(${JSON.stringify(facesToLoad())}.map(({ family, source, descriptors }) => {
    const face = new FontFace(family, source, descriptors)
    document.fonts.add(face)
    return face.load()
  })).then(() => true)`
}

function facesToLoad(): FaceToLoad[] {
  const { faces, covers } = readFonts()
  const main = faces.filter(isMain)
  const families = [...new Set(main.map(({ family }) => family))]
  const standIns = families.flatMap((family) =>
    faces
      .filter((face) => !isMain(face) && suits(face, family))
      .map((face) => faceToLoad(face, family, unicodeRange(covers[face.family] ?? []))),
  )
  return [...main.map((face) => faceToLoad(face, face.family)), ...standIns]
}

/** The bytes of a font that a page asked for, in base64. */
export function fontBody(url: string): string | undefined {
  const file = url.slice(FONT_ORIGIN.length)
  const face = readFonts().faces.find((face) => face.file === file)
  return face && readFileSync(join(fontFolder(), face.file)).toString('base64')
}

function isMain({ family }: FontFace): boolean {
  return family.endsWith(' SC')
}

/** Noto Sans stands in for Noto Sans SC only, Noto Serif likewise; signs stand in for both. */
function suits({ family }: FontFace, main: string): boolean {
  return !['Noto Sans', 'Noto Serif'].includes(family) || main === `${family} SC`
}

function faceToLoad({ file, weight }: FontFace, family: string, range?: string): FaceToLoad {
  const descriptors = { weight: String(weight), ...(range && { unicodeRange: range }) }
  return { family, source: `url(${FONT_ORIGIN}${file})`, descriptors }
}

function unicodeRange(covers: readonly number[]): string {
  const ranges: string[] = []
  for (let at = 0; at + 1 < covers.length; at += 2)
    ranges.push(`U+${covers[at]?.toString(16)}-${covers[at + 1]?.toString(16)}`)
  return ranges.join(',')
}
