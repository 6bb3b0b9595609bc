import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FontFace, fontFolder, readFonts } from './fonts.js'

/** A name that no server can have; requests to it are answered from memory. */
export const FONT_ORIGIN = 'https://fonts.rolewright.invalid/'

interface Rule {
  family: string
  weight: number
  file: FontFace
  range?: string
}

/**
 * The page with rules by which the small families stand in under the names of the Chinese ones, if it has a
 * character that those lack. Left to itself a browser takes any weight for such a character and thickens it, which
 * ends as a Type 3 font in the PDF.
 */
export function withStandIns(html: string): string {
  standInCharacters ??= characterClass(standIns())
  if (!standInCharacters.test(html)) return html
  const style = `<style>${rules().map(localRule).join('')}</style>`
  const head =
    /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html)
  const at = head ? head.index + head[0].length : 0
  return html.slice(0, at) + style + html.slice(at)
}

let standInCharacters: RegExp | undefined

/** The expression that loads the package's fonts into a page whose browser takes no fontconfig file. */
export function loadFontFaces(): string {
  return `Promise.all(${JSON.stringify(rules().map(loadedFace))}.map(({ family, source, descriptors }) => {
    const face = new FontFace(family, source, descriptors)
    document.fonts.add(face)
    return face.load()
  })).then(() => true)`
}

/** The bytes of a font that a page asked for, in base64. */
export function fontBody(url: string): string | undefined {
  const file = url.slice(FONT_ORIGIN.length)
  const face = readFonts().faces.find((face) => face.file === file)
  return face && readFileSync(join(fontFolder(), face.file)).toString('base64')
}

function rules(): Rule[] {
  return readFonts()
    .faces.filter(isMain)
    .flatMap((main): Rule[] => {
      const { family, weight } = main
      const others = standIns().filter((face) => suits(face, family) && isNearest(face, weight))
      return [
        { family, weight, file: main },
        ...others.map((file) => ({ family, weight, file, range: unicodeRange(file) })),
      ]
    })
}

function standIns(): FontFace[] {
  return readFonts().faces.filter((face) => !isMain(face))
}

function isMain({ family }: FontFace): boolean {
  return family.endsWith(' SC')
}

/** Noto Sans stands in for Noto Sans SC only, Noto Serif likewise; signs stand in for both. */
function suits({ family }: FontFace, main: string): boolean {
  return !['Noto Sans', 'Noto Serif'].includes(family) || main === `${family} SC`
}

/** Signs have one weight, which serves for all. */
function isNearest({ family, weight }: FontFace, wanted: number): boolean {
  const weights = standIns().filter((face) => face.family === family)
  return weight === wanted || weights.length === 1
}

function localRule({ family, weight, file, range }: Rule): string {
  const limit = range ? `;unicode-range:${range}` : ''
  return `@font-face{font-family:"${family}";font-weight:${weight};src:local("${fontName(file)}")${limit}}`
}

function fontName({ family, weight }: FontFace): string {
  return `${family.replaceAll(' ', '')}-${weight === 400 ? 'Regular' : 'Bold'}`
}

function loadedFace({ family, weight, file, range }: Rule): object {
  const descriptors = { weight: String(weight), ...(range && { unicodeRange: range }) }
  return { family, source: `url(${FONT_ORIGIN}${file.file})`, descriptors }
}

function unicodeRange(face: FontFace): string {
  return ranges(face)
    .map((range) => `U+${range.map(hex).join('-')}`)
    .join(',')
}

function characterClass(faces: readonly FontFace[]): RegExp {
  const classes = faces.flatMap(ranges).map((range) => range.map((point) => `\\u{${hex(point)}}`).join('-'))
  return new RegExp(`[${classes.join('')}]`, 'u')
}

function ranges({ family }: FontFace): number[][] {
  const flat = readFonts().covers[family] ?? []
  return Array.from({ length: flat.length / 2 }, (_, index) => flat.slice(index * 2, index * 2 + 2))
}

function hex(point: number): string {
  return point.toString(16)
}
