import { readFileSync } from 'node:fs'

/** Blocks a Chinese or English job description can draw on beside Han, as first and last code point. */
const BLOCKS = [
  [0x20, 0x7e], // Latin
  [0xa0, 0x17f], // Latin-1 and Latin Extended-A
  [0x1cd, 0x1dc], // pinyin with the third tone
  [0x2c7, 0x2c7],
  [0x2c9, 0x2cb],
  [0x391, 0x3c9], // Greek
  [0x401, 0x451], // Cyrillic
  [0x2010, 0x205e], // dashes, quotes, dots, daggers, per mille, primes
  [0x2070, 0x209c], // superscripts and subscripts: CO₂, 10⁻³
  [0x20ac, 0x20ac], // euro
  [0x2103, 0x2122], // ℃ № ℡ ™
  [0x2150, 0x217f], // fractions, Roman numerals
  [0x2190, 0x21ff], // arrows
  [0x2200, 0x22ff], // mathematical signs
  [0x2460, 0x24ff], // circled and bracketed numbers
  [0x2500, 0x257f], // box drawing
  [0x2580, 0x25ff], // blocks, ■ □ ● ○ ▲ △ ◆ ◇
  [0x2600, 0x2642], // ★ ☆ ☎ ♀ ♂
  [0x2660, 0x266f],
  [0x2700, 0x27bf], // ✓ ✔ ✗ and the filled circled numbers
  [0x3000, 0x301f], // Chinese punctuation
  [0x3021, 0x3029],
  [0x3041, 0x30ff], // kana
  [0x3105, 0x312f], // bopomofo
  [0x3220, 0x3247], // ㈠ ㊀
  [0x3251, 0x325f],
  [0x3280, 0x32b0],
  [0x32b1, 0x32bf],
  [0x338e, 0x33d5], // ㎎ ㎏ ㎡
  [0xfe30, 0xfe4f],
  [0xff01, 0xff5e], // full-width forms
  [0xffe0, 0xffe6],
]

/** Characters of real documents that neither standard has. */
const FURTHER = '旳囍'

/** Every code point the printed fonts should cover, in order. */
export function wantedCharacters() {
  const wanted = new Set([...gb2312(), ...commonHan(), ...codePoints(FURTHER)])
  for (const [first, last] of BLOCKS) for (let point = first; point <= last; point++) wanted.add(point)
  return [...wanted].sort((a, b) => a - b)
}

function commonHan() {
  const lines = readFileSync(new URL('common-han.txt', import.meta.url), 'utf8').split('\n')
  return codePoints(lines.filter((line) => !line.startsWith('#')).join(''))
}

function gb2312() {
  const decoder = new TextDecoder('gb18030')
  const points = []
  for (let row = 0xa1; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++)
      points.push(...codePoints(decoder.decode(Uint8Array.of(row, cell))))
  return points.filter((point) => point !== 0xfffd && (point < 0xe000 || point > 0xf8ff))
}

function codePoints(text) {
  return Array.from(text, (character) => character.codePointAt(0))
}
