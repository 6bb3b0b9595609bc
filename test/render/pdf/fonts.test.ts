import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packageRoot } from '../../../src/package-root.js'
import { withStandIns } from '../../../src/render/pdf/font-faces.js'
import { fontFolder, fontsHash, missingGlyphs, readFonts } from '../../../src/render/pdf/fonts.js'

describe('coverage', () => {
  it('has every character of the standard table', () => {
    const table = readFileSync(join(packageRoot(), 'scripts', 'common-han.txt'), 'utf8').replaceAll(
      /^#.*$/gm,
      '',
    )
    expect([...table.replaceAll(/\s/g, '')]).toHaveLength(8105)
    expect(missingGlyphs(table)).toEqual([])
  })

  it('has what forms use', () => {
    const signs = '■□●○◆◇▲△▼▽★☆✓✔✗→←↑↓⇒⇓≤≥≠±×÷−‰℃①⑳㈠㈩ⅠⅩ☐☑旳—…·「」《》￥ＡＺ％ēǎ㎡№'
    expect(missingGlyphs(signs)).toEqual([])
  })

  it('names what is missing, once and in order', () => {
    expect(missingGlyphs('龘岗位🎉龘한')).toEqual(['龘', '🎉', '한'])
  })

  it('counts blanks and invisible characters as covered', () => {
    expect(missingGlyphs('a\t\r\n\u00a0\u3000\u200b\ufeff\u00ad\ufe0f')).toEqual([])
  })
})

describe('the fonts of the package', () => {
  it('are static faces of two weights in two families, and their stand-ins', () => {
    const { faces } = readFonts()
    expect(faces.slice(0, 4).map(({ family, weight }) => `${family} ${weight}`)).toEqual([
      'Noto Sans SC 400',
      'Noto Sans SC 700',
      'Noto Serif SC 400',
      'Noto Serif SC 700',
    ])
    for (const { file } of faces) {
      const font = readFileSync(join(fontFolder(), file)).subarray(0, 512).toString('latin1')
      expect(font).toContain('glyf')
      expect(font).not.toContain('fvar')
    }
    expect(readFileSync(join(fontFolder(), 'OFL.txt'), 'utf8')).toContain('SIL OPEN FONT LICENSE')
  })

  it.each(['Noto Sans', 'Noto Serif'])('set English in %s alone, in both weights', (family) => {
    const { faces, covers } = readFonts()
    expect(faces.filter((face) => face.family === family).map(({ weight }) => weight)).toEqual([400, 700])
    const flat = covers[family] ?? []
    const has = (sign: string) =>
      flat.some((first, at) => at % 2 === 0 && first <= code(sign) && code(sign) <= Number(flat[at + 1]))
    expect([...'AZaz09 ’‘“”–—…•é€£ŁŽ'].filter((sign) => !has(sign))).toEqual([])
  })

  it('have one hash for a key of a cache', () => {
    expect(fontsHash()).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('stand-ins', () => {
  it('leave a page alone that does not need them', () => {
    const html = '<!doctype html><html lang="zh-CN"><head></head><body>客户 ■□ → Müller</body></html>'
    expect(withStandIns(html)).toBe(html)
  })

  it('are called for by just the characters that Chinese faces lack', () => {
    const { covers } = readFonts()
    const has = (family: string) => new Set(rangesOf(covers[family] ?? []).flatMap(pointsOf))
    const [sans, serif] = [has('Noto Sans SC'), has('Noto Serif SC')]
    const signs = [...has('Noto Sans Math'), ...has('Noto Sans Symbols 2')]
    const lacking = new Set([
      ...[...has('Noto Sans'), ...signs].filter((point) => !sans.has(point)),
      ...[...has('Noto Serif'), ...signs].filter((point) => !serif.has(point)),
    ])
    const all = Object.keys(covers).flatMap((family) => [...has(family)])
    const calls = (point: number) =>
      withStandIns(`<head>${String.fromCodePoint(point)}`).includes('@font-face')
    expect(new Set(all.filter(calls))).toEqual(lacking)
  })

  it.each([
    ['<!doctype html><html><head data-x><title>a</title></head>Ł', '<head data-x><style>@font-face'],
    ['<!doctype html><html lang="en"><header>Ł</header>', '<html lang="en"><style>@font-face'],
    ['<!doctype html><p>Ł', '<!doctype html><style>@font-face'],
    ['<p>Ł', '<style>@font-face'],
  ])('go where they leave the document as it is: %s', (html, expected) => {
    expect(withStandIns(html)).toContain(expected)
  })
})

function rangesOf(flat: readonly number[]): [number, number][] {
  return flat.flatMap((first, at) => (at % 2 === 0 ? [[first, flat[at + 1] ?? first]] : []))
}

function pointsOf([first, last]: [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

function code(sign: string): number {
  return sign.codePointAt(0) ?? 0
}
