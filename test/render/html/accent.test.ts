import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { accentInks, contrastOf } from '../../../src/render/html/accent.js'

const tokens = readFileSync('templates/shared/tokens.css', 'utf8')
const [light, dark] = ['paper', 'tint'].reduce<[string[], string[]]>(
  ([onLight, onDark], name) => {
    const [first = '', second = ''] = [...tokens.matchAll(new RegExp(`--${name}: (#\\w+);`, 'g'))].map(
      ([, color]) => String(color),
    )
    return [
      [...onLight, first],
      [...onDark, second],
    ]
  },
  [[], []],
)

test.each(['#ffcc00', '#ffffff', '#000000', '#1f4e79', '#ff0000', '#00ff00', '#0000ff', '#808080'])(
  'the accent %s can be read as text on every background of a page',
  (accent) => {
    const inks = accentInks(accent)
    for (const background of light) expect(contrastOf(inks.light, background)).toBeGreaterThanOrEqual(4.5)
    for (const background of dark) expect(contrastOf(inks.dark, background)).toBeGreaterThanOrEqual(4.5)
  },
)

test('an accent that can be read stays as it is', () => {
  expect(accentInks('#1f4e79').light).toBe('#1f4e79')
})
