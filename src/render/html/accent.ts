import { remembered } from './remembered.js'

type Rgb = readonly [number, number, number]

/** The backgrounds of `tokens.css` that the accent is hardest to read on: the tints of light and of dark pages. */
const LIGHT: Rgb = [0xf3, 0xf4, 0xf6]
const DARK: Rgb = [0x26, 0x28, 0x2b]
/** What WCAG asks of text, and a little for rounding. */
const CONTRAST = 4.6

/** The accent as it can be read as text: a darker one for light pages, a lighter one for dark pages. */
export const accentInks = remembered((accent: string): { light: string; dark: string } => {
  const color = rgbOf(accent)
  return { light: readable(color, [0, 0, 0], LIGHT), dark: readable(color, [255, 255, 255], DARK) }
})

/** The contrast of two colours as WCAG counts it, from 1 to 21. */
export function contrastOf(a: string, b: string): number {
  return contrast(rgbOf(a), rgbOf(b))
}

/** As much of another colour as is needed, in steps of one hundredth. */
function readable(color: Rgb, towards: Rgb, background: Rgb): string {
  const mixes = Array.from({ length: 101 }, (_, part) => mixed(color, towards, part / 100))
  return hexOf(mixes.find((mix) => contrast(mix, background) >= CONTRAST) ?? towards)
}

function mixed(a: Rgb, b: Rgb, part: number): Rgb {
  const channel = (index: 0 | 1 | 2) => Math.round(a[index] * (1 - part) + b[index] * part)
  return [channel(0), channel(1), channel(2)]
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function rgbOf(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [channel(1), channel(3), channel(5)]
}

function hexOf(color: Rgb): string {
  return `#${color.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
