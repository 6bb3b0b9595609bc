import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ToolError } from '../../errors.js'
import { packageRoot } from '../../package-root.js'

/** One font file of the package. */
export interface FontFace {
  family: string
  weight: number
  file: string
  sha256: string
}

/** The fonts of the package and what they cover: per family first, last, first, last … code point. */
export interface FontManifest {
  faces: FontFace[]
  covers: Record<string, number[]>
}

interface Fonts extends FontManifest {
  covered: Uint8Array
}

/** The folder that holds the fonts. */
export function fontFolder(): string {
  return join(packageRoot(), 'fonts')
}

/** The fonts the package brings; they are made once by `npm run fonts` and shipped. */
export function readFonts(): FontManifest {
  return loadFonts()
}

/**
 * The characters of a text that no font of the package has, each once and in the order of the text. They print
 * as blanks, so the caller names them in a warning.
 */
export function missingGlyphs(text: string): string[] {
  const { covered } = loadFonts()
  const missing = new Set<string>()
  for (let at = 0; at < text.length; at++) {
    // Nearly all of a page is mark-up.
    if (text.charCodeAt(at) < 0x80) continue
    const point = text.codePointAt(at) ?? 0
    if (point > 0xffff) at++
    if (covered[point] === 1) continue
    const character = String.fromCodePoint(point)
    if (!INVISIBLE.test(character)) missing.add(character)
  }
  return [...missing]
}

const INVISIBLE = /[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/** A hash of all font files: a document printed with other fonts is another document. */
export function fontsHash(): string {
  const hash = createHash('sha256')
  for (const face of loadFonts().faces) hash.update(`${face.file} ${face.sha256}\n`)
  return hash.digest('hex')
}

let loaded: Fonts | undefined

function loadFonts(): Fonts {
  loaded ??= readManifest()
  return loaded
}

function readManifest(): Fonts {
  const path = join(fontFolder(), 'fonts.json')
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as FontManifest
    return { ...manifest, covered: coverageOf(Object.values(manifest.covers)) }
  } catch (cause) {
    throw new ToolError('fonts-missing', { path }, { cause })
  }
}

function coverageOf(lists: readonly number[][]): Uint8Array {
  const covered = new Uint8Array(0x110000)
  for (const list of lists)
    for (let at = 0; at + 1 < list.length; at += 2) covered.fill(1, list[at], (list[at + 1] ?? 0) + 1)
  return covered
}
