import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FontFace, fontFolder, readFonts } from './fonts.js'

/** A name that no server can have; requests to it are answered from memory. */
export const FONT_ORIGIN = 'https://fonts.rolewright.invalid/'

/** First and last code point. */
type Range = [number, number]

interface Rule {
  family: string
  weight: number
  file: FontFace
  range?: string
}

/**
 * The page with rules by which Latin faces and signs stand in under the names of the Chinese ones, if it has a
 * character that those lack. Left to itself a browser takes any weight for such a character and thickens it, which
 * ends as a Type 3 font in the PDF.
 */
export function withStandIns(html: string): string {
  standInCharacters ??= characterClass(allLacking())
  if (!standInCharacters.test(html)) return html
  standInStyle ??= `<style>${mixedRules().map(localRule).join('')}</style>`
  const head =
    /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html)
  const at = head ? head.index + head[0].length : 0
  return html.slice(0, at) + standInStyle + html.slice(at)
}

let standInCharacters: RegExp | undefined
let standInStyle: string | undefined

function allLacking(): Range[] {
  // Weights of a family have the same characters.
  const regular = (face: FontFace) => face.weight === 400
  return facesOf((face) => isChinese(face) && regular(face)).flatMap(({ family }) =>
    facesOf((face) => suits(face, family) && regular(face)).flatMap((face) => lacking(face, family)),
  )
}

/** The expression that loads the package's fonts into a page whose browser takes no fontconfig file. */
export function loadFontFaces(): string {
  return `Promise.all(${JSON.stringify([...mixedRules(), ...latinRules()].map(loadedFace))}.map(({ family, source, descriptors }) => {
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

/** Chinese faces with what stands in for the characters that they lack. */
function mixedRules(): Rule[] {
  return facesOf(isChinese).flatMap((main): Rule[] => {
    const { family, weight } = main
    const others = facesOf((face) => suits(face, family) && isNearest(face, weight))
    return [
      { family, weight, file: main },
      ...others.map((file) => ({ family, weight, file, range: unicodeRange(lacking(file, family)) })),
    ]
  })
}

/** Latin faces, which set English text under names of their own. */
function latinRules(): Rule[] {
  return facesOf(isLatin).map((file) => ({ family: file.family, weight: file.weight, file }))
}

function facesOf(wanted: (face: FontFace) => boolean): FontFace[] {
  return readFonts().faces.filter(wanted)
}

function isChinese({ family }: FontFace): boolean {
  return family.endsWith(' SC')
}

function isLatin({ family }: FontFace): boolean {
  return family === 'Noto Sans' || family === 'Noto Serif'
}

/** Noto Sans stands in for Noto Sans SC only, Noto Serif likewise; signs stand in for both. */
function suits(face: FontFace, main: string): boolean {
  return isLatin(face) ? main === `${face.family} SC` : !isChinese(face)
}

/** Signs have one weight, which serves for all. */
function isNearest({ family, weight }: FontFace, wanted: number): boolean {
  return weight === wanted || facesOf((face) => face.family === family).length === 1
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

/** The characters of a face that a Chinese family lacks, as ranges. */
function lacking(face: FontFace, main: string): Range[] {
  return without(rangesOf(face.family), rangesOf(main))
}

function rangesOf(family: string): Range[] {
  const flat = readFonts().covers[family] ?? []
  return Array.from({ length: flat.length / 2 }, (_, at) => [flat[at * 2] ?? 0, flat[at * 2 + 1] ?? 0])
}

/** What of some ranges is in none of the others; both are in order. */
function without(ranges: readonly Range[], others: readonly Range[]): Range[] {
  const left: Range[] = []
  let at = 0
  for (const [first, last] of ranges) {
    let next = first
    while ((others[at]?.[1] ?? last) < first) at++
    for (let other = at; (others[other]?.[0] ?? Infinity) <= last; other++) {
      const [from, to] = others[other] as Range
      if (next < from) left.push([next, from - 1])
      next = to + 1
    }
    if (next <= last) left.push([next, last])
  }
  return left
}

function unicodeRange(ranges: readonly Range[]): string {
  return ranges.map(([first, last]) => `U+${hex(first)}-${hex(last)}`).join(',')
}

function characterClass(ranges: readonly Range[]): RegExp {
  const spans = ranges.map(([first, last]) => `\\u{${hex(first)}}-\\u{${hex(last)}}`)
  return new RegExp(`[${spans.join('')}]`, 'u')
}

function hex(point: number): string {
  return point.toString(16)
}
